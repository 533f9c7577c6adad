import type { Facts, ListedInterval, Report } from '../core/index.js';
import { extractAbsences } from './absences/index.js';
import { extractAmountClashes } from './amounts/index.js';
import { extractAuditDays } from './audit-days.js';
import { extractClauses } from './clauses/index.js';
import { extractDeclarations, readNoneInRows, readResults } from './declarations/index.js';
import { readClosingDates } from './events/closing-dates.js';
import { readDeadlines } from './events/counted.js';
import { readElapsed } from './events/elapsed.js';
import { extractEvents } from './events/index.js';
import { readNotYet } from './events/not-yet.js';
import { extractDepartmentCounts } from './headcounts/departments.js';
import { extractHeadcounts } from './headcounts/index.js';
import { readStaffLists } from './headcounts/staff-lists.js';
import { extractIdentity } from './identity/index.js';
import { extractKeptTimes } from './kept-times.js';
import { extractListCounts } from './list-counts.js';
import { extractListedIntervals } from './listed-intervals.js';
import { extractMeasurements, extractResolutions } from './measurements/index.js';
import {
  extractCleared,
  extractNcCounts,
  extractNcDistributions,
  extractNcMentions,
  extractNcReferences,
  extractNcStories,
  extractPastCounts,
  extractRecommendations,
  readClauseSets,
  readGradedTellings,
  readObservationCounts,
} from './nonconformities/index.js';
import { readObjectiveStatements } from './objectives/all-statements.js';
import { readCascades } from './objectives/cascades.js';
import { readObjectiveClashes } from './objectives/clashes.js';
import { extractObjectives } from './objectives/index.js';
import { extractOpposed } from './opposed/index.js';
import { extractOrderClashes } from './order-clashes/index.js';
import { readPeriodClashes } from './periods/index.js';
import { extractPropertyClashes } from './properties/index.js';
import { extractRangeUses } from './ranges/index.js';
import { readCountedOut } from './rates/counted-out.js';
import {
  extractAverages,
  extractChanges,
  extractOverfullParts,
  extractOverfullRates,
  extractPopulationRates,
  extractRates,
} from './rates/index.js';
import { readObjectiveRates } from './rates/objective-rates.js';
import { extractRetellings } from './retellings/index.js';
import { readCountClashes } from './staffing/index.js';
import { readSoleCapacities } from './staffing/sole-capacity.js';
import { extractStandards } from './standards.js';
import { extractClaimedOrders, extractSteps } from './steps/index.js';
import { extractStorageTimes } from './storage-times.js';
import { extractSums } from './sums/index.js';
import { extractSystems } from './systems/index.js';
import { readTallies } from './tallies/index.js';
import { extractDaySpans } from './told-numbers/day-spans.js';
import { extractToldNumbers } from './told-numbers/index.js';
import { readTrendClashes } from './trends/index.js';
import { extractUnitClashes } from './unit-clashes.js';
import { extractValidities } from './validities/index.js';
import { extractShortcomings, extractSummings, extractVerdicts } from './verdicts/index.js';

/** Reads every family of facts from a report. Never throws; what cannot be read is left out. */
export function extractFacts(report: Report): Facts {
  const objectives = extractObjectives(report);
  const headcounts = extractHeadcounts(report);
  const tallied = readTallies(report, objectives);
  const objectiveStatements = readObjectiveStatements(report, objectives, tallied.statements);
  return {
    ...objectives,
    objectiveStatements,
    ...extractIdentity(report),
    sums: [...extractSums(report), ...readStaffLists(report, headcounts)].sort((a, b) => a.start - b.start),
    rates: [
      ...extractRates(report),
      ...readObjectiveRates(report, objectives.results),
      ...readCountedOut(report, objectives.results),
      ...tallied.rates,
    ],
    populationRates: extractPopulationRates(report),
    overfullRates: extractOverfullRates(report),
    changes: extractChanges(report),
    periodClashes: readPeriodClashes(report, objectives.results),
    trendClashes: readTrendClashes(report),
    unitClashes: extractUnitClashes(report),
    cascadeClashes: readCascades(report),
    amountClashes: [
      ...readSoleCapacities(report),
      ...extractAmountClashes(report),
      ...extractToldNumbers(report),
      ...extractDaySpans(report),
      ...extractPropertyClashes(report),
    ],
    objectiveClashes: readObjectiveClashes(report, objectives.targets, objectives.results),
    averages: extractAverages(report),
    ncReferences: extractNcReferences(report),
    overfullParts: extractOverfullParts(report),
    listCounts: extractListCounts(report),
    measurements: extractMeasurements(report),
    resolutions: extractResolutions(report),
    rangeUses: extractRangeUses(report),
    listedIntervals: readIntervals(report),
    events: extractEvents(report),
    steps: extractSteps(report),
    claimedOrders: extractClaimedOrders(report),
    orderClashes: extractOrderClashes(report),
    retellings: extractRetellings(report),
    opposed: extractOpposed(report),
    countClashes: readCountClashes(report),
    notYetHeld: readNotYet(report),
    countedDays: [...readDeadlines(report), ...readClosingDates(report)],
    elapsedDays: readElapsed(report),
    ...extractClauses(report),
    ncCounts: extractNcCounts(report),
    ncMentions: extractNcMentions(report),
    ncStories: extractNcStories(report),
    ncCleared: extractCleared(report),
    observationCounts: readObservationCounts(report),
    ncTellings: readGradedTellings(report),
    ncClauseSets: readClauseSets(report),
    pastCounts: extractPastCounts(report),
    ncDistributions: extractNcDistributions(report),
    recommendations: extractRecommendations(report),
    verdicts: extractVerdicts(report),
    shortcomings: extractShortcomings(report),
    summings: extractSummings(report),
    declarations: [
      ...extractDeclarations(report),
      ...readResults(objectives.results, report),
      ...readNoneInRows(report),
    ].sort((a, b) => a.start - b.start),
    absences: extractAbsences(report),
    standards: extractStandards(report),
    systems: extractSystems(report),
    headcounts,
    departmentCounts: extractDepartmentCounts(report),
    auditDays: extractAuditDays(report),
    validities: extractValidities(report),
  };
}

/** Two readers that know the same two days tell them once. */
function readIntervals(report: Report): ListedInterval[] {
  const known = [...extractListedIntervals(report), ...extractStorageTimes(report)];
  const days = new Set(known.map(({ from, to }) => `${from.start}-${to.start}`));
  return [
    ...known,
    ...extractKeptTimes(report).filter(({ from, to }) => !days.has(`${from.start}-${to.start}`)),
  ];
}

/** How many facts were read, over all families. */
export const countFacts = (facts: Facts): number =>
  Object.values(facts).reduce((total: number, family: readonly unknown[]) => total + family.length, 0);

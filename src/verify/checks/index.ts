import type { Check } from '../flags.js';
import { checkAgreements } from './agreements.js';
import { checkAntonyms } from './antonyms.js';
import { checkAssurances } from './assurances.js';
import { checkAuditDay } from './audit-day.js';
import { checkBelongings } from './belongings.js';
import { checkChanges } from './changes.js';
import { checkClaims } from './claims.js';
import { checkClock } from './clock.js';
import { checkContradictions } from './contradictions.js';
import { checkDates } from './dates.js';
import { checkDaysToCome } from './days-to-come.js';
import { checkDenials } from './denials.js';
import { checkDoers } from './doers.js';
import { checkDropped } from './dropped.js';
import { checkDroppedParts } from './dropped-parts.js';
import { checkFigures } from './figures.js';
import { checkFrequencies } from './frequencies.js';
import { checkGlosses } from './glosses.js';
import { checkGluedReadings } from './glued-readings.js';
import { checkGrades } from './grades.js';
import { checkLeftOvers } from './left-overs.js';
import { checkLimitClaims } from './limit-claims.js';
import { checkLimits } from './limits.js';
import { checkMisplaced } from './misplaced.js';
import { checkNames } from './names.js';
import { checkNegation } from './negation.js';
import { checkNoneOfIt } from './none-of-it.js';
import { checkOpenGrades } from './open-grades.js';
import { checkOverclaims } from './overclaims.js';
import { checkOwners } from './owners.js';
import { checkPairedLists } from './paired-lists.js';
import { checkParts } from './parts.js';
import { checkPeople } from './people.js';
import { checkPlannedDays } from './planned-days.js';
import { checkPopulation } from './population.js';
import { checkPosts } from './posts.js';
import { checkRanges } from './ranges.js';
import { checkRecurrence } from './recurrence.js';
import { checkRelations } from './relations.js';
import { checkRoles } from './roles.js';
import { checkSeries } from './series.js';
import { checkSlots } from './slots.js';
import { checkSpelledUnits } from './spelled-units.js';
import { checkStandardShares } from './standard-shares.js';
import { checkStatements } from './statements.js';
import { checkStates } from './states.js';
import { checkStrays } from './strays.js';
import { checkSwaps } from './swaps.js';
import { checkTargets } from './targets.js';
import { checkToldRates } from './told-rates.js';
import { checkTolerances } from './tolerances.js';
import { checkUnseen } from './unseen.js';
import { checkUnsettled } from './unsettled.js';
import { checkUntoldVerdicts } from './untold-verdicts.js';
import { checkVerdict } from './verdict.js';
import { checkYears } from './years.js';
import { checkZero } from './zero.js';

/** All checks, the most certain first: where two say the same of one place, the earlier one speaks. */
export const CHECKS: readonly Check[] = [
  checkSlots,
  checkFigures,
  checkSpelledUnits,
  checkToldRates,
  checkFrequencies,
  checkClock,
  checkDates,
  checkYears,
  checkAuditDay,
  checkNames,
  checkPeople,
  checkPosts,
  checkDoers,
  checkSwaps,
  checkPairedLists,
  checkGluedReadings,
  checkOwners,
  checkMisplaced,
  checkBelongings,
  checkStrays,
  checkSeries,
  checkStandardShares,
  checkParts,
  checkRoles,
  checkGrades,
  checkLimits,
  checkRanges,
  checkRelations,
  checkChanges,
  checkTolerances,
  checkTargets,
  checkLimitClaims,
  checkZero,
  checkRecurrence,
  checkPopulation,
  checkPlannedDays,
  checkDaysToCome,
  checkStates,
  checkLeftOvers,
  checkUnseen,
  checkAgreements,
  checkContradictions,
  checkNoneOfIt,
  checkAntonyms,
  checkOpenGrades,
  checkVerdict,
  checkUntoldVerdicts,
  checkUnsettled,
  checkAssurances,
  checkClaims,
  checkDropped,
  checkDroppedParts,
  checkOverclaims,
  checkGlosses,
  checkNegation,
  checkDenials,
  checkStatements,
];

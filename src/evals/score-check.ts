import { type CheckedFile, type Finding, groupBy } from '../core/index.js';
import {
  type CaseScore,
  type Count,
  caseHash,
  type MetricDefinition,
  metricsOf,
  tally,
} from './case-score.js';
import type { LabelledCase } from './labels.js';
import { type DocumentMatch, matchLabels } from './match-labels.js';
import { type Detail, type EvalScore, type Slice, sliceRow } from './rate.js';
import { type Failed, runsByName, withoutResult } from './runs.js';

/** What checking the report of a case gave. */
export type CheckRun =
  /** `text` is the extracted text, into which the offsets point. */
  { name: string; text: string; file: Pick<CheckedFile, 'findings'> } | Failed;

interface ScoredCase {
  name: string;
  clean: boolean;
  failed: boolean;
  match: DocumentMatch;
  hash: string;
}

const QUOTE_SEPARATOR = ' ⟷ ';

/** A label, a finding or a near miss in one line. */
const quotesText = (quotes: readonly string[]): string => quotes.join(QUOTE_SEPARATOR);
const findingText = ({ severity, message, evidence }: Finding): string =>
  `${severity}: ${message} :: ${quotesText(evidence.map(({ quote }) => quote))}`;

/**
 * A case whose check failed has found none of its labels. It says nothing about near misses and clean reports: those
 * stay out of the count instead of counting as passed.
 */
const failedMatch = (labels: LabelledCase['labels']): DocumentMatch => ({
  labels: labels.inconsistencies.map((label) => ({ label, grade: 'none' })),
  findings: [],
  nearMisses: [],
  evidence: 0,
  badOffsets: 0,
  missingQuotes: [],
});

const groupCount = <T>(items: readonly T[], nameOf: (item: T) => string): [string, T[]][] =>
  [...groupBy(items, nameOf)].sort(([a], [b]) => (a < b ? -1 : 1));

function slices(scored: readonly ScoredCase[]): Slice[] {
  const labels = scored.flatMap(({ match }) => match.labels);
  const findings = scored.flatMap(({ match }) => match.findings);
  const graded = (items: readonly { grade: string }[], grade: string) =>
    items.filter((item) => item.grade === grade).length;
  const rows = <T extends { grade: string }>(groups: [string, T[]][]) =>
    groups.map(([name, items]) =>
      sliceRow(name, graded(items, 'full'), items.length, graded(items, 'partial')),
    );
  return [
    { id: 'byKind', rows: rows(groupCount(labels, ({ label }) => label.kind)) },
    { id: 'byRule', rows: rows(groupCount(findings, ({ finding }) => finding.ruleId)) },
    {
      id: 'byDocument',
      rows: rows(scored.filter(({ clean }) => !clean).map(({ name, match }) => [name, match.labels])),
    },
  ];
}

function detailsOf({ name, match }: ScoredCase): Detail[] {
  const entry = (kind: string, subject: string, text: string): Detail => ({
    kind,
    case: name,
    subject,
    text,
  });
  const missed = match.labels.filter(({ grade }) => grade !== 'full');
  const alarms = match.findings.filter(({ grade }) => grade !== 'full');
  return [
    ...missed.map(({ label, grade }) =>
      entry(
        grade === 'partial' ? 'halfFound' : 'missed',
        `${label.id} ${label.kind}`,
        quotesText(label.quotes),
      ),
    ),
    ...alarms.map(({ finding }) => entry('falseAlarm', finding.ruleId, findingText(finding))),
    ...match.nearMisses
      .filter(({ hitBy }) => hitBy.length > 0)
      .map(({ nearMiss, hitBy }) =>
        entry(
          'nearMissHit',
          `${nearMiss.id} ${hitBy.map(({ ruleId }) => ruleId).join(' ')}`,
          quotesText(nearMiss.quotes),
        ),
      ),
    ...match.missingQuotes.map((quote) => entry('quoteMissing', '', quote)),
  ];
}

/**
 * Scores checked reports against their labels: recall and precision by severity, near misses, clean reports; by kind,
 * by rule, by document. A finding is right when it meets a label in full. Runs of cases that are not in the folder are
 * ignored; cases without a run are `unscored` and count nowhere.
 */
export function scoreCheck(cases: readonly LabelledCase[], runs: readonly CheckRun[]): EvalScore {
  const runOf = runsByName(runs);
  const scored = cases.flatMap(({ name, labels }): ScoredCase[] => {
    const run = runOf.get(name);
    if (run === undefined) return [];
    const failed = 'failure' in run;
    const match = failed ? failedMatch(labels) : matchLabels(labels, run.text, run.file);
    const clean = labels.inconsistencies.length === 0;
    return [{ name, failed, clean, match, hash: caseHash(labels, failed ? '' : run.text) }];
  });
  const caseScores = scored.map(caseScoreOf);
  return {
    version: 1,
    suite: 'check',
    cases: cases.length,
    ...withoutResult(cases, runOf),
    metrics: metricsOf(METRICS, caseScores),
    slices: slices(scored),
    details: scored.flatMap(detailsOf),
    caseScores,
  };
}

/** The metrics, in the order they are shown; where lower is better, a hit is a fault. */
const METRICS: readonly MetricDefinition[] = [
  { id: 'recall', better: 'higher', kind: 'rate' },
  { id: 'certainRecall', better: 'higher', kind: 'rate' },
  { id: 'errorPrecision', better: 'higher', kind: 'rate' },
  { id: 'warningPrecision', better: 'higher', kind: 'rate' },
  { id: 'nearMissHits', better: 'lower', kind: 'rate' },
  { id: 'nearMissErrors', better: 'lower', kind: 'rate' },
  { id: 'cleanWithoutError', better: 'higher', kind: 'rate' },
  { id: 'cleanWithoutFinding', better: 'higher', kind: 'rate' },
  { id: 'badOffsets', better: 'lower', kind: 'rate' },
];

const isFull = ({ grade }: { grade: string }): boolean => grade === 'full';
const isError = ({ severity }: Finding): boolean => severity === 'error';
const countOf = <T>(items: readonly T[], test: (item: T) => boolean): Count => [
  items.filter(test).length,
  items.length,
];

function countsOf({ clean, failed, match }: ScoredCase): Record<string, Count> {
  const { labels, findings, nearMisses } = match;
  const found = {
    recall: countOf(labels, isFull),
    certainRecall: countOf(
      labels.filter(({ label }) => label.certainty === 'certain'),
      isFull,
    ),
  };
  if (failed) return found;
  const ofSeverity = (severity: string) => findings.filter(({ finding }) => finding.severity === severity);
  const alone = (right: boolean): Count => (clean ? [Number(right), 1] : [0, 0]);
  return {
    ...found,
    errorPrecision: countOf(ofSeverity('error'), isFull),
    warningPrecision: countOf(ofSeverity('warning'), isFull),
    nearMissHits: countOf(nearMisses, ({ hitBy }) => hitBy.length > 0),
    nearMissErrors: countOf(nearMisses, ({ hitBy }) => hitBy.some(isError)),
    cleanWithoutError: alone(ofSeverity('error').length === 0),
    cleanWithoutFinding: alone(findings.length === 0),
    badOffsets: [match.badOffsets, match.evidence],
  };
}

const caseScoreOf = (scored: ScoredCase): CaseScore => ({
  case: scored.name,
  hash: scored.hash,
  counts: countsOf(scored),
  groups: {
    byKind: tally(scored.match.labels.map((each) => [each.label.kind, isFull(each)])),
    byRule: tally(scored.match.findings.map((each) => [each.finding.ruleId, isFull(each)])),
  },
});

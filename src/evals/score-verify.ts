import type { VerifierFlag } from '../core/index.js';
import type { Adversary } from './adversaries.js';
import {
  type CaseScore,
  type Count,
  caseHash,
  type MetricDefinition,
  metricsOf,
  tally,
} from './case-score.js';
import { type Detail, type EvalScore, type Passage, type Slice, sliceRow } from './rate.js';
import { type Failed, runsByName, withoutResult } from './runs.js';

/** What verifying a narrative gave. */
export type VerifyRun =
  /** Note and narrative are kept for who reads the run; what is scored are the flags. */
  { name: string; note?: string; narrative?: string; flags: readonly VerifierFlag[] } | Failed;

const METRICS: readonly MetricDefinition[] = [
  { id: 'inventedCaught', better: 'higher', kind: 'rate' },
  { id: 'turnedCaught', better: 'higher', kind: 'rate' },
  { id: 'falseFlags', better: 'lower', kind: 'rate' },
  { id: 'badOffsets', better: 'lower', kind: 'rate' },
];

/** Facts that no note holds; all other kinds are facts of the notes turned round, left out or claimed too widely. */
const INVENTED = /^(?:invented|leaked)/u;

interface Judged {
  adversary: Adversary;
  flags: readonly VerifierFlag[];
  parts: { part: Adversary['wrong'][number]; caught: boolean }[];
}

/** A passage is caught when a flag overlaps it. */
function judge(adversary: Adversary, run: VerifyRun): Judged {
  const flags = 'failure' in run ? [] : run.flags;
  const parts = adversary.wrong.map((part) => {
    const start = adversary.narrative.indexOf(part.text);
    const end = start + part.text.length;
    return { part, caught: flags.some((flag) => flag.start < end && start < flag.end) };
  });
  return { adversary, flags, parts };
}

const isCorrect = ({ adversary }: Judged): boolean => adversary.wrong.length === 0;
const caughtOf = (parts: Judged['parts']): Count => [
  parts.filter(({ caught }) => caught).length,
  parts.length,
];

const isOff = ({ narrative }: Adversary, { quote, start, end }: VerifierFlag): boolean =>
  narrative.slice(start, end) !== quote;

function caseScoreOf(judged: Judged): CaseScore {
  const { adversary, flags, parts } = judged;
  return {
    case: adversary.name,
    hash: caseHash(adversary.note, adversary.narrative, adversary.clause, adversary.wrong),
    counts: {
      inventedCaught: caughtOf(parts.filter(({ part }) => INVENTED.test(part.kind))),
      turnedCaught: caughtOf(parts.filter(({ part }) => !INVENTED.test(part.kind))),
      falseFlags: isCorrect(judged) ? [Number(flags.length > 0), 1] : [0, 0],
      badOffsets: [flags.filter((flag) => isOff(adversary, flag)).length, flags.length],
    },
    groups: { byWrong: tally(parts.map(({ part, caught }) => [part.kind, caught])) },
  };
}

function sliceBy(id: string, items: readonly (readonly [name: string, hit: boolean])[]): Slice {
  const rows = Object.entries(tally(items)).sort(([a], [b]) => (a < b ? -1 : 1));
  return { id, rows: rows.map(([name, [hits, total]]) => sliceRow(name, hits, total)) };
}

const wholeNarrative = ({ clause, narrative }: Adversary): Passage[] => [
  { where: 'draft', place: clause, text: narrative },
];

function detailsOf(judged: Judged): Detail[] {
  const { adversary, flags, parts } = judged;
  const entry = { case: adversary.name, passages: wholeNarrative(adversary) };
  const missed = parts.filter(({ caught }) => !caught);
  const alarms = isCorrect(judged) ? flags : [];
  return [
    ...missed.map(({ part }) => ({
      ...entry,
      kind: 'notCaught',
      subject: part.kind,
      text: [part.text, part.missing].filter(Boolean).join(' :: '),
    })),
    ...alarms.map(({ kind, quote, message }) => ({
      ...entry,
      kind: 'falseFlag',
      subject: kind,
      text: `${quote} :: ${message}`,
    })),
  ];
}

/**
 * Scores a verifier against narratives whose faults are known: invented and turned facts caught, correct narratives
 * flagged, by kind of fault. A failed run has caught nothing.
 */
export function scoreVerify(adversaries: readonly Adversary[], runs: readonly VerifyRun[]): EvalScore {
  const runOf = runsByName(runs);
  const judged = adversaries.flatMap((adversary) => {
    const run = runOf.get(adversary.name);
    return run === undefined ? [] : [judge(adversary, run)];
  });
  const caseScores = judged.map(caseScoreOf);
  const parts = judged.flatMap((one) => one.parts.map((each) => ({ ...each, set: one.adversary.set })));
  return {
    version: 1,
    suite: 'verify',
    cases: adversaries.length,
    ...withoutResult(adversaries, runOf),
    metrics: metricsOf(METRICS, caseScores),
    slices: [
      sliceBy(
        'byWrong',
        parts.map(({ part, caught }) => [part.kind, caught]),
      ),
      sliceBy(
        'bySource',
        parts.map(({ set, caught }) => [set, caught]),
      ),
    ],
    details: judged.flatMap(detailsOf),
    caseScores,
  };
}

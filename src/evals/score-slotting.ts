import { marksOf, type Span } from '../core/index.js';
import { type CaseScore, caseHash, type MetricDefinition, metricsOf, tally } from './case-score.js';
import { type Detail, type EvalScore, sliceRow } from './rate.js';
import { type Failed, runsByName, withoutResult } from './runs.js';
import { type MarkedDetail, SLOTTING_KINDS, type SlottingCase, type SlottingKind } from './slotting-cases.js';

/** What slotting took out of the text of a case. */
export type SlottingRun = { name: string; slots: readonly (Span & { kind: string })[] } | Failed;

/** Which metric each kind counts for. */
const METRIC_OF: Readonly<Record<SlottingKind, string>> = {
  ORG: 'namesSlotted',
  PERSON: 'namesSlotted',
  PHONE: 'numbersSlotted',
  ID: 'numbersSlotted',
  LIC: 'licencesSlotted',
  EMAIL: 'addressesSlotted',
  ADDR: 'addressesSlotted',
  SITE: 'sitesSlotted',
  CODE: 'codesSlotted',
};

const METRICS: readonly MetricDefinition[] = [
  { id: 'namesSlotted', better: 'higher', kind: 'rate' },
  { id: 'numbersSlotted', better: 'higher', kind: 'rate' },
  { id: 'licencesSlotted', better: 'higher', kind: 'rate' },
  { id: 'addressesSlotted', better: 'higher', kind: 'rate' },
  { id: 'sitesSlotted', better: 'higher', kind: 'rate' },
  { id: 'codesSlotted', better: 'higher', kind: 'rate' },
  { id: 'wordsSlotted', better: 'lower', kind: 'rate' },
];

/** Kinds of slot that stand for a name; a word among them is lost to the reader. */
const NAMES: ReadonlySet<string> = new Set(['ORG', 'PERSON', 'ADDR']);

const TELLS = /[\p{L}\p{N}]/u;

/** Every letter and digit of the detail is inside a slot. */
function isSlotted({ start, end }: Span, text: string, taken: Uint8Array): boolean {
  for (let at = start; at < end; at++) if (!taken[at] && TELLS.test(text[at] ?? '')) return false;
  return true;
}

interface Judged {
  one: SlottingCase;
  slotted: { mark: MarkedDetail; hit: boolean }[];
  /** Slots for names, and whether there is no name at all in them. */
  names: { slot: Span; wrong: boolean }[];
}

function judge(one: SlottingCase, slots: readonly (Span & { kind: string })[]): Judged {
  const taken = marksOf(slots, one.text.length);
  const touches = (slot: Span) => one.marks.some(({ start, end }) => start < slot.end && slot.start < end);
  return {
    one,
    slotted: one.marks.map((mark) => ({ mark, hit: isSlotted(mark, one.text, taken) })),
    names: slots.filter(({ kind }) => NAMES.has(kind)).map((slot) => ({ slot, wrong: !touches(slot) })),
  };
}

const caseScoreOf = ({ one, slotted, names }: Judged): CaseScore => ({
  case: one.name,
  hash: caseHash(one),
  counts: tally([
    ...slotted.map(({ mark, hit }) => [METRIC_OF[mark.kind], hit] as const),
    ...names.map(({ wrong }) => ['wordsSlotted', wrong] as const),
  ]),
  groups: {},
});

const detailsOf = ({ one, slotted, names }: Judged): Detail[] => [
  ...slotted
    .filter(({ hit }) => !hit)
    .map(({ mark }) => ({
      kind: 'leaked',
      case: one.name,
      subject: mark.kind,
      text: one.text.slice(mark.start, mark.end),
    })),
  ...names
    .filter(({ wrong }) => wrong)
    .map(({ slot }) => ({
      kind: 'wordSlotted',
      case: one.name,
      subject: '',
      text: one.text.slice(slot.start, slot.end),
    })),
];

/** Scores slotting against reports whose details are marked: what stayed readable, and what was taken for a name. */
export function scoreSlotting(cases: readonly SlottingCase[], runs: readonly SlottingRun[]): EvalScore {
  const runOf = runsByName(runs);
  const judged = cases.flatMap((one) => {
    const run = runOf.get(one.name);
    return run === undefined ? [] : [judge(one, 'failure' in run ? [] : run.slots)];
  });
  const caseScores = judged.map(caseScoreOf);
  const all = judged.flatMap(({ slotted }) => slotted);
  return {
    version: 1,
    suite: 'slotting',
    cases: cases.length,
    ...withoutResult(cases, runOf),
    metrics: metricsOf(METRICS, caseScores),
    slices: [
      {
        id: 'byDetail',
        rows: SLOTTING_KINDS.map((kind) => {
          const own = all.filter(({ mark }) => mark.kind === kind);
          return sliceRow(kind, own.filter(({ hit }) => hit).length, own.length);
        }),
      },
    ],
    details: judged.flatMap(detailsOf),
    caseScores,
  };
}

import { describe, expect, it, vi } from 'vitest';
import { defaultCases, evalBaselinesPath, runEvals } from '../../src/app/index.js';
import type { ClauseDraft } from '../../src/core/index.js';
import {
  type CheckRun,
  compareScores,
  type EvalScore,
  loadBaseline,
  loadLabelledFolder,
  type SuiteRun,
  scoreCheck,
  suiteOf,
} from '../../src/evals/index.js';

/** Which regression is planted; nothing is by default. */
const planted = vi.hoisted(() => ({ what: '' }));

/** Words by which a sentence tells of something amiss. */
const NEGATIVE =
  /未|没|无|缺|不符|不一致|过期|超|\b(?:not?|none|without|missing|expired|overdue|unsigned)\b/iu;

const rewritten = vi.hoisted(
  () =>
    (draft: ClauseDraft, sentences: ClauseDraft['sentences']): ClauseDraft => ({
      ...draft,
      sentences,
      narrative: sentences.map(({ text }) => text).join(''),
    }),
);

vi.mock('../../src/draft/compose/compose.js', async (original) => {
  const real = await original<typeof import('../../src/draft/compose/compose.js')>();
  const plants: Record<string, (draft: ClauseDraft) => ClauseDraft> = {
    'drops negatives': (draft) =>
      rewritten(
        draft,
        draft.sentences.filter(({ text }) => !NEGATIVE.test(text)),
      ),
    'rounds figures': (draft) =>
      rewritten(
        draft,
        draft.sentences.map((sentence) => ({
          ...sentence,
          text: sentence.text.replace(/\d+\.\d+/gu, (figure) => String(Math.round(Number(figure)))),
        })),
      ),
  };
  return {
    ...real,
    composeClause: (input: Parameters<typeof real.composeClause>[0]) => {
      const draft = real.composeClause(input);
      return plants[planted.what]?.(draft) ?? draft;
    },
  };
});

vi.mock('../../src/verify/reading/units.js', async (original) => {
  const real = await original<typeof import('../../src/verify/reading/units.js')>();
  return {
    ...real,
    readUnit: (text: string) => {
      const read = real.readUnit(text);
      return planted.what === 'ignores units'
        ? { ...read, measure: { ...read.measure, dimension: null } }
        : read;
    },
  };
});

/** Finds nothing where the ranker is to know no words. */
const wordless = vi.hoisted(
  () =>
    <A extends unknown[]>(find: (...of: A) => string[]) =>
    (...of: A) =>
      planted.what === 'no thesaurus' ? [] : find(...of),
);

// What a ranker knows about words beyond the texts themselves: synonyms, and how people speak about each clause.
vi.mock('../../src/retrieve/terms/concepts.js', async (original) => {
  const real = await original<typeof import('../../src/retrieve/terms/concepts.js')>();
  return { conceptsOf: wordless(real.conceptsOf), synonymsOf: wordless(real.synonymsOf) };
});
vi.mock('../../src/retrieve/terms/speech.js', async (original) => {
  const real = await original<typeof import('../../src/retrieve/terms/speech.js')>();
  return { ...real, speechOf: wordless(real.speechOf) };
});

/** The suite with a regression planted, judged as `npm run eval` judges it. */
async function gated(suite: 'draft' | 'verify' | 'retrieval', what: string): Promise<SuiteRun> {
  planted.what = what;
  const baseline = await loadBaseline(evalBaselinesPath);
  const { suites } = await runEvals({ suites: [suite], language: 'zh', env: {}, baseline });
  planted.what = '';
  const [one] = suites;
  if (!one) throw new Error('nothing was run');
  return one;
}

const worse = ({ comparison }: SuiteRun): string[] =>
  (comparison?.metrics ?? []).filter(({ change }) => change === 'worse').map(({ id }) => id);

describe('a planted regression fails the gate', () => {
  it.each([
    ['draft', 'drops negatives', 'negativesKept'],
    ['draft', 'rounds figures', 'factsAnywhere'],
    ['verify', 'ignores units', 'turnedCaught'],
    ['retrieval', 'no thesaurus', 'rightFirst'],
  ] as const)('%s: %s', async (suite, what, metric) => {
    const run = await gated(suite, what);
    expect(run.comparison?.passed).toBe(false);
    expect(worse(run)).toContain(metric);
  });

  it('check: any rule disabled that finds something in our cases', async () => {
    const baseline = suiteOf(await loadBaseline(evalBaselinesPath), 'check', 'offline')?.score;
    const { suites } = await runEvals({ suites: ['check'], language: 'zh', env: {} });
    const cases = await loadLabelledFolder(defaultCases('check'));
    const outputs = (suites[0]?.outputs ?? []) as unknown as readonly Extract<CheckRun, { text: string }>[];
    const right = (score: EvalScore | undefined, rule: string) =>
      (score?.caseScores ?? []).reduce((sum, { groups }) => sum + (groups.byRule?.[rule]?.[0] ?? 0), 0);
    const rules = [
      ...new Set((baseline?.caseScores ?? []).flatMap(({ groups }) => Object.keys(groups.byRule ?? {}))),
    ];
    const known = rules.filter((rule) => right(baseline, rule) > 0);
    expect(known.length).toBeGreaterThan(25);
    const unnoticed = known.filter((rule) => {
      const without = outputs.map(({ name, text, file }) => ({
        name,
        text,
        file: { findings: file.findings.filter(({ ruleId }) => ruleId !== rule) },
      }));
      const { passed, silent } = compareScores(baseline as EvalScore, scoreCheck(cases, without), 'baseline');
      return passed || !silent.some(({ row }) => row === rule);
    });
    expect(unnoticed).toEqual([]);
  });
});

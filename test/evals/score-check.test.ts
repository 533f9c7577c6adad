import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../src/core/index.js';
import { type CheckRun, type EvalScore, type LabelledCase, scoreCheck } from '../../src/evals/index.js';

type Inconsistency = LabelledCase['labels']['inconsistencies'][number];

const TEXT = '甲率≥98%。\n甲 率\n96%，已完成。\n内审8月26日，管评8月10日。\n乙率≤2%，实际0.7%。甲率≥98%。';

const label = (id: string, kind: string, quotes: string[], certainty = 'certain'): Inconsistency => ({
  id,
  kind,
  severity: 'error',
  quotes,
  explanation: '',
  certainty,
});

const caseOf = (
  name: string,
  inconsistencies: Inconsistency[],
  near: Record<string, string[]> = {},
): LabelledCase => ({
  name,
  document: `${name}.txt`,
  labels: {
    file: `${name}.txt`,
    language: 'zh',
    clean: inconsistencies.length === 0,
    inconsistencies,
    near_misses: Object.entries(near).map(([id, quotes]) => ({ id, quotes })),
  },
});

/** A finding on the n-th occurrences of quotes: `甲率≥98%#2`. */
function finding(ruleId: string, severity: Severity, ...quotes: string[]): Finding {
  const evidence = quotes.map((each) => {
    const [quote = '', nth = '1'] = each.split('#');
    let start = -1;
    for (let i = 0; i < Number(nth); i++) start = TEXT.indexOf(quote, start + 1);
    return { quote, start, end: start + quote.length, line: 1, column: 1, role: 'place', clause: null };
  });
  return {
    ruleId,
    severity,
    message: ruleId,
    suggestion: '',
    fingerprint: ruleId,
    disposition: null,
    evidence,
  };
}

const run = (name: string, ...findings: Finding[]): CheckRun => ({ name, text: TEXT, file: { findings } });
const counts = (score: EvalScore) =>
  Object.fromEntries(
    score.metrics.map(({ id, hits, total, value }) => [id, value === null ? null : `${hits}/${total}`]),
  );
const slice = (score: EvalScore, id: string) =>
  score.slices
    .find((each) => each.id === id)
    ?.rows.map(({ name, hits, total, partial }) => `${name} ${hits}/${total}+${partial}`);

const TARGET = label('I1', 'objective-result', ['甲率≥98%', '甲率96%', '已完成']);
const ORDER = label('I2', 'date-order', ['内审8月26日', '管评8月10日'], 'arguable');
const SINGLE = label('I3', 'nc-count', ['乙率']);

describe('scoreCheck', () => {
  it('finds a label by two of its quotes, in any occurrence, white space aside', () => {
    const score = scoreCheck(
      [caseOf('a', [TARGET, ORDER])],
      [run('a', finding('r', 'error', '甲率≥98%#2', '率\n96%'), finding('d', 'warning', '26日', '管评8月'))],
    );
    expect(counts(score)).toEqual({
      recall: '2/2',
      certainRecall: '1/1',
      errorPrecision: '1/1',
      warningPrecision: '1/1',
      nearMissHits: null,
      nearMissErrors: null,
      cleanWithoutError: null,
      cleanWithoutFinding: null,
      badOffsets: '0/4',
    });
    expect(score.details).toEqual([]);
  });

  it('wants the two quotes from one finding, and counts one quote as half found', () => {
    const score = scoreCheck(
      [caseOf('a', [TARGET, ORDER])],
      [
        run(
          'a',
          finding('r', 'error', '甲率≥98%'),
          finding('r', 'error', '已完成'),
          finding('d', 'error', '乙率'),
        ),
      ],
    );
    expect(counts(score)).toMatchObject({ recall: '0/2', errorPrecision: '0/3' });
    expect(slice(score, 'byKind')).toEqual(['date-order 0/1+0', 'objective-result 0/1+1']);
    expect(slice(score, 'byRule')).toEqual(['d 0/1+0', 'r 0/2+2']);
    expect(score.details.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'halfFound I1 objective-result',
      'missed I2 date-order',
      'falseAlarm r',
      'falseAlarm r',
      'falseAlarm d',
    ]);
  });

  it('asks one quote of a label that has one', () => {
    const score = scoreCheck([caseOf('a', [SINGLE])], [run('a', finding('n', 'warning', '乙率≤2%'))]);
    expect(counts(score)).toMatchObject({ recall: '1/1', warningPrecision: '1/1', errorPrecision: null });
  });

  it('takes no account of notes on style', () => {
    const near = { N1: ['乙率≤2%'] };
    const score = scoreCheck(
      [caseOf('a', [ORDER], near)],
      [run('a', finding('d', 'info', '内审8月26日', '管评8月10日'), finding('s', 'info', '乙率≤2%'))],
    );
    expect(counts(score)).toMatchObject({
      recall: '0/1',
      errorPrecision: null,
      nearMissHits: '0/1',
      badOffsets: '0/3',
    });
    expect(score.details.map(({ kind }) => kind)).toEqual(['missed']);
  });

  it('calls a near miss hit when all evidence lies on its quotes, unless the finding is right', () => {
    const near = { N1: ['乙率≤2%', '实际0.7%'], N2: ['内审8月26日', '管评8月10日'], N3: ['已完成'] };
    const score = scoreCheck(
      [caseOf('a', [ORDER], near)],
      [
        run(
          'a',
          finding('o', 'error', '乙率≤2%', '0.7%'),
          finding('o', 'warning', '乙率≤2%', '已完成'),
          finding('d', 'error', '内审8月26日', '管评8月10日'),
          finding('w', 'warning', '已完成'),
        ),
      ],
    );
    expect(counts(score)).toMatchObject({
      nearMissHits: '2/3',
      nearMissErrors: '1/3',
      errorPrecision: '1/2',
    });
    expect(score.details.filter(({ kind }) => kind === 'nearMissHit').map(({ subject }) => subject)).toEqual([
      'N1 o',
      'N3 w',
    ]);
  });

  it('counts clean reports without error and without any finding apart', () => {
    const score = scoreCheck(
      [caseOf('a', []), caseOf('b', []), caseOf('c', [])],
      [run('a'), run('b', finding('w', 'warning', '乙率')), run('c', finding('e', 'error', '乙率'))],
    );
    expect(counts(score)).toMatchObject({
      cleanWithoutError: '2/3',
      cleanWithoutFinding: '1/3',
      recall: null,
    });
    expect(slice(score, 'byDocument')).toEqual([]);
  });

  it('takes a failed run as having found nothing, and never as clean', () => {
    const score = scoreCheck(
      [caseOf('a', [ORDER], { N1: ['乙率'] }), caseOf('b', [])],
      [
        { name: 'a', failure: 'cannot be read' },
        { name: 'b', failure: 'cannot be read' },
      ],
    );
    expect(counts(score)).toMatchObject({ recall: '0/1', nearMissHits: null, cleanWithoutError: null });
    expect(score.failures).toEqual([
      { case: 'a', reason: 'cannot be read' },
      { case: 'b', reason: 'cannot be read' },
    ]);
  });

  it('leaves out what was not run, and names it', () => {
    const score = scoreCheck([caseOf('a', [ORDER]), caseOf('b', [])], []);
    expect(score.unscored).toEqual(['a', 'b']);
    expect(score.metrics.every(({ value }) => value === null)).toBe(true);
  });

  it('reports offsets that are off and quotes the report does not hold', () => {
    const shifted = finding('d', 'error', '内审8月26日', '管评8月10日');
    shifted.evidence[0] = { ...shifted.evidence[0], start: 0, end: 3 } as (typeof shifted.evidence)[number];
    const score = scoreCheck([caseOf('a', [label('I1', 'x', ['不在文中'])])], [run('a', shifted)]);
    expect(counts(score)).toMatchObject({ badOffsets: '1/2', recall: '0/1' });
    expect(score.details.filter(({ kind }) => kind === 'quoteMissing').map(({ text }) => text)).toEqual([
      '不在文中',
    ]);
  });
});

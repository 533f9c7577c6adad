import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ModelClient, ModelError, type ModelFailure, type ModelRequest } from '../../src/core/index.js';
import { readAgain, runRules } from '../../src/engine/index.js';
import type { Proposal } from '../../src/engine/second-reader/answer.js';
import { denseOf, QuoteIndex } from '../../src/engine/second-reader/locate.js';
import { maskNames } from '../../src/engine/second-reader/mask.js';
import { MOST_REQUESTS, partsOf, readingsOf } from '../../src/engine/second-reader/parts.js';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { rules } from '../../src/rules/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

const TEXT = [
  '3.1 策划',
  '受审核方：青禾阀门有限公司，联系电话13900001234。',
  '喷涂工序由本公司自行完成，',
  '未外包。',
  '本年无顾客投诉。',
  '3.2 运行',
  '喷涂件由隔壁厂子代喷，见对账单。',
  '本年收到顾客投诉3件。',
].join('\n');

const propose = (first: string, second: string, explanation = '一处自行完成，一处委外'): Proposal => ({
  first,
  second,
  explanation,
});

const renderPrompt = (variables: Readonly<Record<string, string>>) => [
  { role: 'user' as const, content: JSON.stringify(variables) },
];

/** A model that gives these answers in turn, the last one over and over; a failure is thrown. */
function clientOf(...answers: (Proposal[] | ModelFailure)[]) {
  const prompts: string[] = [];
  const client: ModelClient = {
    id: 'fictional-1',
    complete: async <T>(request: ModelRequest<T>) => {
      const answer = answers[Math.min(prompts.length, answers.length - 1)] ?? [];
      prompts.push(request.messages.map(({ content }) => content).join('\n'));
      if (typeof answer === 'string') throw new ModelError(answer, 'as told');
      const value = request.schema.parse({ contradictions: answer });
      return { value, mode: 'fake', usage: { inputTokens: 1, outputTokens: 1 }, repairs: 0 };
    },
  };
  return { client, prompts };
}

async function read(text: string, client: ModelClient, language: 'zh' | 'en' = 'zh') {
  const report = parseReport(sourceOf(text));
  const found = runRules(rules, extractFacts(report), report, { language, profile: null });
  return readAgain(report, found, { client, renderPrompt, language });
}

describe('a proposal', () => {
  it('that holds becomes a possible finding with both places, verbatim', async () => {
    const { client } = clientOf([propose('喷涂工序由本公司自行完成，未外包', '喷涂件由隔壁厂子代喷')]);
    const { findings, failure } = await read(TEXT, client);
    expect(failure).toBeNull();
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding).toMatchObject({
      ruleId: 'llm-reader',
      severity: 'info',
      message: '可能不一致：一处自行完成，一处委外',
      disposition: null,
    });
    expect(finding?.suggestion).toContain('fictional-1');
    expect(finding?.evidence.map(({ quote, line }) => [quote, line])).toEqual([
      ['喷涂工序由本公司自行完成，\n未外包', 3],
      ['喷涂件由隔壁厂子代喷', 7],
    ]);
    for (const { quote, start, end } of finding?.evidence ?? []) expect(TEXT.slice(start, end)).toBe(quote);
  });

  it.each<[string, Proposal]>([
    ['a quotation that does not stand there', propose('喷涂工序已外包', '喷涂件由隔壁厂子代喷')],
    ['a quotation that was shortened', propose('喷涂…未外包', '喷涂件由隔壁厂子代喷')],
    ['one word changed', propose('喷涂工序由本公司自己完成', '喷涂件由隔壁厂子代喷')],
    ['the same place twice', propose('喷涂件由隔壁厂子代喷', '喷涂件由隔壁厂子代喷')],
    ['places that overlap', propose('喷涂件由隔壁厂子', '隔壁厂子代喷')],
    ['a quotation of nothing', propose('', '喷涂件由隔壁厂子代喷')],
    ['a quotation of marks alone', propose('。\n，', '喷涂件由隔壁厂子代喷')],
    ['what a rule found', propose('本年无顾客投诉', '收到顾客投诉3件')],
    ['what a rule found, the other way round', propose('顾客投诉3件', '无顾客投诉')],
  ])('is dropped: %s', async (_, proposal) => {
    expect((await read(TEXT, clientOf([proposal]).client)).findings).toEqual([]);
  });

  it('may differ in white space and width, and counts once however often it is made', async () => {
    const { client } = clientOf([
      propose('喷涂工序由本公司自行完成,\n 未外包', '喷涂件 由隔壁厂子代喷', ''),
      propose('喷涂件由隔壁厂子代喷', '自行完成，未外包'),
    ]);
    const { findings } = await read(TEXT, client);
    expect(findings.map(({ message }) => message)).toEqual(['两处可能不一致。']);
  });

  it('keeps its name when text elsewhere changes', async () => {
    const proposal = [propose('未外包', '喷涂件由隔壁厂子代喷')];
    const [here] = (await read(TEXT, clientOf(proposal).client)).findings;
    const [there] = (await read(`前言一段。\n${TEXT}`, clientOf(proposal).client)).findings;
    expect(there?.fingerprint).toBe(here?.fingerprint);
  });

  it('is explained in one bounded line', async () => {
    const { client } = clientOf([propose('未外包', '喷涂件由隔壁厂子代喷', `第一\n\n${'长'.repeat(999)}`)]);
    const [finding] = (await read(TEXT, client)).findings;
    expect(finding?.message).toMatch(/^可能不一致：第一 长{200,240}…$/u);
  });
});

describe('names', () => {
  it('are not told to the model, and are put back in what it says', async () => {
    const text = `${TEXT}\n青禾阀门有限公司的喷涂车间有员工12人。`;
    const { client, prompts } = clientOf([
      propose('⟨ORG1⟩的喷涂车间有员工12人', '喷涂件由隔壁厂子代喷', '⟨ORG1⟩有喷涂车间'),
    ]);
    const { findings } = await read(text, client);
    expect(prompts.join()).not.toMatch(/青禾|13900001234/u);
    expect(findings[0]?.message).toContain('青禾阀门有限公司有喷涂车间');
    expect(findings[0]?.evidence.map(({ quote }) => quote)).toContain('青禾阀门有限公司的喷涂车间有员工12人');
  });

  it('map back to where they stood, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('青禾阀门有限公司', '联系人：', '李文涛', '电话13900001234', '。\n', '⟨ORG1⟩', 'x'),
          {
            maxLength: 20,
          },
        ),
        (parts) => {
          const text = parts.join('');
          const { view } = maskNames(text);
          for (let at = 0; at < view.text.length; at++) {
            const { start, end } = view.toSource({ start: at, end: at + 1 });
            if (text.slice(start, end) !== view.text[at])
              expect(view.text.slice(0, at + 1)).toMatch(/⟨[A-Z]*\d*⟩?$/u);
          }
        },
      ),
    );
  });
});

describe('failures', () => {
  const LONG = Array.from({ length: 900 }, (_, i) => `第${i}条记录，检查结果符合规定要求，未见异常。`).join(
    '\n',
  );

  it.each<[ModelFailure, number]>([
    ['auth', 1],
    ['network', 1],
    ['rate-limit', 1],
    ['timeout', 2],
    ['refusal', 2],
    ['invalid-answer', 2],
  ])('%s end the reading after %d questions, and are told', async (failure, most) => {
    const { client, prompts } = clientOf(failure);
    const reading = await read(LONG, client);
    expect(reading).toMatchObject({ findings: [], answered: 0, failure });
    expect(prompts.length).toBeLessThanOrEqual(most + 3);
    expect(reading.asked).toBeGreaterThan(1);
  });

  it('of one question leave the answers to the others', async () => {
    const { client } = clientOf('timeout', [propose('第1条记录', '第899条记录')]);
    const reading = await read(LONG, client);
    expect(reading).toMatchObject({ failure: 'timeout', answered: reading.asked - 1 });
    expect(reading.findings).toHaveLength(1);
  });
});

it('says how far it read in a report that is too long to be read whole', async () => {
  const long = (lines: number) =>
    Array.from({ length: lines }, (_, i) => `第${i}条记录，检查结果符合规定要求，未见异常。`).join('\n');
  const { client } = clientOf([]);
  expect(await read(long(2000), client)).toMatchObject({ partial: false, reach: 1 });
  const far = await read(long(24_000), client);
  expect(far).toMatchObject({ partial: true, asked: MOST_REQUESTS });
  expect(far.reach).toBeGreaterThan(0.5);
  expect(far.reach).toBeLessThan(1);
});

describe('parts', () => {
  it('cover the text at line ends, and every pair of places up to a length is read together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7000 }), fc.integer({ min: 1, max: 400 }), (length, line) => {
        const text = Array.from({ length }, (_, i) => (i % line === line - 1 ? '\n' : '字')).join('');
        const parts = partsOf(text, 1000);
        const kept = parts.map(({ start, end }) => text.slice(start, end)).join('');
        expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        expect(parts.every(({ start, end }) => end - start <= 1000)).toBe(true);
        if (line < 300) expect(parts.slice(0, -1).every(({ end }) => text[end - 1] === '\n')).toBe(true);
      }),
    );
    const parts = Array.from({ length: 8 }, (_, i) => ({ start: i, end: i + 1 }));
    expect(readingsOf(parts)).toHaveLength(28);
    expect(readingsOf(parts.slice(0, 1))).toEqual([[parts[0]]]);
    expect(readingsOf([])).toEqual([]);
    const many = Array.from({ length: 500 }, (_, i) => ({ start: i, end: i + 1 }));
    expect(readingsOf(many)).toHaveLength(MOST_REQUESTS);
  });
});

describe('QuoteIndex', () => {
  it('finds what was copied from a text, whatever became of its spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const copied = text.slice(start, end);
        if (denseOf(copied) === '') return;
        const found = new QuoteIndex(text).find(copied.replace(/\s+/gu, ' '), { start: 0, end: text.length });
        expect(found.length).toBeGreaterThan(0);
        for (const span of found) expect(denseOf(text.slice(span.start, span.end))).toBe(denseOf(copied));
      }),
    );
  });

  it('looks only where it is told to', () => {
    const index = new QuoteIndex('甲 乙\n甲乙，甲乙');
    expect(index.find('甲乙', { start: 1, end: 9 })).toEqual([
      { start: 4, end: 6 },
      { start: 7, end: 9 },
    ]);
    expect(index.find('甲乙', { start: 0, end: 2 })).toEqual([]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import {
  type ModelClient,
  type ModelDraft,
  ModelError,
  type ModelRequest,
  type VerifierFlag,
} from '../../src/core/index.js';
import { draftWithModel, readNotes } from '../../src/draft/index.js';

const notes = readNotes(
  [
    {
      path: 'n.md',
      text: '云栖机械有限公司 QMS 2025-04-22\n\n## 6.2\n合格率≥98% 1-3月 97.1%\n8D-25-01 整改中',
    },
  ],
  null,
);
const group = notes.groups[0];
if (!group) throw new Error('a group is expected');

const answer = (text: string, more: Partial<ModelDraft> = {}): ModelDraft => ({
  clause: '6.2',
  verdict: 'observation',
  sentences: [{ text, notes: ['n3', 'n99', 'n3'] }],
  objectives: [{ name: '合格率', target: '≥98%', actual: '99%', period: '' }],
  questions: ['整改何时完成？'],
  ...more,
});

/** A model that gives these answers in turn; an error is thrown. */
function clientOf(...answers: (ModelDraft | Error)[]) {
  const requests: ModelRequest<unknown>[] = [];
  const client: ModelClient = {
    id: 'fake',
    complete: async (request) => {
      requests.push(request as ModelRequest<unknown>);
      const next = answers[requests.length - 1];
      if (next === undefined || next instanceof Error) throw next ?? new Error('one call too many');
      return {
        value: request.schema.parse(next),
        mode: 'fake',
        usage: { inputTokens: 1, outputTokens: 1 },
        repairs: 0,
      };
    },
  };
  return { client, requests };
}

const renderPrompt = (name: string, variables: Readonly<Record<string, string>>) => [
  { role: 'user' as const, content: JSON.stringify({ name, ...variables }) },
];
const promptOf = (request: ModelRequest<unknown> | undefined) =>
  JSON.parse(request?.messages[0]?.content ?? '{}');
/** Flags every `99%` of the narrative. */
const verify = (narrative: string): VerifierFlag[] =>
  [...narrative.matchAll(/99%/gu)].map((match) => ({
    kind: 'unsupported',
    quote: '99%',
    start: match.index,
    end: match.index + 3,
    message: '记录里没有',
  }));

const good = answer('1-3月合格率97.1%，未达到≥98%的目标。');
const bad = answer('1-3月合格率99%。');

describe('drafting with a model', () => {
  it('gives the model its notes by id, the header as context, and the schema', async () => {
    const { client, requests } = clientOf(good);
    await draftWithModel({ group, notes, client, renderPrompt, verify });
    expect(promptOf(requests[0])).toEqual({
      name: 'draft',
      clause: '6.2',
      title: '质量目标及其实现的策划',
      standards: 'QMS',
      notes: '[n1] (页眉) 云栖机械有限公司 QMS 2025-04-22\n[n3] 合格率≥98% 1-3月 97.1%\n[n4] 8D-25-01 整改中',
      exemplars: '无',
    });
    expect(requests[0]?.schemaName).toBe('clause_draft');
  });

  it('drops citations of unknown notes and computes the objectives', async () => {
    const { client } = clientOf(good);
    const draft = await draftWithModel({ group, notes, client, renderPrompt, verify });
    expect(draft.sentences).toEqual([
      { text: '1-3月合格率97.1%，未达到≥98%的目标。', notes: ['n3'], exemplars: [], flags: [] },
    ]);
    expect(draft.objectives).toEqual([
      { name: '合格率', target: '≥98%', actual: '97.1%', period: '1-3月', met: false },
    ]);
    expect(draft).toMatchObject({
      clause: '6.2',
      standards: ['QMS'],
      verdict: 'observation',
      questions: ['整改何时完成？'],
    });
  });

  it('sends flags back and takes the mended draft', async () => {
    const { client, requests } = clientOf(bad, good);
    const onRepair = vi.fn();
    const draft = await draftWithModel({ group, notes, client, renderPrompt, verify, onRepair });
    expect(draft.narrative).toBe('1-3月合格率97.1%，未达到≥98%的目标。');
    expect(onRepair).toHaveBeenCalledExactlyOnceWith(1, verify(bad.sentences[0]?.text ?? ''));
    expect(promptOf(requests[1])).toMatchObject({ name: 'repair', flags: '- unsupported｜99%｜记录里没有' });
    expect(promptOf(requests[1])).not.toHaveProperty('exemplars');
  });

  it('gives up after two repairs and keeps what remains as flags', async () => {
    const { client, requests } = clientOf(bad, bad, bad);
    const draft = await draftWithModel({ group, notes, client, renderPrompt, verify });
    expect(requests).toHaveLength(3);
    expect(draft.sentences[0]?.flags).toEqual([{ kind: 'unsupported', quote: '99%', message: '记录里没有' }]);
  });

  it('keeps the better draft where a repair makes it worse or fails', async () => {
    const worse = answer('1-3月合格率99%，4月99%。');
    const { client } = clientOf(bad, worse, new ModelError('timeout', 'slow'));
    const draft = await draftWithModel({ group, notes, client, renderPrompt, verify });
    expect(draft.narrative).toBe('1-3月合格率99%。');
  });

  it('flags sentences without notes and slots of past reports', async () => {
    const slotted = answer('', { sentences: [{ text: '查⟨TITLE1⟩。', notes: ['n77'] }] });
    const { client } = clientOf(slotted, slotted, slotted);
    const draft = await draftWithModel({ group, notes, client, renderPrompt, verify });
    expect(draft.sentences[0]?.flags.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['uncited', '查⟨TITLE1⟩。'],
      ['leak', '⟨TITLE1⟩'],
    ]);
  });

  it('asks what the composer would ask where the model asks nothing', async () => {
    const { client } = clientOf(answer('合格率97.1%。', { questions: [' '] }));
    const { questions } = await draftWithModel({ group, notes, client, renderPrompt, verify });
    expect(questions).toContain('合格率（目标≥98%，实际97.1%）没有达到，原因分析和措施是什么？');
  });

  it.each([
    ['a failure of the model', new ModelError('auth', 'bad key'), 'auth'],
    ['a draft without a sentence', answer('', { sentences: [] }), 'blank'],
  ])('throws upward: %s', async (_, first, failure) => {
    const { client } = clientOf(first);
    await expect(draftWithModel({ group, notes, client, renderPrompt, verify })).rejects.toMatchObject({
      failure,
    });
  });

  it('stops at once when cancelled during a repair', async () => {
    const { client } = clientOf(bad, new ModelError('cancelled', 'stop'));
    await expect(draftWithModel({ group, notes, client, renderPrompt, verify })).rejects.toMatchObject({
      failure: 'cancelled',
    });
  });
});

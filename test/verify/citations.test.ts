import { describe, expect, it } from 'vitest';
import type { ClauseDraft, Note } from '../../src/core/index.js';
import { verifyDraft } from '../../src/verify/index.js';

const note = (id: string, text: string): Note => ({
  id,
  text,
  line: 1,
  clause: '7.1.5',
  routed: 'heading',
  confidence: 1,
  role: 'note',
});
const NOTES = [note('n1', '卡尺 KC-08 校准 2025-03-11 ok'), note('n2', '烘箱 HX-02 屏显 120℃')];

const draft = (text: string, notes: string[]): ClauseDraft => ({
  clause: '7.1.5',
  standards: ['QMS'],
  title: '监视和测量资源',
  verdict: 'conform',
  sentences: [{ text, notes, exemplars: [], flags: [] }],
  objectives: [],
  questions: [],
  narrative: text,
});

describe('the verifier on citations', () => {
  it.each([
    ['a note that says it', '卡尺KC-08于2025年3月11日校准。', ['n1'], []],
    ['both notes of a sentence on both', '卡尺KC-08已校准，烘箱HX-02屏显120℃。', ['n1', 'n2'], []],
    ['no note', '卡尺KC-08于2025年3月11日校准。', [], ['这句话没有引用任何记录。']],
    [
      'a note that does not exist',
      '卡尺KC-08于2025年3月11日校准。',
      ['n1', 'n9'],
      ['引用的记录 n9 不存在。'],
    ],
    [
      'a note about something else',
      '卡尺KC-08于2025年3月11日送检。',
      ['n2'],
      ['所引的记录说的不是这件事，请改引别的记录。'],
    ],
    ['a closing sentence on any note', '上述情况符合要求。', ['n2'], []],
  ] as const)('%s', (_, text, notes, messages) => {
    const [sentence] = verifyDraft(draft(text, [...notes]), { notes: NOTES, language: 'zh' }).sentences;
    expect(sentence?.flags.map(({ message }) => message)).toEqual(messages);
  });
});

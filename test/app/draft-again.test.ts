import { describe, expect, it } from 'vitest';
import { Corpus } from '../../src/app/corpus/corpus.js';
import { draftNotes } from '../../src/app/draft/draft-notes.js';
import { flagsOf } from '../../src/app/draft/writer.js';
import { mergeNarrative } from '../../src/app/engagement/index.js';
import { readNotes } from '../../src/draft/index.js';

const HEAD = '某某公司 QMS 监督 2026-03-09\n## 8.4\n';
const FIRST = `${HEAD}- 供方 12家 抽3家 评价表有\n- 外包 喷涂 宏盛表面 年评 2.10 88分`;
const corpus = Corpus.ofSamples();

const narrativeOf = async (text: string): Promise<string> => {
  const request = { files: [{ path: 'n.md', text }], clauses: [], profile: null, offline: true };
  const { drafts } = await draftNotes(request, corpus, {});
  return drafts[0]?.narrative ?? '';
};

describe('drafting again after the notes have grown and a person has edited', () => {
  it.each([
    ['a note more', `${FIRST}\n- 新供方 乐安包装 没评价`, '乐安包装'],
    ['a figure mended', FIRST.replace('88分', '86分'), '86分'],
  ])('%s: takes the news, keeps the edit', async (_, notes, news) => {
    const base = await narrativeOf(FIRST);
    const first = base.slice(0, base.indexOf('。') + 1);
    const mine = base.replace(first, `${first}评价表由采购部保存。`);
    const merged = mergeNarrative(base, mine, await narrativeOf(notes));
    expect(merged.text).toContain('评价表由采购部保存。');
    expect(merged.text).toContain(news);
  });

  it('keeps the wording of a person where both sides changed a passage, and says so', async () => {
    const base = await narrativeOf(FIRST);
    const mine = base.replace('88分', '88分（满分100分）');
    const fresh = await narrativeOf(FIRST.replace('88分', '86分'));
    const merged = mergeNarrative(base, mine, fresh);
    expect(merged).toMatchObject({ text: expect.stringContaining('88分（满分100分）'), conflicts: 1 });
    const { notes, header } = readNotes([{ path: 'n.md', text: FIRST.replace('88分', '86分') }], null);
    const flags = flagsOf(merged.text, { number: '8.4', standards: [] }, notes, header.language);
    expect(flags.map(({ quote }) => quote)).toContain('88分');
  });
});

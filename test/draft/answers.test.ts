import { describe, expect, it } from 'vitest';
import { answerLine, readAnswer } from '../../src/core/index.js';
import { composeClause, readNotes } from '../../src/draft/index.js';
import { verifyDraft } from '../../src/verify/index.js';

function draftOf(clause: string, ...lines: string[]) {
  const head = /\p{Script=Han}/u.test(lines.join(''))
    ? '某某公司 QMS 监督 2026-03-09'
    : 'Foo Ltd ISO 9001 surveillance 9 Mar 2026';
  const notes = readNotes([{ path: 'n.md', text: [head, `## ${clause}`, ...lines].join('\n') }], null);
  const group = notes.groups[0];
  if (!group) throw new Error('no clause read');
  const draft = composeClause({ group, notes });
  const { sentences } = verifyDraft(draft, { notes: notes.notes, language: notes.header.language });
  return { ...draft, flags: sentences.flatMap(({ flags }) => flags) };
}

/** The notes with an answer to the first question that they raise. */
function answered(clause: string, notes: readonly string[], answer: string) {
  const [question = ''] = draftOf(clause, ...notes).questions;
  const language = /\p{Script=Han}/u.test(notes.join('')) ? 'zh' : 'en';
  return draftOf(clause, ...notes, answerLine(question, answer, language));
}

describe('an answered question', () => {
  it.each([
    ['7.2', ['叉车 9人 抽 2人，蒲松 证 没带'], '3月19日 补看 证 T-118 有效到 2028.5'],
    ['8.5.6', ['清砂工段 换了新抛丸机 没见变更评估'], '变更评估 BG-26-03 于 2026.2.20 补做，看了 OK'],
    ['8.4', ['承运商 外租 6家；现场问 合作的是 7家'], '第7家 顺达 2026.3.1 评价合格'],
    ['8.2.3', ['合同 HT-9 12.4签，评审 12.6'], '评审表 日期写错，系统里评审 12.2，看了 OK'],
    ['8.4', ['供方 甲 资质 ?'], '资质 到 2027.6，看了'],
    ['7.1.5', ['multimeter DM-14, cert not shown'], 'cert seen on 10 Mar, valid to 9 Feb 2027'],
    ['8.4', ['agency Proline approved?'], 'approval record AR-7 seen'],
  ])('%s %j settles what was open', (clause, notes, answer) => {
    expect(draftOf(clause, ...notes).verdict).toBe('insufficient');
    const { verdict, questions, flags } = answered(clause, notes, answer);
    expect({ verdict, questions, flags }).toEqual({ verdict: 'conform', questions: [], flags: [] });
  });

  it.each([
    ['7.2', ['叉车 9人 抽 2人，蒲松 证 没带'], '说还在补办', 'insufficient'],
    ['8.5.6', ['换了新抛丸机 没见变更评估'], '确实没做', 'insufficient'],
    ['8.5.6', ['换了新抛丸机 没见变更评估'], '没做 → NC', 'nonconform'],
    ['8.5.6', ['换了新抛丸机 没见变更评估'], '3月20日已补 → 观察项', 'observation'],
    ['7.1.5', ['multimeter DM-14, cert not shown'], 'still not shown', 'insufficient'],
  ])('%s %j %s: %s', (clause, notes, answer, verdict) => {
    expect(answered(clause, notes, answer).verdict).toBe(verdict);
  });

  it('stands behind the finding that it is about, which is still told', () => {
    const { narrative } = answered(
      '8.5.6',
      ['换了新抛丸机 没见变更评估', '变更单 抽 2份 齐'],
      '变更评估 BG-26-03 已补做',
    );
    expect(narrative).toContain('没见变更评估。经核实，变更评估BG-26-03');
  });

  it('leaves other findings open', () => {
    expect(
      answered('8.4', ['供方 甲 资质 没带', '供方 乙 评价表 没签'], '资质 到 2027.6，看了').verdict,
    ).toBe('insufficient');
  });
});

describe('a line that answers', () => {
  it.each([
    ['“卡尺 3把 没校”：原因是什么？', '已送检', '答“卡尺 3把 没校”：已送检'],
    ['废品率（目标≤3.5%，实际3.8%）没有达到，原因分析和措施是什么？', '换了模具', '答“废品率”：换了模具'],
    ['9.1.3分析与评价只有标题，没有记录：是否审核过？', '没审', '没审'],
  ])('%s', (question, answer, line) => {
    expect(answerLine(question, answer, 'zh')).toBe(line);
  });

  it.each(['答复 客户 3天内', '“已关闭” 章 盖错', 'answered 3 calls', 'Re-test ok'])('%s is none', (line) => {
    expect(readAnswer(line)).toBeNull();
  });
});

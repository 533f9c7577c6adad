import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { draftedNow, type StoredDraft } from '../../../src/app/engagement/index.js';
import type { ClauseDraft, SentenceFlag } from '../../../src/core/index.js';
import { clauseTitle } from '../../../src/standards/index.js';
import { cli, temporaryFolder } from '../../helpers/cli.js';

const AUDIT = `auditee:
  name: 云檐木作有限公司
  address: 青槐市栗里路6号
  headcount: 41
scope: 木门的生产
standards:
  - id: QMS
    edition: GB/T 19001-2016
stage2: { from: 2026-04-13, to: 2026-04-14 }
team:
  - { name: 路遥之, role: 组长 }
nonconformities:
  - { clause: 7.1.5, department: 品质部, grade: minor, statement: 卡尺K-07超过校准有效期仍在使用。 }
`;

const NOTES = [
  {
    id: 'n1',
    text: '抽合同2份 MW-031 MW-044 均评审',
    line: 3,
    clause: '8.2',
    routed: 'heading',
    confidence: 1,
  },
] as const;

function drafted(clause: string, text: string, flags: SentenceFlag[] = []): StoredDraft {
  const draft: ClauseDraft = {
    clause,
    standards: ['QMS'],
    title: clauseTitle(clause, ['QMS'], 'zh'),
    verdict: 'conform',
    sentences: [{ text, notes: ['n1'], exemplars: [], flags }],
    objectives: [{ name: '准时交付率', target: '≥95%', actual: '96%', period: '2025年', met: true }],
    questions: [],
    narrative: text,
  };
  return draftedNow(
    draft,
    { number: clause, standards: ['QMS'] },
    [...NOTES],
    new Date('2026-04-14T10:00:00Z'),
  );
}

function engagement(drafts: readonly StoredDraft[]): string {
  const folder = temporaryFolder({ 'audit.yaml': AUDIT });
  mkdirSync(join(folder, 'notes'));
  mkdirSync(join(folder, 'drafts'));
  for (const draft of drafts)
    writeFileSync(join(folder, 'drafts', `${draft.clause}.json`), JSON.stringify(draft));
  return folder;
}

const SOUND = drafted('8.2', '抽查合同MW-031、MW-044，均在签订前评审。');
const FLAGGED = drafted('8.5', '全部批次均有首检记录。', [
  { kind: 'drift', quote: '全部批次', message: '记录里只抽查了3批。' },
]);
const CONTRADICTORY = drafted('9.1', '顾客满意率目标≥98%，2025年实际96.2%，目标已完成。');

const logOf = (folder: string) =>
  readFileSync(join(folder, '.clausewright', 'exports.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

async function partOf(file: string, part: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  return (await zip.file(part)?.async('string')) ?? '';
}

const textOf = (xml: string): string => xml.replace(/<\/w:p>/gu, '\n').replace(/<[^>]+>/gu, '');

async function template(lines: readonly string[]): Promise<string> {
  const children = lines.map((text) => new Paragraph({ children: [new TextRun(text)] }));
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return join(temporaryFolder({ 'firm.docx': bytes }), 'firm.docx');
}

describe('export', () => {
  it('writes the head, the narratives and the nonconformities into Word, and a line into the log', async () => {
    const folder = engagement([SOUND]);
    const { code } = await cli(['export', folder]);
    const text = textOf(await partOf(join(folder, 'out', 'report.docx'), 'word/document.xml'));
    expect(code).toBe(0);
    for (const words of [
      '云檐木作有限公司',
      '2026-04-13 – 2026-04-14',
      '路遥之（组长）',
      '8.2 产品和服务的要求',
      '抽查合同MW-031、MW-044，均在签订前评审。',
      '判定：符合',
      '卡尺K-07超过校准有效期仍在使用。',
    ])
      expect(text).toContain(words);
    expect(logOf(folder)).toMatchObject([{ format: 'docx', override: false, openErrors: [], openFlags: [] }]);
  });

  it('puts the notes behind a sentence into a Word comment only when asked', async () => {
    const folder = engagement([SOUND]);
    const [plain, commented] = [join(folder, 'plain.docx'), join(folder, 'commented.docx')];
    await cli(['export', folder, '-o', plain]);
    await cli(['export', folder, '--comments', '--layout', 'record', '-o', commented]);
    expect(textOf(await partOf(plain, 'word/comments.xml')).trim()).toBe('');
    expect(textOf(await partOf(commented, 'word/comments.xml'))).toContain(
      '依据：抽合同2份 MW-031 MW-044 均评审',
    );
    expect(await partOf(commented, 'word/document.xml')).toContain('<w:commentReference w:id="0"/>');
  });

  it.each([
    [[SOUND, FLAGGED], '没有导出：还有 0 处前后矛盾和 1 处标记没有处理。', '  8.5 记录里只抽查了3批。'],
    [[CONTRADICTORY], '没有导出：还有 1 处前后矛盾和 0 处标记没有处理。', '顾客满意率'],
  ] as const)('holds back what stands open', async (drafts, first, point) => {
    const folder = engagement(drafts);
    const { code, stdout, stderr } = await cli(['export', folder, '--format', 'md']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(first);
    expect(stderr).toContain(point);
    expect(() => logOf(folder)).toThrow('ENOENT');
  });

  it('exports over an open error only when told, says so in the report, and logs it', async () => {
    const folder = engagement([CONTRADICTORY]);
    const { code, stdout } = await cli(['export', folder, '--format', 'md', '--with-open-errors']);
    expect(code).toBe(0);
    expect(stdout).toContain('> **注意：导出时仍有 1 处前后矛盾没有处理。**');
    expect(logOf(folder)).toMatchObject([{ format: 'md', override: true, openErrors: [{}] }]);
  });

  it('writes HTML in which nothing of the narrative is markup', async () => {
    const folder = engagement([drafted('8.2', '记录写着<script>alert(1)</script>&amp;。')]);
    const { stdout } = await cli(['export', folder, '--format', 'html', '--with-open-errors']);
    expect(stdout).toContain('记录写着&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;。');
    expect(stdout).not.toContain('<script');
  });

  it('holds what a person wrote into a draft to the notes, and tells of it in a comment and in the log', async () => {
    const narrative = `${SOUND.narrative}另抽查合同17份。`;
    const folder = engagement([{ ...SOUND, narrative, status: 'edited' }]);
    writeFileSync(join(folder, 'notes/1.md'), '## 8.2\n抽合同2份 MW-031 MW-044 均评审\n');
    const held = await cli(['export', folder]);
    expect({ code: held.code, said: held.stderr }).toMatchObject({ said: expect.stringContaining('17份') });
    const out = join(folder, 'edited.docx');
    await cli(['export', folder, '--format', 'docx', '--comments', '--with-open-errors', '-o', out]);
    expect(textOf(await partOf(out, 'word/comments.xml'))).toContain('17份');
    expect(JSON.stringify(logOf(folder))).toContain('17份');
  });

  it('fills a template of the firm, in Chinese or English names, with loops', async () => {
    const folder = engagement([SOUND]);
    const file = await template([
      '受审核方：{受审核方}（{headcount}人）',
      '{#条款}',
      '{条款号} {标题}：{描述} 判定：{判定}',
      '{/条款}',
      '{#nonconformities}{编号} {clause} {statement}{/nonconformities}',
    ]);
    const out = join(folder, 'firm-report.docx');
    expect((await cli(['export', folder, '--template', file, '-o', out])).code).toBe(0);
    const text = textOf(await partOf(out, 'word/document.xml'));
    expect(text).toContain('受审核方：云檐木作有限公司（41人）');
    expect(text).toContain('8.2 产品和服务的要求：抽查合同MW-031、MW-044，均在签订前评审。 判定：符合');
    expect(text).toContain('NC-1 7.1.5 卡尺K-07超过校准有效期仍在使用。');
  });

  it.each([
    [['封面', '单位：{受审核单位}'], '第 2 段的占位符“受审核单位”不存在：单位：{受审核单位}'],
    [['{#条款}', '{描述}'], '第 1 段的循环“条款”没有结束：{#条款}'],
    [['甲', '乙', '{描述}', '{/条款}'], '第 4 段结束了没有开始的循环“条款”：{/条款}'],
    [['名称：{受审核方'], '第 1 段的占位符“受审核方”缺少右花括号：名称：{受审核方'],
  ] as const)('names paragraph and placeholder of a broken template: %j', async (lines, words) => {
    const folder = engagement([SOUND]);
    const file = await template(lines);
    const { code, stderr } = await cli(['export', folder, '--template', file]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(() => logOf(folder)).toThrow('ENOENT');
  });

  it('says so where the template is no Word file, and where nothing was drafted', async () => {
    const folder = engagement([SOUND]);
    const { code, stderr } = await cli(['export', folder, '--template', join(folder, 'audit.yaml')]);
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toContain('不是可用的 Word 模板');
    const empty = await cli(['export', engagement([])]);
    expect(empty.code).toBe(2);
    expect(empty.stderr).toContain('还没有可以导出的条款描述');
  });
});

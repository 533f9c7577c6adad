import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkReport, checkSource, selectRules } from '../../src/app/index.js';
import { type CheckedFile, InputError, type SourceText } from '../../src/core/index.js';
import {
  renderCheckHtml,
  renderCheckJson,
  renderCheckPretty,
  renderCheckSarif,
} from '../../src/report/index.js';
import { temporaryFolder } from '../helpers/cli.js';
import { cell, docxFile, p, row, table } from '../helpers/docx.js';
import { buildPdf } from '../helpers/pdf.js';
import { sourceOf } from '../helpers/rule-tester.js';

// Thousands of reports take their time on a busy machine. More runs: CLAUSEWRIGHT_FUZZ_RUNS=5000.
vi.setConfig({ testTimeout: 300_000 });
const RUNS = Number(process.env.CLAUSEWRIGHT_FUZZ_RUNS ?? 150);
/** Far more milliseconds than any of these texts needs; what takes longer hangs for all that a user can tell. */
const HANGS = 5000;

/** Processor time of this process, in milliseconds: other work on the machine does not count. */
const busy = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const rules = selectRules(undefined);
const metas = rules.map(({ meta }) => meta);
const options = { rules, profile: null, language: 'zh' } as const;

/** All that a check says but how long it took. */
const bytes = (file: CheckedFile): string =>
  renderCheckJson({ version: 1, tool: 't', files: [{ ...file, stats: { ...file.stats, ms: 0 } }] });

/** Checks a text twice and holds the results to what every result must be. */
function expectSound(source: SourceText): void {
  const { text } = source;
  const started = busy();
  const file = checkSource(source, options);
  expect(busy() - started, JSON.stringify(text.slice(0, 2000))).toBeLessThan(HANGS);
  for (const { evidence, message, fingerprint } of file.findings) {
    expect(message).not.toMatch(/\{\{|undefined|NaN/u);
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/u);
    for (const { quote, start, end, line, column } of evidence) {
      expect(text.slice(start, end)).toBe(quote);
      const before = text.slice(0, start).split('\n');
      expect([before.length, (before.at(-1)?.length ?? 0) + 1]).toEqual([line, column]);
    }
  }
  const names = file.findings.map(({ fingerprint }) => fingerprint);
  expect(new Set(names).size).toBe(names.length);
  expect(bytes(checkSource(source, options))).toBe(bytes(file));
  const output = { version: 1, tool: 't', files: [file] } as const;
  const sources = new Map([[file.path, text]]);
  const all = { ...output, files: [...output.files] };
  renderCheckPretty(all, sources, { language: 'zh', color: false, width: 80 });
  renderCheckHtml(all, sources, { language: 'en', rules: metas });
  JSON.parse(renderCheckSarif(all, metas, 'en'));
}

/** Words, figures and marks of reports, which random characters would never make. */
const fragment = fc.oneof(
  fc.constantFrom(
    ...'目标 指标 实际 结果 达成 未达成 ≥98% ≤3 97.4% 百分之九十八 九成八 12件 3件 合计 其中 共 平均 顾客投诉 无 未发生 收到 不符合 观察项 一般 条款 8.5.1 9.1.2 7.1.5 内部审核 管理评审 2024年3月5日 2024-03-05 2024.3.5 3月 至 之前 之后 有效期至 校准 证书 公司 有限公司 质检部 生产部 张明 审核组长 员工 86人 ■符合 □不符合 ☑ √ × GB/T19001-2016 ISO9001:2015 3.2 一、 （二） | --- 是 否 不适用 设计开发 外包 特殊过程 (20±2)℃ 0.02mm 第一阶段 第二阶段 推荐 万元 ppm _____ XXX at least 95% complaints none 3 nonconformities audit'.split(
      ' ',
    ),
  ),
  fc.constantFrom(
    '\n',
    '\n\n',
    '\t',
    ' ',
    '　',
    '，',
    '。',
    '；',
    '：',
    '、',
    '（',
    '）',
    '《',
    '》',
    '“',
    '”',
    '/',
    '-',
  ),
  fc.nat(9999).map(String),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const soup = fc.array(fragment, { maxLength: 200 }).map((parts) => parts.join(''));

const corpus = join(import.meta.dirname, '../../corpus');
const reports = [
  join(corpus, 'sample-engagement/reports/previous-report.md'),
  ...readdirSync(join(corpus, 'reports')).map((name) => join(corpus, 'reports', name)),
]
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));

const part = fc.double({ min: 0, max: 1, noNaN: true });
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
/** What extraction, haste and copying do to a stretch of a report. */
const DAMAGE: readonly ((stretch: string) => string)[] = [
  () => '',
  (stretch) => stretch + stretch,
  (stretch) => [...stretch].join('\n'),
  (stretch) => stretch.replace(/\s/gu, ''),
  (stretch) => stretch.split('\n').reverse().join('\n'),
  fullWidth,
  (stretch) => stretch.replace(/\d/gu, '9'),
  (stretch) => stretch.replaceAll('\n', '\t'),
  (stretch) => stretch.replace(/[，。]/gu, ' | '),
];
const mutated = fc
  .tuple(
    fc.constantFrom(...reports),
    fc.array(fc.tuple(part, fc.nat(400), fc.constantFrom(...DAMAGE)), { maxLength: 8 }),
  )
  .map(([report, changes]) =>
    changes.reduce((text, [where, length, damage]) => {
      const start = Math.floor(where * text.length);
      return text.slice(0, start) + damage(text.slice(start, start + length)) + text.slice(start + length);
    }, report),
  );

describe('whatever the text, a check ends, quotes verbatim and says the same again', () => {
  it('random characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => expectSound(sourceOf(text))),
      { numRuns: RUNS },
    );
  });

  it('words and figures of reports in any order', () => {
    fc.assert(
      fc.property(soup, (text) => expectSound(sourceOf(text))),
      { numRuns: RUNS },
    );
  });

  it('reports that were damaged', () => {
    fc.assert(
      fc.property(mutated, (text) => expectSound(sourceOf(text))),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it.each(
    ['1', '，', '一', '（', '□', '|', '目', ' ', '年', '%', '-', '.', '\n', '张'].flatMap((unit) => [
      [unit, unit],
      [`${unit}1`, `${unit}1`],
    ]),
  )('%j, thousands of times', (_, unit) => {
    expectSound(sourceOf(unit.repeat(4000)));
  });
});

const SENTENCES = ['目标：准时交付率≥95%，实际93.1%，目标已达成。', '本年无顾客投诉。', '收到顾客投诉3件。'];
const word = await docxFile({
  body:
    SENTENCES.map((text) => p(text)).join('') +
    table(row(cell('条款'), cell('8.4')), row(cell('判定'), cell('符合'))),
});
const pdf = buildPdf([
  { texts: SENTENCES.map((text, i) => ({ x: 72, y: 700 - 20 * i, text, font: 'builtin-gbk' as const })) },
]);

describe.each([
  ['docx', word],
  ['pdf', pdf],
])('a .%s file', (extension, whole) => {
  const folder = () => temporaryFolder({ [`whole.${extension}`]: whole });

  it('is found to contradict itself while it is whole', async () => {
    const { file, source } = await checkReport(join(folder(), `whole.${extension}`), options);
    expect(file.findings.map(({ ruleId }) => ruleId)).toContain('declaration-conflict');
    expectSound(source);
  });

  it('is checked or refused in plain words when it was cut off or damaged', async () => {
    const path = join(folder(), `cut.${extension}`);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.boolean(),
        async (length, changes, cut) => {
          const copy = Uint8Array.from(whole);
          for (const [at, byte] of changes) copy[at] = byte;
          writeFileSync(path, cut ? copy.subarray(0, length) : copy);
          try {
            expectSound((await checkReport(path, options)).source);
          } catch (error) {
            if (!(error instanceof InputError)) throw error;
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

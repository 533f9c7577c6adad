import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/index.js';
import { gradedIn, shown } from '../helpers/whole-check.js';
import { LOCAL_DAMAGE } from './forms/damage.js';
import { shows } from './passage.js';

interface Form {
  name: string;
  language: Language;
  write(total: number, parts: readonly number[]): string;
}

const ZH_LABELS = ['包装破损', '交期延误', '标签错贴'];
const EN_LABELS = ['about packing', 'about late delivery', 'about labels'];
const zh = (name: string, write: Form['write']): Form => ({ name, language: 'zh', write });
const en = (name: string, write: Form['write']): Form => ({ name, language: 'en', write });
const list = (parts: readonly number[], unit: string, joint: string) =>
  parts.map((part, index) => `${ZH_LABELS[index]}${part}${unit}`).join(joint);
const english = (parts: readonly number[]) => {
  const items = parts.map((part, index) => `${part} ${EN_LABELS[index]}`);
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
};
const rows = (parts: readonly number[]) => parts.map((part, index) => [ZH_LABELS[index], part] as const);

const FORMS: readonly Form[] = [
  zh('brackets', (total, parts) => `受理售后问题${total}起（${list(parts, '起', '、')}），均已处理。`),
  zh('colon', (total, parts) => `受理售后问题${total}起：${list(parts, '起', '、')}。`),
  zh('commas', (total, parts) => `受理售后问题${total}起：${list(parts, '起', '，')}。`),
  zh('bare numbers', (total, parts) => `受理售后问题${total}起：${list(parts, '', '、')}。`),
  zh('sum behind', (total, parts) => `售后问题统计：${list(parts, '起', '、')}，合计${total}起。`),
  zh(
    'rest',
    (total, parts) =>
      `受理售后问题${total}起，其中包装破损${parts[0]}起、交期延误${parts[1]}起，其余${parts[2]}起为标签错贴。`,
  ),
  zh(
    'nothing else',
    (total, parts) => `受理售后问题${total}起，其中${list(parts, '起', '、')}，无其他问题。`,
  ),
  zh(
    'lines',
    (total, parts) =>
      `受理售后问题共${total}起，分类如下：\n${rows(parts)
        .map(([label, part], index) => `（${index + 1}）${label}${part}起；`)
        .join('\n')}`,
  ),
  zh(
    'Markdown table',
    (total, parts) =>
      `| 类别 | 起数 |\n|---|---|\n${rows(parts)
        .map(([label, part]) => `| ${label} | ${part} |`)
        .join('\n')}\n| 合计 | ${total} |`,
  ),
  zh(
    'tab table',
    (total, parts) =>
      `\t类别\t起数\n${rows(parts)
        .map(([label, part]) => `\t${label}\t${part}`)
        .join('\n')}\n\t合计\t${total}`,
  ),
  zh(
    'amounts',
    (total, parts) =>
      `全年共转移废油${total}.0吨，转移三次：${parts.map((part, index) => `${index * 3 + 2}月${part}.0吨`).join('，')}。`,
  ),
  en('colon', (total, parts) => `In the year ${total} requests were received: ${english(parts)}.`),
  en('brackets', (total, parts) => `The office handled ${total} requests (${english(parts)}).`),
  en('comma', (total, parts) => `The office handled ${total} requests, ${english(parts)}.`),
  en(
    'statuses',
    (total, parts) =>
      `Of the ${total} actions, ${parts[0]} are closed, ${parts[1]} are in progress and ${parts[2]} are overdue.`,
  ),
  en('sum behind', (total, parts) => `Requests were ${english(parts)}, ${total} in total.`),
  en(
    'table',
    (total, parts) =>
      `| Sort | Number |\n|---|---|\n${rows(parts)
        .map((row, index) => `| Sort ${'ABC'[index]} | ${row[1]} |`)
        .join('\n')}\n| Total | ${total} |`,
  ),
];

const PARTS = [17, 9, 6];
const TOTAL = 32;

describe.each(FORMS)('sums, $language, $name', ({ language, write }) => {
  const damages = LOCAL_DAMAGE.filter(({ name }) => language === 'zh' || !/width|ASCII|zero/u.test(name));

  it.each(damages)('adds up: $name', ({ apply }) => {
    expect(shown(gradedIn(apply(write(TOTAL, PARTS)), language))).toEqual([]);
  });

  it.each(damages)('does not add up: $name', ({ apply }) => {
    const findings = gradedIn(apply(write(TOTAL + 2, PARTS)), language);
    expect(
      shows(findings, 'sum-mismatch', [`${TOTAL + 2}`, '17', '9', '6']),
      shown(findings).join('\n'),
    ).toBe(true);
  });
});

describe('what need not add up', () => {
  it.each([
    '供方名录33家，其中原料类12家、包材类8家。',
    '法规清单共78份，其中安全类25份，环境类20份，其余为行业规定。',
    '员工90人，其中女职工31人、党员28人、持证人员45人。',
    '主要设备62台，包括车床14台、铣床9台等。',
    '每班3次，共180次（20天×3班×3次）。',
    '共开具不符合6项，其中Q 3项、E 1项、S 2项，分布在生产部4项、综合部2项。',
    '全年共转移废油38.6吨，抽联单2份：3月4.1吨，7月5.2吨。',
    '危险源清单共198条，较大风险5条：触电2条、火灾3条。',
    '投诉2023年3起，2024年2起，合计5起。',
  ])('is silent: %s', (text) => {
    expect(shown(gradedIn(text, 'zh'))).toEqual([]);
  });

  it.each([
    'Accidents with absence: 7 in 2022, 5 in 2023, 3 in 2024.',
    'The site has 61 employees, of whom 30 are women and 22 work part-time.',
    'There are 40 drivers, 25 at the depot (10 on the night shift, 15 on the day shift) and 15 at the port.',
    'Of the 45 machines, 6 were sampled and 2 were found without a guard.',
  ])('is silent: %s', (text) => {
    expect(shown(gradedIn(text, 'en'))).toEqual([]);
  });
});

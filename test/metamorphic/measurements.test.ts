import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/index.js';
import { gradedIn, shown } from '../helpers/whole-check.js';
import { LOCAL_DAMAGE } from './forms/damage.js';
import { LIMIT_WORDINGS } from './forms/figures.js';
import { shows } from './passage.js';

interface Form {
  name: string;
  language: Language;
  write(limit: string, value: string): string;
}

const FORMS: readonly Form[] = [
  {
    name: 'brackets',
    language: 'zh',
    write: (limit, value) => `保压压力${value}（要求${limit}），符合要求。`,
  },
  {
    name: 'requirement behind',
    language: 'zh',
    write: (limit, value) => `保压压力${value}，工艺要求${limit}，判定合格。`,
  },
  {
    name: 'requirement before',
    language: 'zh',
    write: (limit, value) => `工艺卡要求保压压力${limit}，现场实测${value}，合格。`,
  },
  {
    name: 'same name later',
    language: 'zh',
    write: (limit, value) => `作业指导书规定保压压力${limit}。抽3号机记录，保压压力${value}，满足规定。`,
  },
  {
    name: 'brackets',
    language: 'en',
    write: (limit, value) => `Holding pressure ${value} (required ${limit}), acceptable.`,
  },
  {
    name: 'requirement before',
    language: 'en',
    write: (limit, value) => `The drawing requires ${limit}; measured ${value}, recorded as conforming.`,
  },
];

/** Wordings of a requirement; some of them only ever name objectives. */
const wordings = (better: 'high' | 'low', language: Language): string[] =>
  LIMIT_WORDINGS[language][better].inclusive
    .map(([head, tail]) => `${head}2.4 MPa${tail}`)
    .filter((limit) => !/达|保持|维持|最少|（含）$|以内|之内|within/u.test(limit));

const CASES = FORMS.flatMap((form) =>
  (['high', 'low'] as const).flatMap((better) =>
    wordings(better, form.language).map((limit) => ({
      ...form,
      limit,
      inside: better === 'high' ? '2.6 MPa' : '2.2 MPa',
      outside: better === 'high' ? '2.2 MPa' : '2.6 MPa',
    })),
  ),
);

describe.each(CASES)(
  'measured values, $language, $name, $limit',
  ({ language, write, limit, inside, outside }) => {
    it('is silent within the requirement and on it', () => {
      for (const value of [inside, '2.4 MPa'])
        expect(shown(gradedIn(write(limit, value), language)), write(limit, value)).toEqual([]);
    });

    it('is found outside', () => {
      const findings = gradedIn(write(limit, outside), language);
      expect(shows(findings, 'tolerance', [outside, '2.4']), write(limit, outside)).toBe(true);
    });
  },
);

const RANGES: ReadonlyArray<readonly [range: string, inside: string, outside: string]> = [
  ['155～175℃', '168℃', '182℃'],
  ['155-175℃', '155℃', '149℃'],
  ['(165±10)℃', '175℃', '176℃'],
  ['165±10℃', '160℃', '151℃'],
];

describe.each(RANGES)('ranges: %s', (range, inside, outside) => {
  const write = (value: string) => `工艺卡规定烘箱温度${range}，显示屏为${value}，满足要求。`;

  it.each(LOCAL_DAMAGE)('in and out: $name', ({ apply }) => {
    expect(shown(gradedIn(apply(write(inside)), 'zh'))).toEqual([]);
    expect(shows(gradedIn(apply(write(outside)), 'zh'), 'tolerance', [outside]), apply(write(outside))).toBe(
      true,
    );
  });
});

describe('what is no miss', () => {
  it.each([
    '噪声88.1dB(A)（限值85dB(A)），超限，已整改，整改后83.0dB(A)，符合。',
    '厚度22（0/+1）mm，复测3件：22.0、22.5、23.0，合格。',
    '进水COD为1850mg/L，出水COD 42mg/L（限值60mg/L），达标。',
    '执行标准限值：COD 60mg/L、氨氮 8mg/L。抽检COD 52mg/L、氨氮 1.9mg/L，均达标。',
    '硬度56HRC，低于要求（58～62HRC），整批返工，复检60HRC合格。',
    '跳动0.058mm（要求≤0.05mm），顾客书面让步接收，合格。',
    '交付及时率目标≥97%，实际96%，符合计划安排。',
  ])('is silent: %s', (text) => {
    expect(shown(gradedIn(text, 'zh')).filter((line) => line.startsWith('tolerance'))).toEqual([]);
  });
});

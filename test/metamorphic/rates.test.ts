import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/index.js';
import { gradedIn, shown } from '../helpers/whole-check.js';
import { LOCAL_DAMAGE } from './forms/damage.js';
import { shows } from './passage.js';

interface Form {
  name: string;
  language: Language;
  /** 214 of 217 are 98.6 %. */
  write(rate: string): string;
}

const FORMS: readonly Form[] = [
  { name: 'rate behind', language: 'zh', write: (rate) => `1月共装配217台，一次合格214台，合格率${rate}。` },
  { name: 'bare rate', language: 'zh', write: (rate) => `1月共装配217台，一次合格214台，${rate}。` },
  {
    name: 'rate before, comma',
    language: 'zh',
    write: (rate) => `合格率${rate}（共装配217台，合格214台）。`,
  },
  { name: 'rate before, 中', language: 'zh', write: (rate) => `合格率${rate}（全月217台中214台合格）。` },
  { name: 'complement', language: 'zh', write: (rate) => `1月共装配217台，不合格3台，合格率${rate}。` },
  { name: 'share', language: 'zh', write: (rate) => `1月共受理217单，其中当日上门214单，占${rate}。` },
  { name: 'fraction', language: 'zh', write: (rate) => `一次合格率${rate}（214/217）。` },
  { name: 'of', language: 'en', write: (rate) => `Briefings: 214 of 217 drivers attended, ${rate}.` },
  { name: 'brackets', language: 'en', write: (rate) => `Attendance was ${rate} (214 of 217 drivers).` },
  { name: 'sent', language: 'en', write: (rate) => `Survey: 217 forms sent, 214 returned (${rate}).` },
];

describe.each(FORMS)('rates, $language, $name', ({ language, write }) => {
  const damages = LOCAL_DAMAGE.filter(
    ({ name }) => language === 'zh' || name === 'none' || name === 'bold figures',
  );

  it.each(damages)('agrees: $name', ({ apply }) => {
    for (const rate of ['98.6%', '98.62%', '98.61%'])
      expect(shown(gradedIn(apply(write(rate)), language)), apply(write(rate))).toEqual([]);
  });

  it.each(damages)('differs: $name', ({ apply }) => {
    for (const rate of ['97.6%', '99.62%', '96%']) {
      const findings = gradedIn(apply(write(rate)), language);
      expect(shows(findings, 'rate-mismatch', [rate]), apply(write(rate))).toBe(true);
    }
  });
});

describe('what is no rate of these counts', () => {
  it.each([
    '抽检50件，合格49件，比上年提高1.2%。',
    '一季度完成12项，二季度完成10项，完成率95%。',
    '检查12处，发现问题3处，整改率100%。',
    '调查顾客20家，平均得分97.3分，满意率97.3%。',
    '安全投入86万元，其中设备41万元，占营业收入的0.93%。',
  ])('is silent: %s', (text) => {
    expect(shown(gradedIn(text, 'zh'))).toEqual([]);
  });
});

const MEANS: ReadonlyArray<readonly [Language, (mean: string) => string]> = [
  ['zh', (mean) => `试卷抽4份，平均${mean}分（92、87、95、86）。`],
  ['zh', (mean) => `抽4名学员，成绩92分、87分、95分、86分，平均${mean}分。`],
  ['zh', (mean) => `四次评分依次为92、87、95、86分，统计员给出的平均值为${mean}分。`],
  ['en', (mean) => `Readings 92, 87, 95 and 86, mean ${mean}.`],
  ['en', (mean) => `Lines: A1 92 %, A2 87 %, A3 95 %, A4 86 %; plain mean of the four lines ${mean} %.`],
];

describe.each(MEANS)('means, %s', (language, write) => {
  it('agrees with its values, rounded or not', () => {
    for (const mean of ['90.0', '90'])
      expect(shown(gradedIn(write(mean), language)), write(mean)).toEqual([]);
  });

  it('differs from its values', () => {
    for (const mean of ['96.4', '97.0'])
      expect(
        shows(gradedIn(write(mean), language), 'average-mismatch', [mean, '92', '86']),
        write(mean),
      ).toBe(true);
  });
});

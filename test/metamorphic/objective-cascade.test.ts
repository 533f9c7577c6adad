import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/index.js';
import { objectiveCascade } from '../../src/rules/objective-cascade.js';
import { findingsOf } from '../helpers/rule-tester.js';
import { limitForms } from './forms/figures.js';
import { METRICS, type Metric } from './forms/objectives.js';

/** A department's objective beside that of the organisation: stricter and equal ones are silent, weaker ones found. */

const LAYOUTS: Readonly<
  Record<Language, ReadonlyArray<(name: string, whole: string, own: string) => string>>
> = {
  zh: [
    (name, whole, own) => `公司质量目标：${name}${whole}。\n装配车间目标：${name}${own}。`,
    (name, whole, own) => `公司目标为${name}${whole}。\n销售部质量目标：${name}${own}，按季度考核。`,
    (name, whole, own) =>
      `| 部门 | 条款 | 审核记录 | 判定 |\n|---|---|---|---|\n| 管理层 | 6.2 | 公司目标：${name}${whole} | 符合 |\n| 质检部 | 6.2 | 质检部目标：${name}${own} | 符合 |`,
  ],
  en: [
    (name, whole, own) =>
      `Company objectives: ${name}: ${whole}.\nThe assembly shop set its own target: ${name}: ${own}.`,
  ],
};

/** Values around the target, on its weaker and on its stricter side. */
const around = ({ better, target }: Metric): { weaker: number; stricter: number } => {
  const step = target >= 50 ? 1 : target / 2;
  const [up, down] = [Number((target + step).toFixed(2)), Number((target - step).toFixed(2))];
  return better === 'high' ? { weaker: down, stricter: up } : { weaker: up, stricter: down };
};

describe.each(['zh', 'en'] as const)('objective-cascade (%s)', (language) => {
  describe.each(LAYOUTS[language])('layout %#', (write) => {
    it.each(METRICS[language])('$name', (metric) => {
      const { weaker, stricter } = around(metric);
      const limits = (value: number) =>
        limitForms(value, metric.unit, metric.better, language).filter(({ loose }) => !loose);
      limits(metric.target).forEach((whole, index) => {
        const own = (value: number) => limits(value)[(index * 5 + 2) % limits(value).length]?.text ?? '';
        const found = (value: number) =>
          findingsOf(objectiveCascade, write(metric.name, whole.text, own(value)), language);
        expect(found(stricter), write(metric.name, whole.text, own(stricter))).toEqual([]);
        expect(found(weaker), write(metric.name, whole.text, own(weaker))).toHaveLength(1);
      });
    });
  });
});

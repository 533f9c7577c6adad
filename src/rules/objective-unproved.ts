import {
  type Facts,
  innermostAt,
  type ObjectiveClaim,
  type Report,
  type Rule,
  scanFigures,
  viewText,
} from '../core/index.js';

export const objectiveUnproved: Rule = {
  meta: {
    id: 'objective-unproved',
    severity: 'info',
    title: { zh: '目标完成没有数据', en: 'Objectives met without a figure' },
    why: {
      zh: '只写“目标均已完成”而不给出任何数据，复核人员无法判断结论是否成立。',
      en: 'Where objectives are said to be met and no figure is given, a reviewer cannot weigh the conclusion.',
    },
    messages: {
      unproved: {
        zh: '写明目标已完成，但没有给出完成值。',
        en: 'The objectives are said to be met, but no figure reached is given.',
      },
      department: {
        zh: '写明{{department}}的目标已完成，但没有给出完成值。',
        en: 'The objectives of {{department}} are said to be met, but no figure reached is given.',
      },
    },
    suggestion: {
      zh: '补充各项目标的统计期和完成值。',
      en: 'Add the period and the figure reached for each objective.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '质量目标：准时交付率≥95%。2024年准时交付率96.2%，目标均已完成。' },
        { language: 'zh', text: '公司建立了质量目标，按季度统计考核。' },
        {
          language: 'en',
          text: 'On-time delivery: at least 94 %. Result: 96 %. All objectives were achieved.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '质量目标：准时交付率≥95%；顾客满意度≥90分。\n抽查2024年统计表，各项目标均已完成。',
          messageId: 'unproved',
          quotes: ['各项目标均已完成'],
        },
        {
          language: 'en',
          text: 'Quality objectives: on-time delivery: at least 94 %.\nAll objectives were achieved in 2024.',
          messageId: 'unproved',
          quotes: ['All objectives were achieved'],
        },
      ],
    },
  },
  check(facts, report) {
    const open = facts.claims.filter(
      (claim) =>
        claim.met &&
        speaksOfObjectives(claim, report) &&
        !hasFigures(claim, facts, report) &&
        !facts.results.some(
          ({ scope }) => scope.level === claim.scope.level && scope.name === claim.scope.name,
        ),
    );
    const departments = [...new Set(open.map(({ scope }) => scope.name))];
    return departments.map((department) => ({
      messageId: department === '' ? 'unproved' : 'department',
      params: { department },
      places: open.filter(({ scope }) => scope.name === department).map((span) => ({ span, role: 'claim' })),
    }));
  },
};

/** `均已完成` may be said of training or repairs as well. */
const speaksOfObjectives = (claim: ObjectiveClaim, report: Report): boolean => {
  const sentence = innermostAt(report.sentences, claim.start) ?? claim;
  return /目标|指标|objective|target/iu.test(viewText(report, sentence));
};

/** Figures before the claim that could be results, though nothing names what they measure. */
function hasFigures(claim: ObjectiveClaim, facts: Facts, report: Report): boolean {
  const from = Math.max(0, claim.start - 200);
  return scanFigures(report.view.text.slice(from, claim.end)).some(
    ({ start, end, comparison, unit }) =>
      comparison === null &&
      (unit?.dimension === 'ratio' || unit?.dimension === 'score') &&
      !facts.targets.some(
        (target) =>
          target.comparison.source !== 'implied' && target.start < from + end && from + start < target.end,
      ),
  );
}

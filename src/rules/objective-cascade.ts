import {
  type CascadeClash,
  comparableFigures,
  type ObjectiveTarget,
  placesAs,
  type Rule,
  type RuleFinding,
  spansOverlap,
  valueBeside,
} from '../core/index.js';
import { isRevised } from './objectives/revised.js';

export const objectiveCascade: Rule = {
  meta: {
    id: 'objective-cascade',
    severity: 'warning',
    title: { zh: '部门目标低于公司目标', en: 'Department objective weaker than the organisation' },
    why: {
      zh: '部门目标比公司目标宽松，完成了也支撑不了公司目标。',
      en: 'A department objective looser than that of the organisation cannot carry it.',
    },
    messages: {
      weaker: {
        zh: '{{department}}的“{{name}}”指标{{own}}，比公司的{{whole}}宽松。',
        en: 'The objective "{{name}}" of {{department}} is {{own}}, weaker than {{whole}} of the organisation.',
      },
    },
    suggestion: {
      zh: '核对目标分解表，确认部门目标不低于公司目标。',
      en: 'Check how the objectives were broken down.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '公司质量目标：顾客满意率≥95%。\n销售部目标：顾客满意率≥97%。' },
        { language: 'zh', text: '公司质量目标：退货率不超过0.5%。\n装配车间目标：退货率不超过0.3%。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '公司质量目标：顾客满意率≥97.5%。\n销售部目标：客户满意率94%以上。',
          messageId: 'weaker',
          quotes: ['顾客满意率≥97.5%', '客户满意率94%以上'],
        },
        {
          language: 'zh',
          text: '公司质量目标：退货率不超过0.5%。\n装配车间目标：退货率不超过0.8%。',
          messageId: 'weaker',
          quotes: ['退货率不超过0.5%', '退货率不超过0.8%'],
        },
      ],
    },
  },
  check(facts, report) {
    const whole = facts.targets.filter(({ scope }) => scope.level === 'organisation');
    // A branch has a market of its own; its objectives need not carry those of the whole.
    const own = facts.targets.filter(
      (target) =>
        target.scope.level === 'department' &&
        !target.scope.name.endsWith('分公司') &&
        !isRevised(target, report),
    );
    const told = own.flatMap((target): RuleFinding[] => {
      const above = whole.filter((other) => other.key === target.key && isWeaker(target, other));
      const [first] = above;
      if (!first) return [];
      return [
        {
          messageId: 'weaker',
          params: {
            department: target.scope.name,
            name: target.name,
            own: target.figure.raw,
            whole: first.figure.raw,
          },
          places: placesAs([...above, target], 'target'),
        },
      ];
    });
    const spans = told.flatMap(({ places }) => places.map(({ span }) => span));
    return [
      ...told,
      ...facts.cascadeClashes
        .filter(({ own: { core } }) => !spans.some((span) => spansOverlap(span, core)))
        .map(findingOf),
    ];
  },
};

const findingOf = ({ name, department, own, whole }: CascadeClash): RuleFinding => ({
  messageId: 'weaker',
  params: { department, name, own: own.raw, whole: whole.raw },
  places: [whole, own].map(({ core }) => ({ span: core, role: 'target' })),
});

const isUpper = (target: ObjectiveTarget): boolean => target.comparison.sign.startsWith('<');

function isWeaker(own: ObjectiveTarget, whole: ObjectiveTarget): boolean {
  if (!comparableFigures(own.figure, whole.figure) || isUpper(own) !== isUpper(whole)) return false;
  if (own.per !== whole.per || (own.year !== null && whole.year !== null && own.year !== whole.year))
    return false;
  const [a, b] = [valueBeside(own.figure, whole.figure), valueBeside(whole.figure, own.figure)];
  return isUpper(own) ? a > b : a < b;
}

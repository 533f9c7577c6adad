import {
  comparableFigures,
  type Figure,
  groupBy,
  type ObjectiveClash,
  type ObjectiveTarget,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  spansOverlap,
  valueBeside,
} from '../core/index.js';
import { isRevised } from './objectives/revised.js';

export const objectiveConflict: Rule = {
  meta: {
    id: 'objective-conflict',
    severity: 'error',
    title: { zh: '同一目标指标不一', en: 'One objective, two targets' },
    why: {
      zh: '同一目标出现两个指标，就无法判断是否达到。',
      en: 'With two targets for one objective nobody can tell whether it was met.',
    },
    messages: {
      conflict: {
        zh: '“{{name}}”的指标前后不一：{{first}}与{{second}}。',
        en: '"{{name}}" has two different targets: {{first}} and {{second}}.',
      },
    },
    suggestion: {
      zh: '以受审核方批准的目标文件为准，统一全文。',
      en: "Take the value from the client's approved objectives and use it throughout.",
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '质量目标：产品一次交验合格率≥98%。\n2024年产品一次交验合格率目标98%以上，实际98.6%。',
        },
        { language: 'zh', text: '质量目标：顾客满意度≥90分。\n销售部目标：顾客满意度≥93分。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '质量目标：顾客满意率不低于91%。\n调查结果满意率93.6%，达到顾客满意率88%以上的全年目标。',
          messageId: 'conflict',
          quotes: ['顾客满意率不低于91%', '顾客满意率88%以上'],
        },
        {
          language: 'en',
          text: 'Quality objectives: customer satisfaction rate at least 91 %.\nThe target for customer satisfaction is at least 89 %.',
          messageId: 'conflict',
          quotes: ['customer satisfaction rate at least 91 %', 'customer satisfaction is at least 89 %'],
        },
      ],
    },
  },
  check(facts, report) {
    const groups = groupBy(
      facts.targets.filter((one) => isFirm(one) && !isTally(one, report)),
      ({ scope, key }) => [scope.level, scope.name, key].join('|'),
    );
    const told = [...groups.values()].flatMap((targets) => conflictOf(targets, report) ?? []);
    const spans = told.flatMap(({ places }) => places.map(({ span }) => span));
    const isTold = ({ core }: Figure) => spans.some((span) => spansOverlap(span, core));
    const apart = facts.objectiveClashes.filter(
      ({ kind, first, second }) =>
        kind === 'target' && !(isTold(first) && isTold(second)) && !isOwnAim(second, report),
    );
    return [...told, ...apart.map(findingOf)];
  },
};

/** By its name only, in words that another rule could not read as an objective. */
const findingOf = ({ name, first, second }: ObjectiveClash): RuleFinding => ({
  messageId: 'conflict',
  severity: 'warning',
  params: { name, first: first.raw, second: second.raw },
  places: [first, second].map(({ core }) => ({ span: core, role: 'target' })),
});

function conflictOf(targets: readonly ObjectiveTarget[], report: Report): RuleFinding | null {
  const [first] = targets;
  if (!first) return null;
  const rivals = targets.filter((target) => isRival(target, first));
  const [other] = rivals.filter(
    (target) => valueBeside(target.figure, first.figure) !== valueBeside(first.figure, target.figure),
  );
  if (!other || targets.some((target) => isRevised(target, report))) return null;
  if (isStricter(other, first) && isOwnAim(other.figure, report)) return null;
  return {
    messageId: 'conflict',
    ...(isStricter(other, first) ? { severity: 'warning' as const } : {}),
    params: { name: first.name, first: first.figure.raw, second: other.figure.raw },
    places: placesAs([first, ...rivals], 'target'),
  };
}

/** A department's own aim, or next year's, may be stricter than the one named first; nobody sets a weaker one beside it. */
const isStricter = (other: ObjectiveTarget, first: ObjectiveTarget): boolean => {
  const [late, early] = [valueBeside(other.figure, first.figure), valueBeside(first.figure, other.figure)];
  return first.comparison.sign.startsWith('<') ? late < early : late > early;
};

/** `培训部自定…目标93%`, `the department target for scrap is 1.5 %`: said to be that of a part. */
const OWN_AIM =
  /(?:自定|自设|自行(?:设定|制定)|(?:部门|科室|车间|班组|项目)[^,。;\n]{0,8}(?:目标|指标)|\b(?:departmental|department|workshop|project|team)(?:'s)? (?:own )?(?:target|objective|aim|limit))[^,。;.\n]{0,30}$/iu;
const isOwnAim = ({ core }: Figure, { view }: Report): boolean =>
  OWN_AIM.test(view.text.slice(Math.max(0, core.start - OWN_REACH), core.start));
const OWN_REACH = 60;

/** Of the same year and the same period, in the same sort of unit, and both limits from the same side. */
const isRival = (target: ObjectiveTarget, first: ObjectiveTarget): boolean =>
  target !== first &&
  (target.year === null || first.year === null || target.year === first.year) &&
  (target.per ?? 'year') === (first.per ?? 'year') &&
  target.comparison.sign[0] === first.comparison.sign[0] &&
  comparableFigures(target.figure, first.figure);

/** `计入了返工9单之内`: among those that were counted. */
const isTally = ({ start, figure }: ObjectiveTarget, { view }: Report): boolean =>
  /(?:计入|列入|算入|[包含]含?在)[^,。;]{0,16}$/u.test(
    view.text.slice(Math.max(0, start - 16), figure.start),
  );

/** All of it or none of it needs no comparison to be firm; another bare figure in a list may be a result. */
const isFirm = ({ comparison, figure }: ObjectiveTarget): boolean =>
  comparison.source !== 'implied' ||
  figure.value === 0 ||
  (figure.value === 100 && figure.unit?.name === '%');

import {
  baseValue,
  type ChangeFact,
  type Facts,
  type Figure,
  innermostAt,
  type Place,
  placesAs,
  type RateFact,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  viewText,
} from '../core/index.js';
import { HOLDS } from './objectives/misses.js';

export const rateMismatch: Rule = {
  meta: {
    id: 'rate-mismatch',
    severity: 'error',
    title: { zh: '比率与数量不符', en: 'Rate against counts' },
    why: {
      zh: '比率可以由数量算出，算不出就说明其中一个数字有误。',
      en: 'A rate that its own counts do not give means that one of the figures is wrong.',
    },
    messages: {
      differs: {
        zh: '由{{part}}和{{whole}}算得{{computed}}%，文中写{{rate}}。',
        en: '{{part}} out of {{whole}} gives {{computed}} %, but {{rate}} is stated.',
      },
      change: {
        zh: '由{{from}}到{{to}}的变化为{{computed}}%，文中写{{rate}}。',
        en: 'From {{from}} to {{to}} is a change of {{computed}} %, but {{rate}} is stated.',
      },
    },
    suggestion: { zh: '核对原始数据后重新计算。', en: 'Check the data and compute again.' },
    examples: {
      valid: [
        { language: 'zh', text: '受理报修458单，其中当日上门449单，占98.0%。' },
        { language: 'zh', text: '发放问卷80份，回收72份，回收率90%。' },
        { language: 'zh', text: '满意率96%（287/299＝0.960）。' },
        {
          language: 'zh',
          text: '上年单耗1.20kWh，今年1.15kWh，下降4.2%；合格率由96.0%提高到97.5%，提高1.5%。',
        },
        { language: 'zh', text: '抽检50件，合格49件，比上年提高1.2%。' },
        { language: 'zh', text: '发放80份，回收64份，表示满意60份，满意率93.75%。' },
        { language: 'en', text: 'Of the forms, 24 were sent, 15 returned (62.5 %).' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '单耗由4.0t降至3.6t，下降15%。',
          messageId: 'change',
          quotes: ['4.0t', '3.6t', '15%'],
        },
        {
          language: 'zh',
          text: '发放问卷80份，回收72份，回收率95%。',
          messageId: 'differs',
          quotes: ['80份', '72份', '95%'],
        },
        {
          language: 'zh',
          text: '受理报修458单，其中当日上门431单，占98.0%。',
          messageId: 'differs',
          quotes: ['458单', '431单', '98.0%'],
        },
        {
          language: 'zh',
          text: '顾客满意率98%（287/299）。',
          messageId: 'differs',
          quotes: ['98%', '287', '299'],
        },
        {
          language: 'en',
          text: 'Briefings: 45 of 48 drivers attended, 98.5 %.',
          messageId: 'differs',
          quotes: ['45', '48', '98.5 %'],
        },
      ],
    },
  },
  check: (facts, report) => [
    ...facts.rates.flatMap((fact) => checkRate(fact, facts, report)),
    ...facts.changes.flatMap((fact) => checkChange(fact)),
  ],
};

function checkRate(
  { rate, part, whole, counts, complement, apart }: RateFact,
  facts: Facts,
  report: Report,
): RuleFinding[] {
  const share = (a: number, b: number) => (complement ? 1 - a / b : a / b);
  // `985车，拒收5车，99.49%`: the rate may be of those that are left.
  const agreeing = (a: number, b: number) => agrees(a / b, rate) || agrees(1 - a / b, rate);
  const right = counts.some((a) =>
    counts.some((b) => a !== b && b.value > 0 && a.value <= b.value && agreeing(a.value, b.value)),
  );
  if (right || !(whole.value > 0)) return [];
  const given = share(part.value, whole.value);
  const computed = (given * 100).toFixed(Math.max(1, rate.decimals));
  return [
    {
      messageId: 'differs',
      ...(apart ? { severity: 'warning' as const } : {}),
      params: { part: part.raw, whole: whole.raw, rate: rate.raw, computed },
      places: [
        ...missedBy(rate, given, facts),
        ...placesAs([...firstTold(part, whole, report), whole, part, rate], 'value'),
      ],
    },
  ];
}

/** The target of the rate, where what the counts give falls short of it and what is written does not. */
function missedBy(rate: Figure, given: number, { targets, results }: Facts): Place[] {
  const result = results.find(({ figure }) => figure.start === rate.start);
  const own = result
    ? targets.filter(({ key, scope }) => key.endsWith(result.key) && scope.name === result.scope.name)
    : [];
  const [target] = own;
  if (!target || own.length > 1 || target.figure.unit?.dimension !== 'ratio') return [];
  const holds = (value: number) => HOLDS[target.comparison.sign](value, baseValue(target.figure));
  return holds(baseValue(rate)) && !holds(given) ? placesAs([target.figure], 'target') : [];
}

/** The same two counts as another sentence tells them. */
function firstTold(part: Figure, whole: Figure, report: Report): Span[] {
  const own = innermostAt(report.sentences, part.start);
  const written = [whole, part].map(({ core, end, unit }) =>
    report.view.text.slice(core.start, unit ? end : end + 1),
  );
  if (written.some((words) => words.length < LONG_ENOUGH)) return [];
  const before = report.sentences.find(
    (sentence) => sentence !== own && written.every((words) => holdsWhole(viewText(report, sentence), words)),
  );
  return before
    ? written.map((words) => {
        const start = before.start + viewText(report, before).indexOf(words);
        return { start, end: start + words.length };
      })
    : [];
}

/** Not as the end of a longer number. */
const holdsWhole = (text: string, words: string): boolean =>
  text.includes(words) && !/\d/u.test(text[text.indexOf(words) - 1] ?? '');

const LONG_ENOUGH = 4;

/** The least and the greatest that a written value may stand for. */
const ends = ({ value, decimals }: Figure): [number, number] => [
  value - 0.5 * 10 ** -decimals,
  value + 0.5 * 10 ** -decimals,
];

/** Values were rounded themselves; the change of a rate may be told in points. */
function checkChange({ from, to, change, falls }: ChangeFact): RuleFinding[] {
  const sign = falls ? -1 : 1;
  const [fromLow, fromHigh] = ends(from);
  const [toLow, toHigh] = ends(to);
  const [low, high] = [toLow / fromHigh - 1, toHigh / fromLow - 1].map((share) => sign * share * 100);
  const ulp = 10 ** -change.decimals;
  const range = [Math.min(low ?? 0, high ?? 0) - ulp, Math.max(low ?? 0, high ?? 0) + ulp] as const;
  const points =
    from.unit?.dimension === 'ratio' && Math.abs(Math.abs(to.value - from.value) - change.value) < 0.051;
  if (points || (change.value > range[0] && change.value < range[1])) return [];
  const computed = (sign * (to.value / from.value - 1) * 100).toFixed(Math.max(1, change.decimals));
  return [
    {
      messageId: 'change',
      params: {
        from: from.raw,
        to: to.raw,
        computed: falls ? `-${computed}`.replace('--', '') : computed,
        rate: change.raw,
      },
      places: placesAs([from, to, change], 'value'),
    },
  ];
}

/** Rounded, or cut off, at the last written decimal. */
function agrees(ratio: number, rate: Figure): boolean {
  const ulp = 10 ** -rate.decimals;
  const over = ratio * 100 - rate.value;
  return over > -0.5 * ulp - 1e-9 && over < ulp - 1e-9;
}

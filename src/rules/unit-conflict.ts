import {
  baseValue,
  type Figure,
  groupBy,
  placesAs,
  type Report,
  type Rule,
  scanFigures,
} from '../core/index.js';

export const unitConflict: Rule = {
  meta: {
    id: 'unit-conflict',
    severity: 'error',
    title: { zh: '同一数额单位不同', en: 'One amount, two units' },
    why: {
      zh: '同一数额一处为万元、一处为元（或吨与千克），相差千倍万倍。',
      en: 'One amount in two units of different size differs by a factor of a thousand or more.',
    },
    messages: {
      conversion: {
        zh: '{{first}}换算后不是{{second}}。',
        en: '{{first}} does not convert to {{second}}.',
      },
      twin: {
        zh: '同一数值写成{{first}}和{{second}}，单位大小不同。',
        en: 'One value is written as {{first}} and as {{second}}: the units differ in size.',
      },
      money: {
        zh: '同一数额写成{{first}}和{{second}}。',
        en: 'One amount is written as {{first}} and as {{second}}.',
      },
    },
    suggestion: { zh: '核对原件，统一单位。', en: 'Check the record and use one unit.' },
    examples: {
      valid: [
        { language: 'zh', text: '合同总价2650万元。\n合同价款26,500,000元。' },
        { language: 'zh', text: '合同金额120万元，保证金120元。' },
        { language: 'zh', text: '全年用水18,200m³，即1.82万吨；投料380kg（即0.38t）。' },
        { language: 'zh', text: '2023年销售收入3600万元。\n废油产生量15t，台账登记15000kg。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '铭牌电机功率75kW。设备卡电机功率75W，为同一台风机。',
          messageId: 'twin',
          quotes: ['75kW', '75W'],
        },
        {
          language: 'zh',
          text: '全年用水18,200m³，即182万吨。',
          messageId: 'conversion',
          quotes: ['18,200m³', '182万吨'],
        },
        {
          language: 'en',
          text: 'The result was 430 mg/kg, which the report converts to 4.3 g/kg.',
          messageId: 'conversion',
          quotes: ['430 mg/kg', '4.3 g/kg'],
        },
        {
          language: 'zh',
          text: '项目合同价款2650万元，工期300天。\n进度款申请表中合同总价为2650元。',
          messageId: 'money',
          quotes: ['2650万元', '2650元'],
        },
        {
          language: 'zh',
          text: '2024年销售收入5280万元。\n前三名顾客占全年销售收入5280元的四成。',
          messageId: 'money',
          quotes: ['5280万元', '5280元'],
        },
      ],
    },
  },
  check(facts, report) {
    const amounts = readAmounts(report);
    const maybeTwins = twinsByNumber(amounts);
    const twins = amounts.flatMap((amount, index) => {
      const twin = maybeTwins(amount, index).find((other) => isTwin(amount, other));
      if (!twin) return [];
      return [
        {
          messageId: 'money',
          params: { first: amount.figure.raw, second: twin.figure.raw },
          places: placesAs([amount, twin], 'value'),
        },
      ];
    });
    const known = new Set(twins.flatMap(({ places }) => places.map(({ span }) => span.start)));
    const clashes = facts.unitClashes.filter(
      ({ first, second }) => !known.has(first.start) && !known.has(second.start),
    );
    return [
      ...twins,
      ...clashes.map(({ kind, first, second }) => ({
        messageId: kind === 'slip' ? 'twin' : kind,
        ...(kind === 'slip' ? { severity: 'warning' as const } : {}),
        params: { first: first.raw, second: second.raw },
        places: placesAs([first, second], 'value'),
      })),
    ];
  },
};

const ORDER = /(?<![A-Za-z\d-])[A-Z]{1,6}(?:-[A-Z]{1,4})?-?\d{2,8}(?:-\d{1,6}){0,2}(?![A-Za-z\d])/gu;
const YEAR = /(?:19|20)\d{2}年度?/gu;
/** What is named with an amount of money or goods; the same thing must be meant in both places. */
const AMOUNT =
  /(?<thing>应付总价|总价|价款|合同价|合同额|金额|造价|总额|注册资本|投资|投入|营业收入|销售收入|收入|营收|销售额|产值|营业额|利润|预算|费用|发票|结算单|开票|产量|用量|储量|储存量|转移量|处置量|产生量|用电量|用水量)[^\d\n。;]{0,8}$/u;

interface Amount {
  figure: Figure;
  /** The number as it is read, without the 万 that the unit took. */
  digits: number;
  base: number;
  /** What the amount is of. */
  thing: string;
  /** The words before it. */
  words: string;
  /** Numbers of orders and contracts in its sentence. */
  codes: readonly string[];
  start: number;
  end: number;
}

/** Amounts of money that are named as a price or total. */
function readAmounts(report: Report): Amount[] {
  const { text } = report.view;
  return report.sentences.flatMap((sentence) => {
    const content = text.slice(sentence.start, sentence.end);
    const codes = content.match(ORDER) ?? [];
    return scanFigures(content).flatMap((figure) => {
      const words = content.slice(Math.max(0, figure.start - 24), figure.start).replace(YEAR, '');
      const thing = AMOUNT.exec(words)?.groups?.thing;
      if (!DIMENSIONS.has(figure.unit?.dimension ?? '') || thing === undefined || figure.comparison)
        return [];
      return [
        {
          figure,
          digits: digitsOf(figure),
          base: baseValue(figure),
          thing,
          words,
          codes,
          start: sentence.start + figure.start,
          end: sentence.start + figure.end,
        },
      ];
    });
  });
}

/** Those behind an amount whose number is that of a twin, in order. */
function twinsByNumber(amounts: readonly Amount[]): (amount: Amount, index: number) => Amount[] {
  const places = amounts.map((_, place) => place);
  const bySignificand = groupBy(places, (place) => significand(amounts[place]?.digits ?? 0));
  const byDigits = groupBy(places, (place) => amounts[place]?.digits ?? null);
  const byBase = groupBy(places, (place) => amounts[place]?.base ?? null);
  return ({ digits, base }, index) =>
    [
      ...new Set([
        ...(bySignificand.get(significand(digits)) ?? []),
        ...(byDigits.get(base) ?? []),
        ...(byBase.get(digits) ?? []),
      ]),
    ]
      .filter((place) => place > index)
      .sort((a, b) => a - b)
      .flatMap((place) => amounts[place] ?? []);
}

const DIMENSIONS: ReadonlySet<string> = new Set(['money', 'mass', 'energy', 'volume', 'area']);
/** The names of a contract's price are many; other things go by one name. */
const PRICES: ReadonlySet<string> = new Set([
  '总价',
  '应付总价',
  '价款',
  '合同价',
  '合同额',
  '金额',
  '造价',
  '总额',
]);

/** What was sold in a year. */
const TURNOVER: ReadonlySet<string> = new Set(['营业收入', '销售收入', '收入', '营收', '销售额', '营业额']);

const isSameThing = (a: string, b: string): boolean =>
  a === b || [PRICES, TURNOVER].some((names) => names.has(a) && names.has(b));

/** One thing with the same digits and another unit, or ten thousand times the amount. */
const isTwin = (a: Amount, b: Amount): boolean =>
  a.figure.unit?.dimension === b.figure.unit?.dimension &&
  ((isSameThing(a.thing, b.thing) && hasSameDigits(a, b)) ||
    isOfOneOrder(a, b) ||
    ((isSameThing(a.thing, b.thing) || shareWords(a.words, b.words)) &&
      (isTimesTenThousand(a, b) || isTimesTenThousand(b, a))));

/** `ZJ-25合同额218.4万元` and `ZJ-25开票2184万元`: one order, its digits and another place of the point. */
const isOfOneOrder = (a: Amount, b: Amount): boolean =>
  a.codes.some((code) => b.codes.includes(code)) &&
  significand(a.digits) === significand(b.digits) &&
  significand(a.digits).length >= 3 &&
  a.base !== b.base;

/** `费用38.6万元` and `费用386000万元`: turned into 元, and 万 left standing. */
const isTimesTenThousand = ({ base }: Amount, { figure, digits }: Amount): boolean =>
  figure.unit?.name === '万元' && digits >= 1000 && digits === base;

/** Three Chinese characters in a row that both have. */
function shareWords(a: string, b: string): boolean {
  const runs = (a.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    [...run].map((_, at) => run.slice(at, at + 3)).filter((part) => part.length === 3),
  );
  return runs.some((run) => b.includes(run));
}

/** The digits that tell, wherever the point stands: 126 of 1.26 and of 1260. */
const significand = (value: number): string =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/gu, '');

/** `1.26亿元` and `1260万元`. Three at least, so that round small numbers are no twins. */
const hasSameDigits = (a: Amount, b: Amount): boolean =>
  (a.digits === b.digits
    ? String(a.digits).replace('.', '').length >= 3
    : significand(a.digits) === significand(b.digits) && significand(a.digits).length >= 3) &&
  a.figure.unit?.name !== b.figure.unit?.name &&
  a.base !== b.base;

const digitsOf = ({ raw }: Figure): number =>
  Number(/[\d,]+(?:\.\d+)?/u.exec(raw.normalize('NFKC'))?.[0].replaceAll(',', ''));

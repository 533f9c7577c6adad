import type { AverageFact, Figure, Rule, RuleFinding, Severity } from '../core/index.js';

export const averageMismatch: Rule = {
  meta: {
    id: 'average-mismatch',
    severity: 'error',
    title: { zh: '平均值与数据不符', en: 'Mean against its values' },
    why: {
      zh: '平均值可以由列出的数据算出，算不出就说明其中一个数字有误。',
      en: 'A mean that its own values do not give means that one of the figures is wrong.',
    },
    messages: {
      differs: {
        zh: '列出的{{count}}个值平均为{{computed}}，文中写{{mean}}。',
        en: 'The {{count}} values listed have the mean {{computed}}, but {{mean}} is stated.',
      },
    },
    suggestion: {
      zh: '核对原始数据后重新计算；加权平均的写明。',
      en: 'Check the data and compute again; say so where the mean is weighted.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '硬度60.5、61.0、60.0、62.0、59.5 HRC，平均60.6 HRC。' },
        { language: 'zh', text: '试卷抽4份，平均90.5分（91、88、95、88）。' },
        { language: 'zh', text: '三个车间合格率98%、96%、99%，加权平均97.1%。' },
        { language: 'en', text: 'Readings 4.2, 4.4 and 4.6, mean 4.4.' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '试卷抽4份，平均94.5分（91、88、95、88）。',
          messageId: 'differs',
          quotes: ['94.5分', '91', '88', '95', '88'],
        },
        {
          language: 'zh',
          text: '三个月产量分别为120件、126件、114件，平均130件。',
          messageId: 'differs',
          quotes: ['120件', '126件', '114件', '130件'],
        },
        {
          language: 'en',
          text: 'Readings 4.2, 4.4 and 4.6, mean 4.9.',
          messageId: 'differs',
          quotes: ['4.2', '4.4', '4.6', '4.9'],
        },
      ],
    },
  },
  check: (facts) => facts.averages.flatMap((fact) => checkMean(fact)),
};

function checkMean({ mean, values, loose }: AverageFact): RuleFinding[] {
  const computed = values.reduce((sum, { value }) => sum + value, 0) / values.length;
  // Rounded or cut off at its last decimal, from values that were rounded themselves.
  const slack = 10 ** -mean.decimals + Math.max(...values.map((value) => rounding(value, mean)));
  if (Math.abs(computed - mean.value) < slack - 1e-9) return [];
  return [
    {
      messageId: 'differs',
      severity: loose ? 'warning' : severityOf(mean, values),
      params: {
        count: values.length,
        computed: computed.toFixed(Math.max(1, mean.decimals)),
        mean: mean.raw,
      },
      places: [...values, mean]
        .sort((a, b) => a.start - b.start)
        .map(({ start, end }) => ({ span: { start, end }, role: 'value' })),
    },
  ];
}

/** Whole numbers of a mean with decimals are exact; others were rounded at their last decimal. */
const rounding = (value: Figure, mean: Figure): number =>
  value.decimals === 0 || value.decimals >= mean.decimals + 2 ? 0 : 0.5 * 10 ** -value.decimals;

/** Rates of unlike numbers have a weighted mean somewhere between them. */
function severityOf(mean: Figure, values: readonly Figure[]): Severity {
  const between =
    mean.value >= Math.min(...values.map(({ value }) => value)) &&
    mean.value <= Math.max(...values.map(({ value }) => value));
  return between && [mean, ...values].some(({ unit }) => unit?.dimension === 'ratio') ? 'warning' : 'error';
}

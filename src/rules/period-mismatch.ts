import { baseValue, type PeriodClash, placesAs, type Rule } from '../core/index.js';

export const periodMismatch: Rule = {
  meta: {
    id: 'period-mismatch',
    severity: 'error',
    title: { zh: '全年数据与各期数据不符', en: 'Year against its quarters or months' },
    why: {
      zh: '全年的比率必在各期之间，全年的数量等于各期之和；否则有一处写错。',
      en: 'The rate of a year lies between those of its periods, and its amount is their sum; else one figure is wrong.',
    },
    messages: {
      outside: {
        zh: '全年{{whole}}不在各期{{least}}至{{most}}之间。',
        en: '{{whole}} for the year lies outside its periods, which run from {{least}} to {{most}}.',
      },
      sum: {
        zh: '各期合计{{sum}}，而全年写{{whole}}。',
        en: 'The periods add up to {{sum}}, but {{whole}} is stated for the year.',
      },
    },
    suggestion: {
      zh: '核对各期统计后重新计算全年数据。',
      en: 'Check the figures of the periods and compute again.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '全年设备完好率94.3%。各季度分别为：一季度94.1%、二季度94.6%、三季度93.9%、四季度94.4%。',
        },
        { language: 'zh', text: '一般投诉全年3件，其中上半年2件、下半年1件。' },
        {
          language: 'en',
          text: 'OEE for the year was 90.9 %. By quarter: Q1 90.2 %, Q2 91.0 %, Q3 90.7 %, Q4 91.7 %.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '全年设备完好率95.2%。各季度分别为：一季度94.1%、二季度94.6%、三季度93.9%、四季度94.4%。',
          messageId: 'outside',
          quotes: ['95.2%', '94.1%', '94.6%', '93.9%', '94.4%'],
        },
        {
          language: 'zh',
          text: '全年固废产生量380t。固废台账：一季度102t、二季度108t、三季度99t、四季度104t。',
          messageId: 'sum',
          quotes: ['380t', '102t', '108t', '99t', '104t'],
        },
      ],
    },
  },
  check: ({ periodClashes }) => periodClashes.map(told),
};

function told({ kind, whole, parts }: PeriodClash) {
  const ordered = [...parts].sort((a, b) => baseValue(a) - baseValue(b));
  const sum = Number(parts.reduce((total, { value }) => total + value, 0).toPrecision(12));
  return {
    messageId: kind,
    params: {
      whole: whole.raw,
      least: ordered[0]?.raw ?? '',
      most: ordered.at(-1)?.raw ?? '',
      sum: `${sum}${parts[0]?.unit?.name ?? ''}`,
    },
    places: placesAs([whole, ...parts], 'value').sort((a, b) => a.span.start - b.span.start),
  };
}

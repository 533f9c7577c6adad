import { baseValue, type Figure, type Report, type Rule, scanFigures } from '../core/index.js';

export const unitConflict: Rule = {
  meta: {
    id: 'unit-conflict',
    severity: 'error',
    title: { zh: '同一金额单位不同', en: 'One amount, two units' },
    why: {
      zh: '同一金额一处为万元、一处为元，相差万倍。',
      en: 'One amount in yuan here and in ten thousand yuan there differs by a factor of ten thousand.',
    },
    messages: {
      money: {
        zh: '同一金额写成{{first}}和{{second}}。',
        en: 'One amount is written as {{first}} and as {{second}}.',
      },
    },
    suggestion: { zh: '核对合同原件，统一金额单位。', en: 'Check the contract and use one unit.' },
    examples: {
      valid: [
        { language: 'zh', text: '合同总价2650万元。\n合同价款26,500,000元。' },
        { language: 'zh', text: '合同金额120万元，保证金120元。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '项目合同价款2650万元，工期300天。\n进度款申请表中合同总价为2650元。',
          messageId: 'money',
          quotes: ['2650万元', '2650元'],
        },
      ],
    },
  },
  check(_facts, report) {
    const amounts = readAmounts(report);
    return amounts.flatMap((amount, index) => {
      const twin = amounts.slice(index + 1).find((other) => isTwin(amount.figure, other.figure));
      if (!twin) return [];
      return [
        {
          messageId: 'money',
          params: { first: amount.figure.raw, second: twin.figure.raw },
          places: [amount, twin].map(({ start, end }) => ({ span: { start, end }, role: 'value' })),
        },
      ];
    });
  },
};

const AMOUNT = /(?:合同|工程|项目)?(?:总价|价款|总金额|金额|造价|总额|注册资本|投资)[^\d\n]{0,8}$/u;

interface Amount {
  figure: Figure;
  start: number;
  end: number;
}

/** Amounts of money that are named as a price or total. */
function readAmounts(report: Report): Amount[] {
  const { text } = report.view;
  return report.sentences.flatMap((sentence) => {
    const content = text.slice(sentence.start, sentence.end);
    if (!content.includes('元')) return [];
    return scanFigures(content).flatMap((figure) => {
      if (figure.unit?.dimension !== 'money' || !AMOUNT.test(content.slice(0, figure.start))) return [];
      return [{ figure, start: sentence.start + figure.start, end: sentence.start + figure.end }];
    });
  });
}

/** The same digits with another unit, three at least, so that round small numbers are no twins. */
const isTwin = (a: Figure, b: Figure): boolean =>
  a.value === b.value && a.value >= 100 && a.unit?.name !== b.unit?.name && baseValue(a) !== baseValue(b);

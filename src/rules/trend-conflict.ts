import { placesAs, type Rule, type TrendClash } from '../core/index.js';

export const trendConflict: Rule = {
  meta: {
    id: 'trend-conflict',
    severity: 'error',
    title: { zh: '变化趋势与数据相反', en: 'Trend against its figures' },
    why: {
      zh: '写着上升或改善，而两年的数据方向相反，趋势或数据有一处写错。',
      en: 'A rise or an improvement is claimed where the figures of the two years move the other way.',
    },
    messages: {
      opposite: {
        zh: '由{{before}}到{{after}}，与所写的变化方向相反。',
        en: 'From {{before}} to {{after}} is not the movement that is claimed.',
      },
    },
    suggestion: {
      zh: '核对两年的数据：改正数据，或如实写明变化及原因。',
      en: 'Check the figures of both years: correct them, or state the movement as it was.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '顾客满意度2024年为92.8分（2023年92.1分），较上年提高。' },
        { language: 'zh', text: '废品率2023年0.62%，2024年0.55%，同比有所下降。' },
        { language: 'zh', text: '一次合格率2023年97.8%，2024年97.2%，产量同比上升。' },
        { language: 'en', text: 'Scrap fell to 1.6 % (2023: 1.8 %).' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '顾客满意度2024年为91.3分（2023年92.1分），较上年提高。',
          messageId: 'opposite',
          quotes: ['91.3分', '92.1分', '较上年提高'],
        },
        {
          language: 'zh',
          text: '废品率2023年0.55%，2024年0.62%，同比有所下降。',
          messageId: 'opposite',
          quotes: ['0.55%', '0.62%', '同比有所下降'],
        },
        {
          language: 'en',
          text: 'Scrap fell to 2.1 % (2023: 1.8 %).',
          messageId: 'opposite',
          quotes: ['fell to', '2.1 %', '1.8 %'],
        },
      ],
    },
  },
  check: ({ trendClashes }) => trendClashes.map(told),
};

const told = ({ before, after, claim }: TrendClash) => ({
  messageId: 'opposite',
  params: { before: before.raw, after: after.raw },
  places: [...placesAs([before, after], 'value'), ...placesAs([claim], 'claim')].sort(
    (a, b) => a.span.start - b.span.start,
  ),
});

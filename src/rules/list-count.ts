import { isCount, type Rule, type RuleFinding, type Span, scanFigures } from '../core/index.js';

export const listCount: Rule = {
  meta: {
    id: 'list-count',
    severity: 'warning',
    title: { zh: '列举数目不符', en: 'Number of things listed' },
    why: {
      zh: '写明的数目与列举的个数不一致，多半是漏列或改漏。',
      en: 'The number stated and the number listed differ: something was left out or not updated.',
    },
    messages: {
      differs: {
        zh: '写明{{stated}}，列出{{listed}}个。',
        en: '{{stated}} is stated, {{listed}} are listed.',
      },
    },
    suggestion: {
      zh: '核对清单，补列或改正数目。',
      en: 'Check the list and complete it, or correct the number.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '重要环境因素3项：油品泄漏、危险废物（废滤芯、废溶剂）产生、天然气消耗。' },
        { language: 'zh', text: '不可接受风险5项：触电、火灾等。' },
        { language: 'zh', text: '关键岗位4类：焊工、电工、司炉和叉车司机。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '不可接受风险5项：触电、火灾、高处坠落、机械伤害。',
          messageId: 'differs',
          quotes: ['5项', '触电、火灾、高处坠落、机械伤害'],
        },
      ],
    },
  },
  check: (_facts, report) =>
    report.sentences.flatMap((sentence) =>
      checkSentence(report.view.text.slice(sentence.start, sentence.end), sentence),
    ),
};

/** A sentence about the things, or an open list, is no count of them. */
const OPEN_ENDED = /等|包括但不限于|主要|如|\d|齐全|完整|均|已|清楚|明确|一致|正常|良好/u;
/** Names of groups, and numbers too large to list. */
const NO_COUNT = /^(?:班|期|门|级|届|页|条)$/u;
const MOST_LISTED = 30;
const CONJUNCTION = /和|及|与|以及/u;
const LONGEST_ITEM = 16;

function checkSentence(content: string, sentence: Span): RuleFinding[] {
  return scanFigures(content).flatMap((figure) => {
    const list = /^\s?:\s?(?<items>[^:。;,]{3,160}?)[。;]?$/u.exec(content.slice(figure.end))?.groups?.items;
    if (
      list === undefined ||
      figure.unit === null ||
      !isCount(figure.unit) ||
      figure.comparison ||
      figure.approximate
    )
      return [];
    if (NO_COUNT.test(figure.unit.name) || figure.value > MOST_LISTED) return [];
    const bare = list.replace(/\([^()]{0,60}\)/gu, '');
    const items = bare.split('、').map((item) => item.trim());
    if (
      items.length < 2 ||
      OPEN_ENDED.test(bare) ||
      items.some((item) => item.length === 0 || item.length > LONGEST_ITEM)
    )
      return [];
    const most = items.length + items.filter((item) => CONJUNCTION.test(item)).length;
    if (figure.value >= items.length && figure.value <= most) return [];
    const start = sentence.start + figure.end + content.slice(figure.end).indexOf(list);
    return [
      {
        messageId: 'differs',
        params: { stated: figure.raw, listed: items.length },
        places: [
          { span: { start: sentence.start + figure.start, end: sentence.start + figure.end }, role: 'count' },
          { span: { start, end: start + list.length }, role: 'list' },
        ],
      },
    ];
  });
}

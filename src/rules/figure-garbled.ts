import {
  type Figure,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  scanFigures,
  spanOf,
  viewText,
} from '../core/index.js';

export const figureGarbled: Rule = {
  meta: {
    id: 'figure-garbled',
    severity: 'warning',
    title: { zh: '数字写法有误', en: 'A figure that cannot be right' },
    why: {
      zh: '两个小数点、超过100%的合格率、上下限颠倒的范围，一看就是笔误，数据的可信度随之受损。',
      en: 'Two decimal points, a pass rate above 100 %, a range upside down: a slip that casts doubt on the data.',
    },
    messages: {
      written: {
        zh: '“{{words}}”不成数，请核对原始数据。',
        en: '"{{words}}" is no figure: check the data.',
      },
      share: {
        zh: '{{words}}：这种比率不会超过100%。',
        en: '{{words}}: such a rate cannot exceed 100 %.',
      },
      range: {
        zh: '范围“{{words}}”上下限颠倒。',
        en: 'The range {{words}} is upside down.',
      },
      more: {
        zh: '{{part}}多于它所出自的{{whole}}。',
        en: '{{part}} is more than the {{whole}} it comes from.',
      },
    },
    suggestion: { zh: '核对原始记录，改正数字。', en: 'Check the record and correct the figure.' },
    examples: {
      valid: [
        { language: 'zh', text: '计划完成率112%，合格率100%。' },
        { language: 'zh', text: '温度由85℃降至20℃，范围20~85℃。' },
        { language: 'zh', text: '条款8.5.1、8.5.2符合；应到32人，实到32人。' },
        { language: 'en', text: 'The mean score was 4.4 out of 5.' },
      ],
      invalid: [
        { language: 'zh', text: '一次交验合格率98..5%。', messageId: 'written', quotes: ['98..5'] },
        {
          language: 'zh',
          text: '顾客满意率为96.2为95.1分。',
          messageId: 'written',
          quotes: ['为96.2为95.1'],
        },
        { language: 'zh', text: '产品合格率988.5%。', messageId: 'share', quotes: ['988.5%'] },
        { language: 'zh', text: '烘干温度185-165℃。', messageId: 'range', quotes: ['185-165℃'] },
        { language: 'zh', text: '培训应到32人，实到35人。', messageId: 'more', quotes: ['32人', '35人'] },
        { language: 'en', text: 'The mean score was 5.4 out of 5.', messageId: 'more', quotes: ['5.4', '5'] },
      ],
    },
  },
  check: (_facts, report) => [
    ...readSlips(report),
    ...report.sentences.flatMap((sentence) => {
      const content = viewText(report, sentence);
      const figures = scanFigures(content);
      return [...checkFigures(content, figures), ...checkParts(content, figures)].map((finding) => ({
        ...finding,
        places: finding.places.map(({ span, role }) => ({
          span: { start: span.start + sentence.start, end: span.end + sentence.start },
          role,
        })),
      }));
    }),
  ],
};

const SLIPS: readonly RegExp[] = [
  /(?<![\d.])\d{1,6}\.{2}\d{1,4}(?![\d.])/gu,
  /(?<![\d.])\d{1,6}\.\d{1,3}\.\d{1,3}(?:%|℃|mg|mm)/gu,
  /\d(?:\.\d{1,3})?\s?%\s?%/gu,
  /为\s?\d{1,6}(?:\.\d{1,3})?\s?%?\s?为\s?\d{1,6}(?:\.\d{1,3})?/gu,
];

const placed = (messageId: string, params: Record<string, string>, spans: readonly Span[]): RuleFinding => ({
  messageId,
  params,
  places: placesAs(spans, 'value'),
});

const readSlips = (report: Report): RuleFinding[] =>
  SLIPS.flatMap((pattern) =>
    [...report.view.text.matchAll(pattern)].map((match) =>
      placed('written', { words: match[0] }, [spanOf(match)]),
    ),
  );

/** Rates of the good ones among all; progress against a plan may well exceed it. */
const SHARE =
  /(?:合格|及格|及时|满意|覆盖|回收|出勤|到课|符合|通过|持证|整改|达标|参训|关闭|回访|准时|优良|完好)率\s?(?:为|是|达到?|:)?\s?$|\b(?:pass|response|attendance|on-time delivery) rate (?:of|was|is)\s?$/iu;
/** Steps down are written from the high end. */
const FALLING = /由|从|降|冷却|from|down/iu;

const checkFigures = (content: string, figures: readonly Figure[]): RuleFinding[] =>
  figures.flatMap((figure) => {
    const before = content.slice(Math.max(0, figure.start - 16), figure.start);
    const { unit, upper, value, raw } = figure;
    if (unit?.name === '%' && upper === null && value > 100 && !figure.comparison && SHARE.test(before))
      return [placed('share', { words: raw }, [figure])];
    const upsideDown = upper !== null && upper < value && upper > 0 && !FALLING.test(before);
    const measured =
      unit !== null && ['temperature', 'pressure', 'length', 'ratio', 'time'].includes(unit.dimension);
    return upsideDown && measured ? [placed('range', { words: raw }, [figure])] : [];
  });

/** What was due and what came of it: the second is a part of the first. */
const DUE: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/应到$/u, /^[^,;。]{0,2}[,;、]?\s?实到$/u],
  [
    /应(?:受)?(?:检|考|参[加训会考]|培训|体检|考核|送检|出勤|签|交|收|换证)(?:人数|人员)?$/u,
    /^[^,;。]{0,4}[,;、]?\s?(?:实|实际)(?:受)?(?:检|考|参[加训会考]|培训|体检|考核|送检|出勤|签|交|收|换证|参加)(?:人数|人员)?$/u,
  ],
  [/(?:发放|发出)(?:问卷|调查表|调查问卷)?$/u, /^[^,;。]{0,4}[,;、]\s?(?:收回|回收)(?:有效)?(?:问卷)?$/u],
];
const OUT_OF = /^\s(?:out of|of a possible)(?:\sa maximum of)?\s$/iu;

const checkParts = (content: string, figures: readonly Figure[]): RuleFinding[] =>
  figures.flatMap((first, index) => {
    const second = figures[index + 1];
    if (!second) return [];
    const lead = content.slice(Math.max(0, first.start - 10), first.start).trimEnd();
    const gap = content.slice(first.end, second.start).trimEnd();
    if (OUT_OF.test(content.slice(first.end, second.start)))
      return first.value > second.value
        ? [placed('more', { part: first.raw, whole: second.raw }, [first, second])]
        : [];
    const due = DUE.some(([whole, part]) => whole.test(lead) && part.test(gap));
    return due && second.value > first.value
      ? [placed('more', { part: second.raw, whole: first.raw }, [first, second])]
      : [];
  });

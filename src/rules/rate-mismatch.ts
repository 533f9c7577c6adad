import { type Figure, type Rule, type RuleFinding, type Span, scanFigures } from '../core/index.js';

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
    },
    suggestion: { zh: '核对原始数据后重新计算。', en: 'Check the data and compute again.' },
    examples: {
      valid: [
        { language: 'zh', text: '受理报修458单，其中当日上门449单，占98.0%。' },
        { language: 'zh', text: '发放问卷80份，回收72份，回收率90%。' },
        { language: 'zh', text: '满意率96%（287/299＝0.960）。' },
        { language: 'zh', text: '抽检50件，合格49件，比上年提高1.2%。' },
      ],
      invalid: [
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
          quotes: ['98%', '287/299'],
        },
      ],
    },
  },
  check: (_facts, report) =>
    report.sentences.flatMap((sentence) => {
      const content = report.view.text.slice(sentence.start, sentence.end);
      return [...checkCounts(content, sentence), ...checkFractions(content, sentence)];
    }),
};

/** What may stand between a part and its rate; a comparison with another year is no rate of these counts. */
const BETWEEN =
  /^(?:\(|,)?\s?(?:占(?:比)?|(?<rate>回收|合格|完成|通过|及时|满意|达成|出勤|覆盖)率)\s?(?:为|约|达|:)?\s?$/u;
/** What the part is called where it belongs to a rate. */
const PART_OF: Readonly<Record<string, RegExp>> = {
  回收: /回收|收回/u,
  合格: /合格/u,
  完成: /完成/u,
  通过: /通过/u,
  及时: /及时|按时|按期|准时/u,
  满意: /满意/u,
  达成: /达成/u,
  出勤: /出勤|实到/u,
  覆盖: /覆盖/u,
};
/** What names the whole: it must not be a part itself. */
const PART_LEAD = /^[,(:;]?\s?(?:其中)?[^,。;()]{0,20}$/u;

/** `发放80份，回收72份，回收率90%`: whole, part and rate one after another. */
function checkCounts(content: string, sentence: Span): RuleFinding[] {
  const figures = scanFigures(content);
  return figures.flatMap((rate, index) => {
    const before = figures.slice(0, index);
    const part = before.at(-1);
    const whole = before.slice(0, -1).findLast(({ unit }) => unit?.dimension === part?.unit?.dimension);
    if (!whole || !part || rate.unit?.name !== '%' || rate.approximate || rate.comparison) return [];
    if (
      whole.unit === null ||
      whole.unit.dimension !== part.unit?.dimension ||
      whole.unit.dimension === 'ratio'
    )
      return [];
    const between = BETWEEN.exec(content.slice(part.end, rate.start));
    const lead = content.slice(whole.end, part.start);
    const called = between?.groups?.rate;
    if (!between || !PART_LEAD.test(lead) || (called !== undefined && !PART_OF[called]?.test(lead)))
      return [];
    if (part.value > whole.value || agrees(part.value / whole.value, rate)) return [];
    return [finding(part.value / whole.value, part.raw, whole.raw, rate, [whole, part, rate], sentence)];
  });
}

const FRACTION = /(?<part>\d{1,6})\s?[/÷]\s?(?<whole>\d{1,6})(?=\)|\s?[=＝]|,|。|$)/gu;

/** `98%（287/299）`: the fraction beside its rate. */
function checkFractions(content: string, sentence: Span): RuleFinding[] {
  return [...content.matchAll(FRACTION)].flatMap((match) => {
    const [part, whole] = [Number(match.groups?.part), Number(match.groups?.whole)];
    const before = scanFigures(content.slice(0, match.index)).at(-1);
    if (before?.unit?.name !== '%' || !/^\s?\(\s?$/u.test(content.slice(before.end, match.index))) return [];
    if (!(whole > 0) || part > whole || agrees(part / whole, before)) return [];
    const span = {
      start: match.index,
      end: match.index + `${match.groups?.part}/${match.groups?.whole}`.length,
    };
    return [finding(part / whole, String(part), String(whole), before, [before, span], sentence)];
  });
}

/** Rounded or cut off at the last written decimal. */
const agrees = (ratio: number, rate: Figure): boolean =>
  Math.abs(ratio * 100 - rate.value) < 10 ** -rate.decimals + 1e-9;

const finding = (
  ratio: number,
  part: string,
  whole: string,
  rate: Figure,
  spans: readonly Span[],
  sentence: Span,
): RuleFinding => ({
  messageId: 'differs',
  params: { part, whole, rate: rate.raw, computed: (ratio * 100).toFixed(Math.max(1, rate.decimals)) },
  places: spans.map(({ start, end }) => ({
    span: { start: sentence.start + start, end: sentence.start + end },
    role: 'value',
  })),
});

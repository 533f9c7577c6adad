import {
  type AmountClash,
  baseValue,
  isPlainFigure,
  type Report,
  type Sentence,
  type Span,
  scanFigures,
  type ToldValue,
  viewText,
} from '../../core/index.js';
import { amountClash } from '../amount-clash.js';
import { kinship, quantityName } from '../measurements/names.js';
import { termsIn } from '../terms.js';

/** `设计规定采用DN800` and `所铺为DN600,验收意见为与设计相符`: called as laid down, and another one. */

/** Who lays down what a thing is to be, by sort of paper. */
const PAPERS: readonly string[] = [
  '设计(?:文件|图纸|方案|要求|值)?|施工图(?:纸)?|图纸|图样|竣工图|drawings?|design',
  '(?:专项|施工|试验|检验|检测|作业)*方案|method statement',
  '合同|协议|订单|采购(?:技术)?要求|采购技术(?:规格书|条件)|技术(?:要求|条件|协议|规格书)|contract|purchase order|order|specification',
  '工艺(?:卡|文件|规程|单|要求)|作业指导书|工序卡|配方(?:单)?|操作规程|规程|技术交底|交底|instructions?|procedure|recipe|process sheet',
];
const LAYS_DOWN = PAPERS.map(
  (paper) =>
    new RegExp(
      `(?:(?<paper>${paper})(?:中|内)?(?:对[^,。;]{2,14})?(?:规定|要求|约定|明确|采用|选用|标注|载明|写明|注明|为|:)|\\b(?<en>${paper})[^.;]{0,24}\\b(?:requires?|calls? for|specif(?:y|ies)|stipulates?|demands?|lays? down|of))`,
      'iu',
    ),
);
const AGREES = PAPERS.map(
  (paper) =>
    new RegExp(
      `(?:与|同|和)[^,。;]{0,6}(?:${paper})[^,。;]{0,8}(?:一致|相符|吻合|相同|符合)|(?:符合|满足|达到)[^,。;]{0,6}(?:${paper})|为?符合(?:${paper})|\\b(?:agrees?|agreeing|in agreement|conforms?|conforming|in accordance|complies|complying|reach(?:es|ed|ing)?|meet(?:s|ing)?|as required)\\b[^.;]{0,30}\\b(?:${paper})\\b`,
      'iu',
    ),
);
/** Words that tell that the paper was changed, or the thing was refused. */
const OTHERWISE =
  /变更|不符|不一致|不合格|未达|不满足|退货|退回|拒收|返工|整改|偏差|替代|代用|让步|not (?:agree|conform|comply|meet)|reject|refused|deviat|instead|changed/iu;

/** Sizes and classes that are no figures; two of one row are of one sort. */
const DESIGNATIONS: readonly RegExp[] = [
  /\bDN\s?\d{2,4}/giu,
  /(?<![A-Za-z\d-])C\d{2}(?![\d-])/gu,
  /\d{1,3}(?:\.\d)?\s?%\s?(?:LEL|VOL)/giu,
  /(?<![A-Za-z\d-])P\d{1,2}(?![\d-])/gu,
  /(?<![A-Za-z\d-])M(?:U)?\d{1,2}(?:\.5)?(?![\d-])/gu,
  /(?<![A-Za-z\d-])Q\d{3}[A-E]?(?![\d-])/gu,
  /(?<![A-Za-z\d-])HRB\d{3}E?/gu,
  /\bIP\d{2}\b/gu,
  /\d+\s?[×x*]\s?\d+(?:\.\d+)?\s?(?:mm²|mm2|mm)/giu,
  /[ΦφØ]\s?\d+/gu,
  /(?<![A-Za-z])[AB][12]?级/gu,
  /(?<![A-Za-z\d])(?:201|304|316|321)L?(?=不锈钢|[,。;\s]|$)/gu,
];
/** What only has designations of one row needs no other word to be the same thing. */
const OWN_THING = /混凝土|砼|试块|concrete/iu;
/** Less of them is better, or nothing tells. */
const LOWER_IS_FINE =
  /粗糙|偏差|误差|间隙|时间|时长|工期|含水|水分|温度|气温|浓度|噪|坍落|水灰比|损耗|roughness|deviation|time|moisture|temperature|content|noise|slump/iu;

interface Value extends ToldValue {
  /** The row of a designation, or `dimension` of a figure. */
  sort: string;
  /** What is compared: the designation itself, or the figure in base units. */
  value: string | number;
  name: string;
}

interface Statement {
  sentence: Sentence;
  text: string;
  values: readonly Value[];
  /** The paper as it is called where it lays the values down. */
  paper: string;
}

export function readAsLaidDown(report: Report): AmountClash[] {
  const told = report.sentences.map(
    (sentence): Statement => ({ sentence, text: viewText(report, sentence), values: [], paper: '' }),
  );
  return PAPERS.flatMap((_, paper) => {
    const claims = told.flatMap((one, index) => claimIn(one, told[index - 1], paper));
    if (claims.length === 0) return [];
    const laidDown = told.flatMap((one) => laidDownIn(one, paper));
    return claims.flatMap((claim) => laidDown.flatMap((rule) => clashOf(rule, claim)).slice(0, 1));
  });
}

/** `Pipe DN 200 was installed; the record says that it conforms to the drawing`: the value stands in the sentence before. */
function claimIn(one: Statement, before: Statement | undefined, paper: number): Statement[] {
  if (!AGREES[paper]?.test(one.text) || OTHERWISE.test(one.text)) return [];
  const values = allValues(one);
  if (values.length > 0) return values.length <= MOST_VALUES ? [{ ...one, values }] : [];
  if (!before || before.sentence.line !== one.sentence.line || LAYS_DOWN[paper]?.test(before.text)) return [];
  const ahead = allValues(before);
  const text = before.text + one.text;
  return ahead.length > 0 && ahead.length <= MOST_VALUES ? [{ ...before, text, values: ahead }] : [];
}
const allValues = ({ sentence, text }: Statement): Value[] =>
  valuesIn(text, { start: 0, end: text.length }, sentence.start);
const MOST_VALUES = 4;

function laidDownIn({ sentence, text }: Statement, paper: number): Statement[] {
  const word = LAYS_DOWN[paper]?.exec(text);
  if (!word || AGREES[paper]?.test(text) || OTHERWISE.test(text)) return [];
  const start = word.index + word[0].length;
  const end = start + (/[。;]/u.exec(text.slice(start))?.index ?? text.length - start);
  const values = valuesIn(text, { start, end }, sentence.start);
  return values.length > 0 && values.length <= MOST_VALUES
    ? [{ sentence, text, values, paper: word.groups?.paper ?? word.groups?.en ?? '' }]
    : [];
}

function valuesIn(text: string, { start, end }: Span, offset: number): Value[] {
  const within = (span: Span) => span.start >= start && span.end <= end;
  const named = DESIGNATIONS.flatMap((pattern, row) =>
    [...text.matchAll(pattern)].map(({ index, 0: raw }): Value => {
      const span = { start: index + offset, end: index + raw.length + offset };
      return {
        ...span,
        core: span,
        raw,
        sort: `row ${row}`,
        value: raw.replace(/\s/gu, '').toUpperCase(),
        name: '',
      };
    }),
  ).filter((value) => within({ start: value.start - offset, end: value.end - offset }));
  const figures = scanFigures(text)
    .filter((figure) => figure.unit && isPlainFigure(figure) && within(figure) && !isNamed(figure))
    .map((figure): Value => {
      const core = { start: figure.core.start + offset, end: figure.core.end + offset };
      const sort = figure.unit?.dimension ?? '';
      return {
        ...core,
        core,
        raw: figure.raw,
        sort,
        value: baseValue(figure),
        name: quantityName(text, figure),
      };
    })
    .filter(({ sort }) => !/^(?:count|people|ratio|money|months|duration)/u.test(sort));
  return [...named, ...figures];

  function isNamed(figure: Span): boolean {
    return named.some((one) => one.start - offset < figure.end && figure.start < one.end - offset);
  }
}

function clashOf(rule: Statement, claim: Statement): AmountClash[] {
  if (rule.sentence === claim.sentence) return [];
  const pair = rule.values.flatMap((value) => {
    const alike = claim.values.filter((other) => areOneSort(value, other, rule, claim));
    const [other] = alike;
    if (!other || alike.some((one) => !isWorse(value, one, claim.text))) return [];
    return [{ value, other }];
  })[0];
  if (!pair || claim.values.some(({ value }) => rule.values.some((laid) => laid.value === value))) return [];
  if (
    typeof pair.value.value === 'number' &&
    rule.values.filter(({ sort }) => sort === pair.value.sort).length > 1
  )
    return [];
  const { value: first, other: second } = pair;
  return [{ ...amountClash(rule.paper, first, second), kind: 'agreed', first, second }];
}

const areOneSort = (a: Value, b: Value, rule: Statement, claim: Statement): boolean =>
  a.sort === b.sort &&
  (typeof a.value === 'string'
    ? !isOfAnother(rule.text, claim.text) &&
      (sharesThing(rule.text, claim.text) || [rule, claim].every(({ text }) => OWN_THING.test(text)))
    : kinship(a.name, b.name) === 'same' && !LOWER_IS_FINE.test(a.name));

/** Which of several: what the claim is of must be what the paper speaks of. */
const WHICH =
  /给水|排水|雨水|污水|消防|热水|冷水|燃气|控制|照明|动力|信号|主|次|支管|垫层|内|外|上|下|左|右|control|branch|lighting|blinding|inner|outer/giu;
function isOfAnother(rule: string, claim: string): boolean {
  const known: readonly string[] = rule.match(WHICH) ?? [];
  return (claim.match(WHICH) ?? []).some((word) => !known.includes(word));
}

const SAME = /一致|相符|吻合|相同|agree/iu;
const CLOSE = 0.005;

function isWorse(laid: Value, told: Value, claim: string): boolean {
  if (typeof laid.value === 'string' || typeof told.value === 'string') return laid.value !== told.value;
  const off = told.value / laid.value - 1;
  return SAME.test(claim) ? Math.abs(off) > CLOSE : off < -CLOSE;
}

const COMMON =
  /规定|要求|约定|明确|采用|选用|设计|文件|图纸|方案|合同|协议|工艺|验收|检验|记录|报告|一致|相符|符合|合格|意见|现场|强度|等级|规格|型号|截面|管径|材质|监理|认可|写明|到货|抽查|均为|进场/gu;
const COMMON_EN =
  /^(?:specification|requires|drawing|calls|contract|design|order|states|agrees|conforms|inspection|acceptance|record|sheet|installed|that|with|this|they)$/iu;

const thingsIn = (text: string): Set<string> => termsIn(text.replace(COMMON, ' '), { common: COMMON_EN });

function sharesThing(one: string, other: string): boolean {
  const things = thingsIn(other);
  return [...thingsIn(one)].some((thing) => things.has(thing));
}

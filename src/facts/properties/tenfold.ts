import {
  type AmountClash,
  baseValue,
  type Figure,
  groupBy,
  isPlainFigure,
  type Report,
  type Sentence,
  scanFigures,
  shiftFigure,
  stretchStart,
  viewText,
} from '../../core/index.js';
import { amountClash } from '../amount-clash.js';
import { kinship, quantityName } from '../measurements/names.js';
import { termsIn } from '../terms.js';
import { isMeasured, isOfAll, isReading, mayBeOne, PAPERS, propertyAt, propertyName } from './lasting.js';

/** A lasting property told with one point or one nought too many: `容积2.0m³` of a vessel, `容积20m³` on its plate. */

interface Placed {
  figure: Figure;
  sentence: Sentence;
}

/** A figure with offsets into the view, and its words. */
interface Told extends Placed {
  /** Its row in the table of lasting properties, -1 where the words name none. */
  property: number;
  /** What stands in the sentence up to the figure, and right behind it. */
  words: string;
  clause: string;
  /** Telling pairs of characters, and long words, of `words`. */
  terms: ReadonlySet<string>;
  /** What the figure is of, by the words right before it. */
  name: string;
  /** `300袋`, `400 bags`, the figure itself left out. */
  counts: readonly string[];
  /** Numbers of batches, reports and machines in its sentence. */
  codes: readonly string[];
  /** `2号`, `一线`, `boiler B`: which of several it is of. */
  marks: readonly string[];
}

const REACH = 44;
const BEHIND = 10;
/** One digit comes back by chance: then the words must name no more than what is shared. */
const TWO = 2;
const MOST_TOLD = 8;

export function readTenfold(report: Report): AmountClash[] {
  const placed = report.sentences.flatMap((sentence) =>
    scanFigures(viewText(report, sentence))
      .filter((figure) => isPlainFigure(figure) && figure.value > 0 && isMeasured(figure))
      .map((figure): Placed => ({ figure, sentence })),
  );
  const groups = groupBy(placed, ({ figure }) => `${figure.unit?.dimension} ${leadingDigits(figure)}`);
  // The words are read of those figures only whose digits come back.
  return [...groups.values()].flatMap((group) =>
    group.length < 2 || group.length > MOST_TOLD
      ? []
      : clashesIn(
          group.map((one) => toldAt(report, one)),
          report.language,
        ),
  );
}

function clashesIn(group: readonly Told[], language: Report['language']): AmountClash[] {
  const bySentence = groupBy(group, ({ sentence }) => sentence.start);
  // A sentence that tells both values tells of two things.
  const areTwo = [...bySentence.values()].some(
    (own) => new Set(own.map(({ figure }) => baseValue(figure))).size > 1,
  );
  if (areTwo) return [];
  return group.flatMap((first, index) => {
    const second = group.slice(index + 1).find((other) => isTenfold(first, other));
    if (!second) return [];
    return [amountClash(nameOf(first, second, language), first.figure, second.figure)];
  });
}

/** Its Chinese name as the report has it, else that of the property, else the number that both are of. */
function nameOf(a: Told, b: Told, language: Report['language']): string {
  const named = [a.name, b.name].find((name) => /^\p{Script=Han}{2,12}$/u.test(name));
  const row = Math.max(a.property, b.property);
  return named ?? (propertyName(row, language) || (a.codes.find((code) => b.codes.includes(code)) ?? ''));
}

function toldAt(report: Report, { figure, sentence }: Placed): Told {
  const text = viewText(report, sentence);
  const from = Math.max(0, figure.start - REACH, stretchStart(text, figure.start, '。;'));
  const before = text.slice(from, figure.start);
  const behind = text.slice(figure.end, figure.end + BEHIND).split(/[,;。、]/u)[0] ?? '';
  const words = before + behind;
  return {
    figure: shiftFigure(figure, sentence.start),
    sentence,
    property: propertyAt(before),
    words,
    clause: `${before.split(/[,;、:]/u).at(-1)}${behind}`,
    terms: termsOf(words),
    name: quantityName(text, figure),
    counts: before.match(COUNTED) ?? [],
    codes: text.match(CODE) ?? [],
    marks: text.match(MARK) ?? [],
  };
}

function isTenfold(a: Told, b: Told): boolean {
  if (a.sentence === b.sentence || !isPowerOfTen(baseValue(a.figure), baseValue(b.figure))) return false;
  const coded = a.codes.some((code) => b.codes.includes(code));
  if (!coded && !mayBeOne(a.property, b.property)) return false;
  const told = coded ? 'words' : 'clause';
  if (SORTS.some((sort) => sort.test(a[told]) !== sort.test(b[told]))) return false;
  if (coded)
    return (
      kinship(a.name, b.name) !== 'other' &&
      (sharedTerms(a, b) > 0 || a.counts.some((count) => b.counts.includes(count)))
    );
  if (areOfOthers(a, b) || [a, b].some(({ figure }) => isReading(figure))) return false;
  if (isOfAll(a.property) && a.property === b.property)
    return ![a, b].some(({ words }) => OTHER_BODY.test(words));
  const shared = sharedTerms(a, b);
  const isAll = shared === Math.min(a.terms.size, b.terms.size);
  return shared >= TWO || (shared > 0 && (isAll || leadingDigits(a.figure).length > 1));
}

const sharedTerms = (a: Told, b: Told): number => [...a.terms].filter((term) => b.terms.has(term)).length;

function isPowerOfTen(one: number, other: number): boolean {
  const times = Math.log10(Math.max(one, other) / Math.min(one, other));
  return times > 0.5 && times < 5 && Math.abs(times - Math.round(times)) < 1e-9;
}

/** What is done of what can be done, what is left, what each of several has: both are told or neither is. */
const SORTS: readonly RegExp[] = [
  /实际|实测|完成|现场测|运行|日均|月均|平均|现存|现有存|库存|当[日天]|本次|抽|\b(?:actual|measured|treated|processed|used|average|daily|stored|in store|present)\b/iu,
  /单[个只台件罐套位]|每|各|\b(?:each|every|per)\b/iu,
  /其中|部分|余|另|新增|扩建|预留|备用|\b(?:of which|further|additional|spare)\b/iu,
  /计划|拟|将|二期|远期|规划|\b(?:plan|planned|future|second phase)\b/iu,
  /原|曾|上年|去年|此前|\b(?:former|formerly|previous|previously|last year)\b/iu,
  /最大|最高|极限|maximum/iu,
  /最小|最低|minimum/iu,
];
const CODE = /(?<![A-Za-z\d-])[A-Z]{1,6}-?\d[\dA-Z]*(?:-\d+){0,3}(?![A-Za-z\d-])/gu;
const COUNTED = /(?<![\d.])[1-9]\d+\s?(?:\p{Script=Han}|[a-z]{3,})/gu;
const MARK =
  /\d\s?[#号]|[A-Z]{1,4}-?\d{1,5}|[一二三四五六七八九甲乙丙丁东西南北](?:号|期|厂|区|楼|线|车间|库)|\b(?:No\. ?|bay |line |unit |building )\d|(?<=[a-z]{3} )[A-Z]\b/gu;
const OTHER_BODY = /子公司|分公司|母公司|集团|股东|控股|供方|供应商|客户|顾客|subsidiary|supplier|parent/iu;

/** Each is told of a place or number of its own. */
const areOfOthers = ({ marks: one }: Told, { marks: other }: Told): boolean =>
  one.length > 0 && other.length > 0 && !one.some((mark) => other.includes(mark));

const leadingDigits = ({ raw }: Figure): string =>
  (/\d[\d,]*(?:\.\d+)?/u.exec(raw.normalize('NFKC'))?.[0] ?? '')
    .replace(/[,.]/gu, '')
    .replace(/^0+|0+$/gu, '');

const LATIN_COMMON =
  /^(?:with|from|that|this|have|been|were|which|their|there|states?|gives?|shows?|rated|site)$/iu;

function termsOf(words: string): Set<string> {
  const terms = termsIn(words.replace(PAPERS, ' '), { common: LATIN_COMMON });
  return new Set([...terms].map((term) => term.replace(/s$/u, '')));
}

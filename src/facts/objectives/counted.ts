import {
  bareFigure,
  baseValue,
  bigrams,
  cellsAndLines,
  type Figure,
  isCount,
  isPlainFigure,
  type ObjectiveStatement,
  type Report,
  type Span,
  scanFigures,
  shiftFigure,
  stretchEnd,
  stretchStart,
  viewText,
} from '../../core/index.js';

/**
 * A rate that is said to reach its objective, beside the two counts it follows from while nobody writes it:
 * `补种860株,验收成活801株,成活率达到95%以上的目标`, `Of 412 calls 371 were answered the same day, so that the objective of
 * at least 95 % was met`.
 */

const TOLD_ZH =
  /(?<name>\p{Script=Han}{2,12}率)(?<claim>(?:均|已|也)?(?:达到了?|满足|符合|高于|优于|不低于|超过|实现))[^,。;\d]{0,12}?$/u;
const MET_EN =
  /^[^.;\d]{0,24}\b(?<claim>(?:was|is|has been|had been) (?:met|achieved|reached|fulfilled|attained))\b/iu;
const TARGET_EN = /\b(?:objective|target|goal|aim) (?:of|to)[a-z ]{0,24}$/iu;
const MISSED = /未达|没有达|未完成|未实现|低于目标|偏低|原因|not met|missed|below/iu;
/** Counts of something else, or of another time. */
const ASIDE = /上年|去年|同期|目标|指标|计划(?!内)|累计|抽|返工后|复检/u;
/** The words that a part is told in, for rates that do not repeat them. */
const PARTS: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/覆盖|培训|参训/u, /参训|参加|实训|到课|培训/u],
  [/及时|准时|按时|按期|准点/u, /及时|准时|按时|按期|准点|按约定|以内|内/u],
  [/合格|直通|良品/u, /(?<!不)合格|通过|(?<!不)良品/u],
  [/回收|收回/u, /收回|回收|返回/u],
  [/完成|达成|执行|兑现/u, /完成|达成|实施|执行/u],
  [/整改|关闭/u, /整改|关闭|完成/u],
  [/满意/u, /(?<!不)满意/u],
];
const LEFT = /未|不|尚|余|缺|漏/u;
const CUE_ZH = /率[^,。;\d]{0,20}\d/u;
const CUE_EN = /\bof\b[^.]{0,200}(?:objective|target|goal|aim) (?:of|to)/iu;

export function readCounted(report: Report): ObjectiveStatement[] {
  const english = report.language === 'en';
  const places = cellsAndLines(report);
  return places.flatMap((place) => {
    const content = viewText(report, place);
    if (!(english ? CUE_EN : CUE_ZH).test(content)) return [];
    return scanFigures(content).flatMap((target) => {
      if (target.unit?.name !== '%' || target.upper !== null || target.approximate) return [];
      const told = english ? toldEnglish(content, target) : toldChinese(content, target);
      if (!told) return [];
      const move = ({ start, end }: Span): Span => ({ start: place.start + start, end: place.start + end });
      return [
        {
          ...move(told.span),
          name: told.name,
          sign: '>=' as const,
          claim: move(told.claim),
          target: shiftFigure(target, place.start),
          results: [shiftFigure(told.result, place.start)],
        },
      ];
    });
  });
}

interface Told {
  name: string;
  span: Span;
  claim: Span;
  result: Figure;
}

const computed = (part: Figure, whole: Figure): Figure => {
  const [start, end] = [Math.min(part.start, whole.start), Math.max(part.end, whole.end)];
  const value = Number(((part.value / whole.value) * 100).toFixed(2));
  return {
    ...bareFigure(`${value}%`, start, value),
    end,
    unit: { name: '%', dimension: 'ratio', factor: 0.01 },
    decimals: 2,
    core: { start, end },
  };
};

function toldChinese(content: string, target: Figure): Told | null {
  const from = stretchStart(content, target.start, '。;\n', 200);
  const before = content.slice(from, target.start);
  const match = TOLD_ZH.exec(before);
  const { name = '', claim = '' } = match?.groups ?? {};
  const above = target.comparison === null || target.comparison.startsWith('>');
  if (!match || !above || MISSED.test(content.slice(from, stretchEnd(content, target.end, '。;\n', 60))))
    return null;
  const counts = scanFigures(before.slice(0, match.index)).filter(
    (figure) =>
      figure.unit !== null && isCount(figure.unit) && isPlainFigure(figure) && figure.decimals === 0,
  );
  const [whole, part] = counts.slice(-2);
  if (!whole || !part || whole.unit?.name !== part.unit?.name || baseValue(part) > baseValue(whole))
    return null;
  if (counts.filter(({ unit }) => unit?.name === part.unit?.name).length !== 2) return null;
  const words = before.slice(stretchStart(before, part.start, ',;。:、'), part.start);
  if (ASIDE.test(before.slice(0, match.index)) || LEFT.test(words) || !isPartOf(words, name)) return null;
  const offset = (span: Span): Span => ({ start: from + span.start, end: from + span.end });
  const start = from + match.index + name.length;
  const [one, other] = [whole, part].map((figure) => ({ ...figure, ...offset(figure) }));
  if (!one || !other) return null;
  return {
    name,
    span: { start: one.start, end: target.end },
    claim: { start, end: start + claim.length },
    result: computed(other, one),
  };
}

/** `成活` of 成活率 stands with the part, or a word that means as much. */
function isPartOf(words: string, name: string): boolean {
  if (PARTS.some(([rate, part]) => rate.test(name) && part.test(words))) return true;
  return bigrams(name.slice(0, -1)).some((pair) => words.includes(pair));
}

function toldEnglish(content: string, target: Figure): Told | null {
  const stop = content.slice(0, target.start).search(/\.\s(?=[^.]*$)/u);
  const from = stop < 0 ? 0 : stop + 2;
  const before = content.slice(from, target.start);
  const met = MET_EN.exec(content.slice(target.end));
  if (!met || !TARGET_EN.test(before) || MISSED.test(before)) return null;
  const counts = scanFigures(before).filter(
    (figure) =>
      isPlainFigure(figure) && figure.decimals === 0 && (figure.unit === null || isCount(figure.unit)),
  );
  const [whole, part] = counts;
  if (!whole || !part || counts.length !== 2 || part.value > whole.value) return null;
  if (!/\bof (?:the |all )?$/iu.test(before.slice(0, whole.start))) return null;
  const start = target.end + met.index + met[0].length - (met.groups?.claim ?? '').length;
  const [one, other] = [whole, part].map((figure) => ({
    ...figure,
    start: from + figure.start,
    end: from + figure.end,
  }));
  if (!one || !other) return null;
  return {
    name: '',
    span: { start: one.start, end: target.end },
    claim: { start, end: start + (met.groups?.claim ?? '').length },
    result: computed(other, one),
  };
}

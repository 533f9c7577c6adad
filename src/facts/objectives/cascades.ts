import {
  baseValue,
  type CascadeClash,
  type Figure,
  groupBy,
  type Report,
  scanFigures,
  shiftFigure,
  stretchStart,
  viewText,
  wordsAround,
} from '../../core/index.js';
import { lowerIsBetter } from './key.js';

/**
 * What the organisation wishes for and what one of its departments does, under one name, wherever the two stand:
 * the words of the clause, of the sentence or of the label before it tell whose wish it is.
 */

const UNIT = '(?:部|科|室|车间|中心|班组|班|组|队|站|仓库|库|工段|分厂|食堂|项目部|厂区)';
const DEPARTMENT = new RegExp(
  `(?<![\\p{Script=Han}](?:各|全|有关|相关|两个|个))(?<name>[\\p{Script=Han}]{1,6}?${UNIT})(?!门|长|分|署|令|存|房|管|内|外|件|位|级|的?报告|牵头|统计|汇总|提供|负责统计)`,
  'u',
);
const WHOLE = /公司|企业|集团|全厂|全院|全校|总目标|总体|本院|我院|本校|我校|总部/u;
const NOT_WHOLE = /分公司|子公司|比公司|高于公司|严于公司|公司下达|与公司|支撑公司|承接公司|承担公司/gu;
/** Words that make a bare figure something wished for. */
const WISH = /目标|指标|要求|规定|定为|分解|设为|考核值|考核|控制|承诺|达到|即为完成/u;
const TOLD = /实际|实绩|完成(?:率?[为:]|\d)|实测|统计|上年|去年|同期|结果|达成|平均/u;
const DELIMITERS = ',;。:、()"“”《》\n|\t ';
const TAIL =
  /(?:的)?(?:目标值?|指标值?|控制值|考核值|要求|规定|总体|比例)*(?:确?定|设|分解|达到?|控制|保持|应|须|均|为|是|在|到|:|\s)*$/u;
const HEAD = /^.*(?:对|把|将|规定|写明|列明|明确|要求(?=.{4})|目标(?=.{4})|指标(?=.{4})|\d)/u;
const REACH = 28;
const SHORTEST = 4;
const LABEL_LINES = 3;

interface Wish {
  figure: Figure;
  name: string;
  /** The department's name; null for the organisation. */
  department: string | null;
}

export function readCascades(report: Report): CascadeClash[] {
  if (report.language === 'en') return [];
  const groups = groupBy(wishesIn(report), ({ name }) => name.slice(-3));
  return [...groups.values()].flatMap((group) => {
    const whole = group.filter(({ department }) => department === null);
    return group.flatMap((own) => {
      if (own.department === null) return [];
      const above = whole.find((other) => isOne(own, other) && isWeaker(own.figure, other.figure, own.name));
      return above
        ? [
            {
              start: Math.min(own.figure.start, above.figure.start),
              end: Math.max(own.figure.end, above.figure.end),
              name: own.name,
              department: own.department,
              own: own.figure,
              whole: above.figure,
            },
          ]
        : [];
    });
  });
}

function isOne(a: Wish, b: Wish): boolean {
  const [short, long] = a.name.length <= b.name.length ? [a.name, b.name] : [b.name, a.name];
  return (
    short.length >= SHORTEST && long.endsWith(short) && a.figure.unit?.dimension === b.figure.unit?.dimension
  );
}

/** Bare figures are least values, of what is better the lower greatest ones. */
function isWeaker(own: Figure, whole: Figure, name: string): boolean {
  const upper = ({ comparison }: Figure) => comparison?.startsWith('<') ?? lowerIsBetter(name);
  if (upper(own) !== upper(whole)) return false;
  return upper(own) ? baseValue(own) > baseValue(whole) : baseValue(own) < baseValue(whole);
}

function wishesIn(report: Report): Wish[] {
  return report.lines.flatMap((line, index) => {
    const content = viewText(report, line);
    if (line.kind === 'heading' || !/\d/u.test(content)) return [];
    return scanFigures(content).flatMap((figure) => {
      const name = nameOf(content, figure.start);
      if (figure.unit === null || figure.upper !== null || name.length < SHORTEST) return [];
      if (figure.raw.includes('百分点')) return [];
      const clause = wordsAround(content, figure, ',;。\n');
      const sentence = wordsAround(content, figure, ';。\n');
      if (TOLD.test(clause) || !(figure.comparison !== null || WISH.test(sentence))) return [];
      const department = ownerOf([clause, sentence, ...labelsBefore(report, index)]);
      return department === undefined ? [] : [{ figure: shiftFigure(figure, line.start), name, department }];
    });
  });
}

/** Whose the first of these words say it is: a department, the organisation (null), or nobody's they tell. */
function ownerOf(texts: readonly string[]): string | null | undefined {
  for (const text of texts) {
    const name = DEPARTMENT.exec(text)?.groups?.name;
    const whole = WHOLE.test(text.replace(NOT_WHOLE, ''));
    if (whole && name === undefined) return null;
    if (name !== undefined && !whole) return name;
  }
  return undefined;
}

/** `设备部现场：` some lines further up. */
function labelsBefore({ lines, view }: Report, index: number): string[] {
  const before = lines.slice(Math.max(0, index - LABEL_LINES), index).reverse();
  return before.map(({ start, end }) => view.text.slice(start, end)).filter((text) => /:\s*$/u.test(text));
}

function nameOf(content: string, start: number): string {
  const lead = content.slice(Math.max(0, start - REACH), start).replace(TAIL, '');
  return lead
    .slice(stretchStart(lead, lead.length, DELIMITERS))
    .replace(HEAD, '')
    .replace(TAIL, '');
}

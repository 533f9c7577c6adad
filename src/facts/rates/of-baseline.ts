import { type ChangeFact, type Figure, isPlainFigure, sameDimension, scanFigures } from '../../core/index.js';

/** `以2031年420kWh/t为基准下降5%，即不高于399kWh/t`: a reduction with what it starts from and what it comes to. */

const CUE = /基准|基线|基数|\bbaseline\b/iu;
const BASE_BEFORE = /(?:基准|基线|基数|baseline)(?:值|年)?[^,。;\d]{0,16}$/iu;
const BASE_BEHIND = /^[^,。;\d]{0,4}(?:为|作为?)(?:基准|基线|基数)/u;
const LESS_BEFORE = /(?:下降|降低|减少|节约|压缩|削减|(?:reduc|decreas)\w* (?:of|by))\s?$/iu;
const LESS_BEHIND = /^\s?(?:less|lower|below|reduction|decrease|down)\b/iu;
/** What is said to follow from the two. */
const COMES_TO =
  /(?:即|也就是|亦即|相当于|折合|\bthat is\b|\bi\.e\.|\bequal to\b|\bequals\b)[^。;\d]{0,36}$/iu;
const REACH = 40;

/** One share, one baseline and one target: of several nobody can say which belong together. */
export function readBaselines(content: string): ChangeFact[] {
  if (!CUE.test(content) || !/[%‰]|per cent/u.test(content)) return [];
  const figures = scanFigures(content).filter(({ upper, approximate }) => upper === null && !approximate);
  const before = ({ start }: Figure) => content.slice(Math.max(0, start - REACH), start);
  const behind = ({ end }: Figure) => content.slice(end, end + REACH);
  const [change, ...changes] = figures.filter(
    (figure) =>
      figure.unit?.dimension === 'ratio' &&
      (LESS_BEFORE.test(before(figure)) || LESS_BEHIND.test(behind(figure))),
  );
  const amounts = figures.filter(({ unit }) => unit !== null && unit.dimension !== 'ratio');
  const [from, ...bases] = amounts.filter(
    (figure) =>
      isPlainFigure(figure) && (BASE_BEFORE.test(before(figure)) || BASE_BEHIND.test(behind(figure))),
  );
  const [to, ...targets] = amounts.filter((figure) => figure !== from && COMES_TO.test(before(figure)));
  if (!change || !from || !to || changes.length + bases.length + targets.length > 0) return [];
  if (!sameDimension(from, to) || to.value >= from.value) return [];
  const ends = [change, from, to];
  return [
    {
      start: Math.min(...ends.map(({ start }) => start)),
      end: Math.max(...ends.map(({ end }) => end)),
      from,
      to,
      change,
      falls: true,
    },
  ];
}

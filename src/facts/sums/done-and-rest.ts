import { type Figure, isPlainFigure, type SumFact, scanFigures } from '../../core/index.js';

/** `培训计划14项，已完成9项，其余5项安排在下半年`: what was done and what is left are all there is. */
const DONE =
  /^[^,。;()\d]{0,10}[,(]\s?(?:目前|至今|现|截[至止][^,。;\d]{0,4}(?:\d{1,2}月(?:\d{1,2}日|底|末)?)?,?\s?)?(?:已|均)?(?:经)?(?:完成|实施|整改|关闭|落实|回收|收回|解决|验证|开展|执行|达成|处置|销项|交付|到货)(?:了|其中)?\s?$/u;
const REST =
  /^(?:整改|完成|实施|关闭|措施)?[,、]\s?(?:其余|其它|其他|剩余|余下|尚余|尚有|还有|余)(?:的)?\s?$/u;
/** More than two kinds of things make the whole. */
const ANOTHER = /^[^。;\d]{0,16}[,、]\s?(?:另|还有|取消|延期|暂停|未)[^。;\d]{0,4}\d/u;

const isWholeNumber = (figure: Figure): boolean =>
  figure.unit !== null && figure.decimals === 0 && isPlainFigure(figure);

export function readDoneAndRest(content: string): SumFact[] {
  if (!/其余|其它|其他|剩余|余|尚有|还有/u.test(content)) return [];
  const figures = scanFigures(content).filter(isWholeNumber);
  return figures.flatMap((total, index) => {
    const [done, rest] = figures.slice(index + 1);
    if (!done || !rest || [done, rest].some(({ unit }) => unit?.name !== total.unit?.name)) return [];
    const told =
      done.value < total.value &&
      DONE.test(content.slice(total.end, done.start)) &&
      REST.test(content.slice(done.end, rest.start)) &&
      !ANOTHER.test(content.slice(rest.end));
    return told
      ? [{ start: total.start, end: rest.end, total, parts: [done, rest], exhaustive: 'yes' as const }]
      : [];
  });
}

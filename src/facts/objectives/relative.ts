import type { Comparison } from '../../core/index.js';
import type { Placed } from './placed.js';

/** Objectives that ask for a change: `较上年降低5%`, `10% less than 2024`. */

const LESS = /下降|降低|减少|节约|压缩|\b(?:down|less|lower|fewer|reduc\w*|decreas\w*|cut|fell)\b/iu;
const MORE = /提高|提升|上升|增长|增加|\b(?:up|more|higher|increas\w*|rose|improv\w*)\b/iu;
const AGAINST =
  /(?:较|比|同比|环比)[^,。;|\n]{0,12}?(?:下降|降低|减少|节约|压缩|提高|提升|上升|增长|增加)|\b(?:less|lower|fewer|higher|more) than (?:in )?(?:the )?(?:20\d\d|last|previous|prior|year)|\b(?:reduc\w*|decreas\w*|cut|increas\w*|improv\w*) (?:it |this |them )?by \d/iu;

const wordsOf = (view: string, { start, end }: Placed): string => view.slice(start, end);

/** Whether a target asks for a change against another time. */
export const isRelative = (view: string, target: Placed): boolean =>
  target.figure.comparison === null && AGAINST.test(wordsOf(view, target));

/** At least so much of a change, where a result of the same objective tells the same kind of change; else nothing. */
export function signOfChange(view: string, target: Placed, mentions: readonly Placed[]): Comparison | null {
  const direction = [LESS, MORE].filter((words) => words.test(wordsOf(view, target)));
  const told = mentions.some(
    (mention) =>
      mention !== target &&
      mention.key === target.key &&
      mention.figure.unit?.name === target.figure.unit?.name &&
      direction.some((words) => words.test(wordsOf(view, mention))),
  );
  return direction.length === 1 && told ? '>=' : null;
}

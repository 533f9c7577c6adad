import { type ClauseRef, parseClauseRef, type StandardId } from '../core/index.js';

const CLAUSE = '(?:[4-9]|10)(?:\\.\\d{1,2}){0,4}';
const TOKEN = new RegExp(
  // `EC 8.3` is of the standard for construction firms.
  `(?<![\\d.])(?<!EC\\s?)([QESO]{0,3})\\s?[:：]?\\s?(${CLAUSE})(?:\\s?[~～至-]\\s?(${CLAUSE}))?(?![\\d.])`,
  'giu',
);
const LIST = new RegExp(
  `^\\s*(?:[QESO]{1,3}\\s?[:：]?\\s?)?${CLAUSE}(?:[\\s,，、/;；+~～至-]{1,4}(?:[QESO]{1,3}\\s?[:：]?\\s?)?${CLAUSE}){0,40}\\s*[;；]?\\s*$`,
  'iu',
);

/** True for text that holds clause numbers and nothing else: `8.7`, `ES5.1 S5.4`, `E:5.3/6.1.2`, `4.1~4.4`. */
export const isClauseList = (text: string): boolean => text.length < 200 && LIST.test(text);

/**
 * Every clause of a list as written. A prefix holds until the next one (`E:5.3/6.1.2` names E twice); a range
 * within one parent is written out (`ES4.1~4.4` is four clauses).
 */
export function parseClauseList(text: string): ClauseRef[] {
  const refs: ClauseRef[] = [];
  let standards: StandardId[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const first = parseClauseRef(`${match[1] ?? ''}${match[2] ?? ''}`);
    if (!first) continue;
    if (first.standards.length > 0) standards = first.standards;
    for (const number of expandRange(first.number, match[3])) refs.push({ number, standards });
  }
  return refs;
}

function expandRange(from: string, to: string | undefined): string[] {
  if (to === undefined) return [from];
  const head = from.split('.').slice(0, -1).join('.');
  const first = Number(from.split('.').at(-1));
  const last = Number(to.split('.').at(-1));
  if (to.split('.').slice(0, -1).join('.') !== head || !(last > first) || last - first > 12)
    return [from, to];
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `${head === '' ? '' : `${head}.`}${first + index}`,
  );
}

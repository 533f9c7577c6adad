import type { Figure } from '../../core/index.js';
import {
  AMONG_OPEN,
  DIVIDED_OPEN,
  LATER_OPEN,
  LIST_OPEN,
  PARTS_OPEN,
  RESPECTIVE_OPEN,
} from './inline-words.js';

/** How the parts of a whole are opened behind it, and where they end. */

export type Opening = 'of-which' | 'list' | 'respective' | 'divided' | 'comma';

export interface Opened {
  kind: Opening;
  start: number;
  bracketed: boolean;
}

export function readOpening(content: string, total: Figure): Opened | null {
  const after = content.slice(total.end, total.end + 40);
  const from = (match: RegExpExecArray, kind: Opening): Opened => ({
    kind,
    start: total.end + match[0].length,
    bracketed: match[0].includes('('),
  });
  const respective = RESPECTIVE_OPEN.exec(after);
  if (respective) return from(respective, 'respective');
  const opened = PARTS_OPEN.exec(after);
  if (opened) return from(opened, /其中|含|包括/u.test(opened[0]) ? 'of-which' : 'list');
  const later = LATER_OPEN.exec(after);
  if (later) return from(later, 'of-which');
  const among = AMONG_OPEN.exec(after);
  if (among) return from(among, 'of-which');
  const list = LIST_OPEN.exec(after);
  if (list) return from(list, 'list');
  const divided = DIVIDED_OPEN.exec(after);
  if (divided) return from(divided, 'divided');
  const comma = /^[,]\s?/u.exec(after);
  return comma && from(comma, 'comma');
}

/** The same where words or a colon say that a list follows. */
export function readListOpening(content: string, total: Figure): Opened | null {
  const opened = readOpening(content, total);
  return opened?.kind === 'of-which' || opened?.kind === 'list' ? opened : null;
}

const WINDOW = 400;

/** A bracketed list ends with its bracket, any other with the sentence; null where neither is near. */
export function listEnd(content: string, start: number, bracketed: boolean): number | null {
  const window = content.slice(start, start + WINDOW);
  const stop = bracketed ? window.indexOf(')') : window.search(/[。;]|\.\s/u);
  if (stop >= 0) return start + stop;
  return start + window.length === content.length ? content.length : null;
}

/** Where the first part ends with a pause mark the list goes on so, and a comma ends it. */
export function enumerationEnd(content: string, start: number, end: number, rest: readonly Figure[]): number {
  const first = rest.find((figure) => figure.start >= start);
  if (!first || content[first.end] !== '、') return end;
  const comma = content
    .slice(first.end, end)
    .replace(/\([^()]{0,60}\)/gu, (remark) => ' '.repeat(remark.length));
  // The comma of `1,390` parts nothing.
  const at = comma.search(/(?:,(?!\d{3}(?!\d))|;)(?!\s?(?:其余|其它|其他|剩余|余|另))/u);
  return at < 0 ? end : first.end + at;
}

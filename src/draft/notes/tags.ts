import type { ClauseRef } from '../../core/index.js';
import { clauseHead } from './heading.js';

/** A line that names its clause behind what was noted: `合同抽3份 都签了 【8.2】可以`. */
export interface Tagged {
  refs: ClauseRef[];
  /** The line without the tag. */
  content: string;
}

/** A bracket near the end, with a verdict or a name behind it at most; round brackets hold days as often. */
const TAG =
  /[ \t]*(?:【(?<a>[^【】]{1,24})】|\[(?<b>[^[\]]{1,24})\]|[(（](?<c>[QES]{1,3}[ ]?[\d.]{1,8}|条款[ ]?[\d.]{1,8})[)）])[ \t]*(?<behind>[^【】\d]{0,16})$/u;

/** The clause that a line names at its end, or null. */
export function tagOf(body: string): Tagged | null {
  const match = TAG.exec(body);
  if (!match || match.index === 0) return null;
  const { a, b, c, behind = '' } = match.groups ?? {};
  const head = clauseHead(a ?? b ?? c ?? '', false);
  if (head?.rest !== '' || !head.refs.every(({ number }) => number.includes('.'))) return null;
  const before = body.slice(0, match.index).trim();
  return /[\p{L}\p{N}]/u.test(before)
    ? { refs: head.refs, content: behind.trim() === '' ? before : `${before} ${behind.trim()}` }
    : null;
}

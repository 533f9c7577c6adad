import { sameClause } from '../../app/engagement/index.js';
import type { NoteFile } from '../../app/services.js';
import { type ClauseRef, type Language, parseClauseRef } from '../../core/index.js';
import type { ClauseRow } from '../clause-list/rows.js';

const BASE_NAME: Readonly<Record<Language, string>> = { zh: '现场记录', en: 'notes' };

/** A name for a new notes file: `notes/现场记录.md`, then `notes/现场记录-2.md` and so on. */
export function newNotesFile(files: readonly NoteFile[], language: Language): string {
  const taken = new Set(files.map(({ path }) => path.toLowerCase()));
  const name = (counter: number) => `notes/${BASE_NAME[language]}${counter > 1 ? `-${counter}` : ''}.md`;
  let counter = 1;
  while (taken.has(name(counter).toLowerCase())) counter++;
  return name(counter);
}

/** The text with a heading for a clause at its end, ready to write under. */
export function withHeading(text: string, file: string, { key, ref, title }: ClauseRow): string {
  if (!ref) return text;
  const heading = `${file.endsWith('.md') ? '## ' : ''}${key} ${title}`.trimEnd();
  const body = text.replace(/\n{1,20}$/u, '');
  return `${body === '' ? '' : `${body}\n\n`}${heading}\n`;
}

/** What stood in the text before `withHeading`. */
export const beforeHeading = (text: string): string => text.slice(0, text.trimEnd().lastIndexOf('\n') + 1);

const FIRST_WORD = /^[#\s*【[]{0,12}([^\s\]】:：]{1,20})/u;

/** The end of the line that is a heading of a clause already, as an offset; null where there is none. */
export function headingOffset(text: string, ref: ClauseRef): number | null {
  let at = 0;
  for (const line of text.split('\n')) {
    const found = parseClauseRef(FIRST_WORD.exec(line)?.[1] ?? '');
    at += line.length + 1;
    if (found && sameClause(found, ref)) return at - 1;
  }
  return null;
}

/** The end of a line counted from 1, as an offset; the text's end for lines that it has not. */
export function lineEndOffset(text: string, line: number): number {
  let end = -1;
  for (let count = 0; count < line; count++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text.length;
  }
  return end;
}

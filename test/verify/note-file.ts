import { type Note, parseClauseRef } from '../../src/core/index.js';

const HEADING = /^#{1,6}\s*(.+)$/u;
const PREFIX =
  /^\s{0,3}【?(?<refs>(?:[QES]{1,3}\s?)?(?:[4-9]|10)\.\d{1,2}(?:\.\d){0,3}(?:\s?[/~-]\s?(?:[QES]{1,3})?(?:[4-9]|10)(?:\.\d){1,3})*)(?=[\s:：】\u4e00-\u9fff]|$)/u;

function clauseOf(text: string): string | null {
  const refs = PREFIX.exec(text)?.groups?.refs;
  if (refs === undefined) return null;
  const [first = '', ...rest] = refs.split(/[/~-]/u);
  const prefix = /^[QES]+/u.exec(first)?.[0] ?? '';
  const all = [first, ...rest.map((ref) => (/^[QES]/u.test(ref) ? ref : prefix + ref))];
  return all.every((ref) => parseClauseRef(ref)) ? all.join('/') : null;
}

/**
 * Reads a file of notes as far as these tests need it: clauses as headings or at the start of a line. The product's
 * own reading of notes lives elsewhere and is not what is tested here.
 */
export function readNoteFile(markdown: string): Note[] {
  let clause: string | null = null;
  let first = true;
  const notes: Note[] = [];
  markdown.split('\n').forEach((raw, index) => {
    const heading = HEADING.exec(raw)?.[1];
    const text = heading ?? raw;
    if (text.trim() === '') return;
    const isDate =
      notes.length > 0 &&
      clause !== null &&
      !/^[QES]/u.test(text) &&
      !heading &&
      /^\s*\d+\.\d+\s/u.test(text) &&
      markdown.includes('## ');
    const own = isDate ? null : clauseOf(text);
    const header =
      first ||
      /^\s*\[/u.test(text) ||
      (clause === null && own === null && !/^\s*\d{1,2}\s?[.、]/u.test(text) && /^guide/iu.test(text));
    if (own !== null) clause = own;
    if (/^\s*\[/u.test(text)) clause = null;
    if (heading !== undefined && own !== null && text.trim() === own) return;
    const role = header && own === null ? 'header' : 'note';
    notes.push({
      id: `n${notes.length + 1}`,
      text,
      line: index + 1,
      clause: role === 'header' ? null : clause,
      routed: role === 'header' || clause === null ? 'none' : 'heading',
      confidence: clause === null ? 0 : 1,
      role,
    });
    first = false;
  });
  return notes;
}

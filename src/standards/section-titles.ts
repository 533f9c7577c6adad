import { ABOUT_THE_AUDIT, DOCUMENT_TITLE, SECTION_TITLES } from './data/section-titles.js';

/** True for the title of a whole report or record, which stands above all its sections. */
export const isDocumentTitle = (title: string): boolean => DOCUMENT_TITLE.test(title);

/** Markdown headings keep their numbers in the title. */
const NUMBERING = /^[\d.、\s]+/u;

/**
 * The clauses that a section of this title gathers, each standing for all below it. Empty where it tells of the audit
 * itself; null where its title says nothing, as that of the whole document.
 */
export function clausesOfTitle(heading: string): readonly string[] | null {
  const title = heading.replace(NUMBERING, '');
  if (isDocumentTitle(title)) return null;
  if (ABOUT_THE_AUDIT.some((pattern) => pattern.test(title))) return [];
  const clauses = SECTION_TITLES.flatMap((row) => (row.pattern.test(title) ? row.clauses : []));
  return clauses.length > 0 ? clauses : null;
}

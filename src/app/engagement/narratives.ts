import { type ClauseRef, compareClauseNumbers, formatClauseRef } from '../../core/index.js';
import { refOf, type StoredDraft } from './stored-draft.js';

/** The whole engagement's narratives as one text, and which part of it belongs to which clause. */
export interface AssembledNarratives {
  text: string;
  sections: { ref: ClauseRef; start: number; end: number }[];
}

/** Joins the narratives in clause order, each under a heading of its clause, for checks across clauses. */
export function assembleNarratives(drafts: readonly StoredDraft[]): AssembledNarratives {
  const sections: AssembledNarratives['sections'] = [];
  let text = '';
  const written = drafts.filter(({ narrative }) => narrative.trim() !== '');
  for (const draft of [...written].sort((a, b) => compareClauseNumbers(a.clause, b.clause))) {
    text += `${formatClauseRef(refOf(draft))} ${draft.draft.title}\n`;
    const start = text.length;
    text += draft.narrative;
    sections.push({ ref: refOf(draft), start, end: text.length });
    text += '\n\n';
  }
  return { text, sections };
}

/** The section that an offset of the assembled text falls into. */
export const sectionAt = ({ sections }: AssembledNarratives, offset: number) =>
  sections.find(({ start, end }) => start <= offset && offset < end);

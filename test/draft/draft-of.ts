import { composeClause, readNotes } from '../../src/draft/index.js';

/** The composer's draft of one note line below the heading of a clause, in the language of the line. */
export function draftOf(clause: string, note: string) {
  const han = /\p{Script=Han}/u.test(note);
  const head = han ? '某某公司 QMS 监督 2026-03-09' : 'Foo Ltd ISO 9001 surveillance 9 Mar 2026';
  const notes = readNotes([{ path: 'n.md', text: `${head}\n## ${clause}\n- ${note}` }], null);
  const group = notes.groups[0];
  if (!group) throw new Error('no clause read');
  return composeClause({ group, notes });
}

import { type Profile, STANDARD_IDS, type StandardId } from '../../core/index.js';
import type { NoteFile, NoteHeader, NoteSet } from '../types.js';
import { type Entry, withEmptyHeadings, withHeader } from './entries.js';
import { FileRouter } from './file-router.js';
import { withParts } from './fold.js';
import { groupNotes } from './groups.js';
import { languageOf, readHeader, standardsInHeader } from './header.js';
import { placeLines } from './layout.js';
import { splitLines } from './lines.js';
import { splitAtHeadings } from './shared-lines.js';
import { withWholeClauses } from './whole-clauses.js';

function standardsOfFiles(
  entries: readonly Entry[],
  headerText: string,
  profile: Profile | null,
): StandardId[] {
  if (profile) return STANDARD_IDS.filter((id) => profile.standards.some((standard) => standard.id === id));
  const prefixed = entries.flatMap(
    ({ placed }) => placed.head?.refs.flatMap(({ standards }) => standards) ?? [],
  );
  const named = [...prefixed, ...standardsInHeader(headerText, [])];
  return named.length === 0 ? ['QMS'] : STANDARD_IDS.filter((id) => named.includes(id));
}

/**
 * Reads notes as people type them and routes every line to its clause: by headings in any style, otherwise by the
 * words of the line. Lines of several files are numbered through (`n1`, `n2`, ...). Header lines keep the role
 * `header` and no clause; lines that fit no clause are listed in `unrouted`. Pure; never throws.
 */
export function readNotes(files: readonly NoteFile[], profile: Profile | null): NoteSet {
  const known = (profile?.departments ?? []).map(({ name }) => name);
  const perFile = files.map(({ path, text }) =>
    withEmptyHeadings(withHeader(placeLines(splitLines(path, text).flatMap(splitAtHeadings), known))),
  );
  const entries = perFile.flat();
  const introduction = entries.filter(({ header, placed }) => header && !placed.head && !placed.resets);
  const headerText = introduction.map(({ placed }) => placed.line.body).join('\n');
  const standards = standardsOfFiles(entries, headerText, profile);
  let count = 0;
  const routed = perFile.flatMap((lines) => {
    const router = new FileRouter(standards, profile);
    return lines.flatMap((entry) =>
      router.paragraphs(entry).map((part) => ({ ...router.next(part, `n${++count}`), entry: part })),
    );
  });
  const spoken = routed.filter(({ entry }) => entry.header && !entry.placed.head);
  const header: NoteHeader = {
    ...readHeader(headerText, spoken.map(({ note }) => note.text).join('\n'), profile),
    standards,
    departments: [...new Set(entries.flatMap(({ placed }) => placed.department ?? []))],
    noteIds: spoken.map(({ note }) => note.id),
    language: profile?.language ?? languageOf(files.map(({ text }) => text).join('\n')),
  };
  const notes = withWholeClauses(withParts(routed.map(({ note }) => note)));
  return {
    notes,
    groups: groupNotes(notes, header),
    unrouted: notes.filter(({ role, clause }) => role !== 'header' && clause === null).map(({ id }) => id),
    header,
    details: new Map(routed.map(({ note, detail }) => [note.id, detail])),
  };
}

import type { NoteFile, WorkbenchServices } from '../../app/services.js';
import type { Language, Note, Profile } from '../../core/index.js';
import { lineEndOffset } from './note-files.js';

/** A place for a line of notes: its file reads `before`, the line, `after`. */
export interface NotePlace {
  file: string;
  before: string;
  after: string;
}

/** The clause that a line shall belong to. */
export interface Destination {
  /** As rows are keyed. */
  key: string;
  title: string;
  department: string | null;
}

const ROUTED_FILE: Readonly<Record<Language, string>> = { zh: 'notes/归类笔记.md', en: 'notes/routed.md' };

const HEADING = /^## .*$/gmu;

/** Behind the last note that stands under a heading of the clause; those of other departments are not looked at. */
function behindOthers(
  files: readonly NoteFile[],
  notes: readonly Note[],
  { key, department }: Destination,
): NotePlace | null {
  const last = notes.findLast(
    (note) =>
      note.clause === key &&
      note.routed === 'heading' &&
      (department === null || (note.department ?? null) === department),
  );
  const file = files.find(({ path }) => path === last?.file);
  if (!last || !file) return null;
  const at = lineEndOffset(file.text, last.line);
  return { file: file.path, before: `${file.text.slice(0, at)}\n`, after: file.text.slice(at) };
}

/**
 * Under a heading of its own in the file of routed notes. What has no department stands above what has one, because a
 * department holds for all that follows.
 */
function underOwnHeading(
  files: readonly NoteFile[],
  { key, title, department }: Destination,
  language: Language,
): NotePlace {
  const file = ROUTED_FILE[language];
  const text = files.find(({ path }) => path === file)?.text ?? '';
  const heading = `## ${department ? `【${department}】` : ''}${key} ${title}`.trimEnd();
  const headings = [...text.matchAll(HEADING)];
  const known = headings.findIndex(([line]) => line === heading);
  const starts = headings.map(({ index }) => index);
  if (known >= 0) {
    const end = starts[known + 1] ?? text.length;
    const body = text.slice(0, end).trimEnd();
    return { file, before: `${body}\n`, after: text.slice(body.length) || '\n' };
  }
  if (department === null) return { file, before: `${heading}\n`, after: text === '' ? '\n' : `\n\n${text}` };
  const body = text.trimEnd();
  return { file, before: `${body === '' ? '' : `${body}\n\n`}${heading}\n`, after: '\n' };
}

/** The files with a line put in its place. */
export function withPlaced(files: readonly NoteFile[], { file, before, after }: NotePlace, line: string) {
  const text = before + line + after;
  const isKnown = files.some(({ path }) => path === file);
  const others = files.map((known) => (known.path === file ? { path: file, text } : known));
  return isKnown ? others : [...others, { path: file, text }];
}

/** 1-based line that the placed text begins on. */
export const placedLine = ({ before }: NotePlace): number => before.split('\n').length;

/**
 * Where a line goes so that the reader of notes finds it under a clause; each candidate is tried on the reader itself.
 * Null where none will do.
 */
export function placeFor(
  line: string,
  destination: Destination,
  files: readonly NoteFile[],
  {
    services,
    profile,
    language,
  }: { services: Pick<WorkbenchServices, 'routeNotes'>; profile: Profile; language: Language },
): NotePlace | null {
  const { notes } = services.routeNotes(files, profile);
  const candidates = [
    behindOthers(files, notes, destination),
    underOwnHeading(files, destination, language),
    underOwnHeading(files, { ...destination, department: null }, language),
    underOwnHeading(files, { ...destination, department: null, title: '' }, language),
  ];
  const isRead = (place: NotePlace) => {
    const routed = services.routeNotes(withPlaced(files, place, line), profile);
    return routed.notes.some(
      (note) =>
        note.file === place.file && note.line === placedLine(place) && note.clause === destination.key,
    );
  };
  return candidates.find((place) => place !== null && isRead(place)) ?? null;
}

/** The files without one line; null where the line is no longer what it was. */
export function withoutNote(files: readonly NoteFile[], note: Note): NoteFile[] | null {
  const file = files.find(({ path }) => path === note.file);
  const lines = file?.text.split('\n') ?? [];
  const line = lines[note.line - 1];
  if (!file || !line?.includes(note.text.trim())) return null;
  // A line shared by several clauses loses the part that is this note only.
  const rest = line.replace(note.text.trim(), '').trim();
  const text = lines.toSpliced(note.line - 1, 1, ...(rest === '' ? [] : [rest])).join('\n');
  return files.map((known) => (known === file ? { path: file.path, text } : known));
}

import type { ClauseRef, Language, Note, PartialDate, StandardId } from '../core/index.js';

/** A file of notes as it stands on disk or in the editor. */
export interface NoteFile {
  path: string;
  text: string;
}

/** The notes of one clause, in reading order. */
export interface NoteGroup {
  clause: ClauseRef;
  title: string;
  noteIds: string[];
}

/** What the lines above the notes say about the audit. */
export interface NoteHeader {
  /** As written in the profile or at the head of the notes; null where neither names it. */
  auditee: string | null;
  /** First day of the audit as far as it was written. */
  date: PartialDate | null;
  standards: StandardId[];
  departments: string[];
  /** People named in headers: guides, heads of departments. */
  people: string[];
  /** Header lines that say something about the audit: all but clause headings. */
  noteIds: string[];
  language: Language;
}

/** What the reader found out about a line beside its clause. */
export interface NoteDetail {
  /** The line without bullet, list number, department and clause heading. */
  body: string;
  /** Belongs to the line above: indented under it. */
  continues: boolean;
  /** People of the department that the line was noted in, as its header names them. */
  people: string[];
}

/** Read and routed notes. */
export interface NoteSet {
  notes: Note[];
  groups: NoteGroup[];
  /** Ids of notes that no clause could be found for. */
  unrouted: string[];
  header: NoteHeader;
  /** By note id; every note has one. */
  details: ReadonlyMap<string, NoteDetail>;
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../core/index.js';
import { listCases } from './case-file.js';

/** What may be marked in a case. */
export const SLOTTING_KINDS = [
  'ORG',
  'PERSON',
  'PHONE',
  'ID',
  'LIC',
  'EMAIL',
  'ADDR',
  'SITE',
  'CODE',
] as const;
export type SlottingKind = (typeof SLOTTING_KINDS)[number];

export interface MarkedDetail {
  kind: SlottingKind;
  /** UTF-16 offsets into the case's text. */
  start: number;
  end: number;
}

/** A report in which every detail that names a client is marked. */
export interface SlottingCase {
  /** The file without its ending. */
  name: string;
  /** Without the marks. */
  text: string;
  marks: MarkedDetail[];
}

const ENDING = '.md';
const MARK = new RegExp(`\\[\\[(?<kind>${SLOTTING_KINDS.join('|')}):(?<detail>[^\\]\\n]{1,80})\\]\\]`, 'gu');

/** Reads `[[PERSON:封听澜]]` in a text. Throws an InputError for a mark that is none. */
export function readMarks(name: string, written: string): SlottingCase {
  const marks: MarkedDetail[] = [];
  let text = '';
  let at = 0;
  for (const match of written.matchAll(MARK)) {
    const { kind, detail } = match.groups as { kind: SlottingKind; detail: string };
    text += written.slice(at, match.index);
    marks.push({ kind, start: text.length, end: text.length + detail.length });
    text += detail;
    at = match.index + match[0].length;
  }
  text += written.slice(at);
  const broken = /\[\[[^\n]{0,20}|\]\]/u.exec(text)?.[0];
  if (broken !== undefined)
    throw new InputError('eval-file-invalid', { file: name, field: 'mark', problem: broken });
  return { name, text, marks };
}

/** Reads every `*.md` of a folder but its README. */
export async function loadSlottingCases(dir: string): Promise<SlottingCase[]> {
  const files = (await listCases(dir, ENDING)).filter((file) => file !== 'README.md');
  if (files.length === 0) throw new InputError('eval-folder-empty', { dir, ending: `*${ENDING}` });
  const read = async (file: string) =>
    readMarks(
      file.slice(0, -ENDING.length),
      (await readFile(path.join(dir, file), 'utf8')).replace(/\r\n?/gu, '\n'),
    );
  return Promise.all(files.map(read));
}

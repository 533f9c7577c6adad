import fs from 'node:fs';
import path from 'node:path';
import { InputError } from '../../core/index.js';

export const PROFILE_FILE = 'audit.yaml';
export const NOTES_FOLDER = 'notes';
export const DRAFTS_FOLDER = 'drafts';
export const OUT_FOLDER = 'out';
/** Word templates of the firm; there only where somebody put one in. */
export const TEMPLATES_FOLDER = 'templates';
/** Lock, journal, earlier versions, the record of exports; the engagement opens without them. */
export const STATE_FOLDER = '.clausewright';

const ORDER = new Intl.Collator('zh', { numeric: true });
/** Orders file names as people number them: `2.md` before `10.md`. */
export const byName = ORDER.compare;

const NOTE_NAME = /^[^.].{0,250}\.(?:md|txt)$/iu;
const DRAFT_NAME = /^[^.].{0,60}\.json$/iu;
/** What a killed process leaves of a file that it was replacing. */
const LEFT_OVER = /\.(?:md|txt|json)\.\d{1,12}$/iu;

function entries(folder: string): string[] {
  try {
    return fs
      .readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map(({ name }) => name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const list = (root: string, folder: string, name: RegExp): string[] =>
  entries(path.join(root, folder))
    .filter((entry) => name.test(entry))
    .sort(byName)
    .map((entry) => `${folder}/${entry}`);

/** The engagement's documents, relative to it, in a stable order. */
export const listNotes = (root: string): string[] => list(root, NOTES_FOLDER, NOTE_NAME);
export const listDrafts = (root: string): string[] => list(root, DRAFTS_FOLDER, DRAFT_NAME);

/** Removes what a killed process left behind while saving. */
export function removeLeftOvers(root: string): void {
  for (const folder of [NOTES_FOLDER, DRAFTS_FOLDER]) {
    const names = entries(path.join(root, folder)).filter((name) => LEFT_OVER.test(name));
    for (const name of names) fs.rmSync(path.join(root, folder, name), { force: true });
  }
}

/** Throws `InputError` where the folder is missing, is a file, or holds no `audit.yaml`. */
export function requireEngagement(root: string): void {
  const found = fs.statSync(root, { throwIfNoEntry: false });
  if (!found) throw new InputError('engagement-missing', { path: root });
  if (!found.isDirectory()) throw new InputError('engagement-not-folder', { path: root });
  if (!fs.existsSync(path.join(root, PROFILE_FILE)))
    throw new InputError('engagement-no-profile', { path: root });
}

import { readFileSync } from 'node:fs';
import { InputError, type Profile } from '../core/index.js';
import { parseProfile } from './engagement/index.js';

/** Reads an `audit.yaml`. @throws InputError naming the file, the line and the mend. */
export function loadProfile(path: string): Profile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'file-missing' : 'file-unreadable';
    throw new InputError(
      code,
      { file: path, reason: String((error as NodeJS.ErrnoException).code) },
      { cause: error },
    );
  }
  return parseProfile(text, path);
}

import fs from 'node:fs';
import path from 'node:path';
import { PROFILE_FILE } from './folder.js';

/** The engagement that a folder is or lies in; null where there is none. */
export function findEngagement(from: string): string | null {
  let folder = path.resolve(from);
  for (;;) {
    if (fs.existsSync(path.join(folder, PROFILE_FILE))) return folder;
    const parent = path.dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}

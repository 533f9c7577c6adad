import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The installed package's folder: `prompts/` and `corpus/` lie in it. Works from `src/app` and from `dist`. */
function findPackageRoot(): string {
  for (const up of ['../', '../../']) {
    const url = new URL(`${up}package.json`, import.meta.url);
    try {
      const { name } = JSON.parse(readFileSync(url, 'utf8')) as { name?: string };
      if (name === 'clausewright') return fileURLToPath(new URL(up, import.meta.url));
    } catch {
      // Not this level; the next one up is tried.
    }
  }
  throw new Error('package.json of clausewright not found');
}

export const packageRoot = findPackageRoot();

export const version: string = (
  JSON.parse(readFileSync(new URL('package.json', `file://${packageRoot}`), 'utf8')) as { version: string }
).version;

export const toolName = `clausewright ${version}`;

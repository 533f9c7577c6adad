import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { InputError } from '../../core/index.js';
import { SUPPORTED_EXTENSIONS } from '../../formats/index.js';

/** On Windows patterns are written with the separators of paths. */
const asPattern = (pattern: string): string =>
  process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;

const isPattern = (path: string): boolean => /[*?[{]/u.test(path);

/**
 * Files as given, folders with everything readable below them, patterns expanded; each once, sorted, absolute. A file
 * that was named and is not there is among them: it fails when it is read, and the others go on.
 * Throws an InputError `corpus-nothing-found`.
 */
export async function expandPaths(given: readonly string[]): Promise<string[]> {
  const readable = SUPPORTED_EXTENSIONS.map((extension) => extension.slice(1)).join(',');
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const found = await Promise.all(
    given.map((path) => {
      if (isFolder(path)) {
        // Word's lock files lie beside every open document; nobody named them.
        const options = { cwd: path, absolute: true, caseSensitiveMatch: false, ignore: ['**/~$*'] };
        return glob(`**/*.{${readable}}`, options);
      }
      if (existsSync(path) || !isPattern(path)) return [path];
      return glob(asPattern(path), { absolute: true });
    }),
  );
  const paths = [...new Set(found.flat().map((path) => resolve(path)))].sort();
  if (paths.length === 0) throw new InputError('corpus-nothing-found', { patterns: given.join(' ') });
  return paths;
}

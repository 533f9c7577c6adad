import { existsSync, realpathSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { InputError } from '../../core/index.js';
import { SUPPORTED_EXTENSIONS } from '../../formats/index.js';

/** On Windows patterns are written with the separators of paths. */
const asPattern = (pattern: string): string =>
  process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;

const isPattern = (path: string): boolean => /[*?[{]/u.test(path);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Files below a folder, by their extensions without dots. */
const filesIn = (folder: string, extensions: readonly string[]): Promise<string[]> =>
  glob(`**/*.{${extensions.join(',')}}`, {
    cwd: folder,
    absolute: true,
    caseSensitiveMatch: false,
    // Word's lock files lie beside every open document; nobody named them.
    ignore: ['**/~$*'],
  });

/** The file that a path leads to; the path itself where there is none. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

const shorterFirst = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

/** One path for each file, the shortest, where links lead to it by several. */
function eachOnce(paths: Iterable<string>): string[] {
  const byFile = new Map<string, string>();
  for (const path of [...new Set(paths)].sort(shorterFirst)) {
    const file = realPath(path);
    if (!byFile.has(file)) byFile.set(file, path);
  }
  return [...byFile.values()].sort();
}

/**
 * Files as given, folders with everything readable below them, patterns expanded; each file once, sorted, absolute. A file
 * that was named and is not there is among them: it fails when it is read, and the others go on.
 * Throws an InputError `corpus-nothing-found`.
 */
export async function expandPaths(given: readonly string[]): Promise<string[]> {
  const readable = SUPPORTED_EXTENSIONS.map((extension) => extension.slice(1));
  const found = await Promise.all(
    given.map((path) => {
      if (isFolder(path)) return filesIn(path, readable);
      if (existsSync(path) || !isPattern(path)) return [path];
      return glob(asPattern(path), { absolute: true });
    }),
  );
  const paths = eachOnce(found.flat().map((path) => resolve(path)));
  if (paths.length === 0) throw new InputError('corpus-nothing-found', { patterns: given.join(' ') });
  return paths;
}

/** Formats in which firms keep reports and which are not read. */
const UNREADABLE = ['doc', 'docm', 'dot', 'wps', 'wpt', 'rtf', 'odt', 'html', 'htm', 'mht'];

/** How many files have an extension, which is given in lower case with its dot. */
export interface FileCount {
  extension: string;
  count: number;
}

/** Files in the folders among the given that look like reports and cannot be read, by extension, most first. */
export async function unreadableIn(given: readonly string[]): Promise<FileCount[]> {
  const found = await Promise.all(given.filter(isFolder).map((folder) => filesIn(folder, UNREADABLE)));
  const counts = new Map<string, number>();
  for (const path of eachOnce(found.flat())) {
    const extension = extname(path).toLowerCase();
    counts.set(extension, (counts.get(extension) ?? 0) + 1);
  }
  return [...counts]
    .map(([extension, count]) => ({ extension, count }))
    .sort((a, b) => b.count - a.count || (a.extension < b.extension ? -1 : 1));
}

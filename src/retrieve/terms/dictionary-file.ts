import { readFile, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { WordTrie } from './word-trie.js';

/** Raised whenever what is kept changes its shape. */
const VERSION = 1;

interface Kept {
  version: number;
  trie: WordTrie;
}

/** Beside the code that reads it. */
const builtPath = new URL('./dictionary.bin', import.meta.url);

/** Keeps the dictionary in the build, so that no process needs to work it out again. */
export const saveTrie = (trie: WordTrie, path: URL = builtPath): Promise<void> =>
  writeFile(path, serialize({ version: VERSION, trie } satisfies Kept));

/** Null where nothing fitting was built. */
export async function readTrie(path: URL = builtPath): Promise<WordTrie | null> {
  try {
    const { version, trie } = deserialize(await readFile(path)) as Kept;
    return version === VERSION ? trie : null;
  } catch {
    return null;
  }
}

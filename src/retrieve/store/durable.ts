import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const LEFT_BEHIND_MS = 10 * 60_000;

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Not every system lets a directory be opened; the rename is then as durable as it can be. */
function syncDirectory(path: string): void {
  try {
    sync(path);
  } catch {}
}

/** Temporary files of processes that were killed. Younger ones may belong to one that is at work. */
function sweep(directory: string, name: string): void {
  for (const entry of readdirSync(directory)) {
    if (!entry.startsWith(`.${name}.`) || !entry.endsWith('.tmp')) continue;
    const path = join(directory, entry);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Number.POSITIVE_INFINITY };
    if (Date.now() - mtimeMs > LEFT_BEHIND_MS) rmSync(path, { force: true });
  }
}

/**
 * Replaces a file so that at every moment the old or the new one stands complete under its name: `write` fills a
 * temporary file beside it, which is synced and renamed.
 */
export function replaceFile(path: string, write: (temporary: string) => void): void {
  const directory = dirname(path);
  const name = basename(path);
  const temporary = join(directory, `.${name}.${process.pid}.${performance.now()}.tmp`);
  try {
    write(temporary);
    sync(temporary);
    renameSync(temporary, path);
    syncDirectory(directory);
    sweep(directory, name);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

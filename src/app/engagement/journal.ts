import fs from 'node:fs';
import { applySplice, type Splice, spliceBetween } from './splice.js';

/**
 * Edits that may not have reached their file yet. Every edit is appended at once, so that a killed process loses
 * nothing that it had accepted; a file is rewritten only when typing pauses.
 */
export interface Journal {
  /** Records that the document `path` changed. The first record after a reset carries the whole earlier text. */
  append(path: string, before: string, after: string): void;
  /** Forgets everything: all documents are safely in their files. */
  reset(): void;
  close(): void;
}

type Entry = { path: string; text: string } | ({ path: string } & Splice);

/** Opens the journal for appending, keeping what it holds. Throws the file system's own errors. */
export function openJournal(file: string): Journal {
  const descriptor = fs.openSync(file, 'a');
  const known = new Set<string>();
  const write = (entry: Entry) => fs.writeSync(descriptor, `${JSON.stringify(entry)}\n`);
  return {
    append(path, before, after) {
      if (!known.has(path)) write({ path, text: before });
      known.add(path);
      write({ path, ...spliceBetween(before, after) });
    },
    reset() {
      fs.ftruncateSync(descriptor, 0);
      known.clear();
    },
    close: () => fs.closeSync(descriptor),
  };
}

function parseEntry(line: string): Entry | null {
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  if (typeof entry.path !== 'string') return false;
  return (
    typeof entry.text === 'string' ||
    (typeof entry.at === 'number' && typeof entry.remove === 'number' && typeof entry.insert === 'string')
  );
}

/** What to do about a document that a journal knows. */
export interface Recovery {
  path: string;
  /** The text that the user saw last. */
  text: string;
  /**
   * `saved`: its file holds it already. `restore`: the file holds an earlier state of ours, or is gone.
   * `keep-both`: another program wrote the file in the meantime.
   */
  kind: 'saved' | 'restore' | 'keep-both';
}

/**
 * Replays a journal that a killed process left behind. `onDisk` gives what a document's file holds now, or null.
 * A torn last line (the process died while writing it) is skipped. Empty when there is no journal.
 */
export function replayJournal(file: string, onDisk: (path: string) => string | null): Recovery[] {
  if (!fs.existsSync(file)) return [];
  const documents = new Map<string, { text: string; disk: string | null; diskIsOurs: boolean }>();
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    const entry = line === '' ? null : parseEntry(line);
    if (!entry) continue;
    const known = documents.get(entry.path);
    if (!known && !('text' in entry)) continue;
    const text = 'text' in entry ? entry.text : applySplice(known?.text ?? '', entry);
    const disk = known ? known.disk : onDisk(entry.path);
    documents.set(entry.path, {
      text,
      disk,
      diskIsOurs: (known?.diskIsOurs ?? disk === null) || disk === text,
    });
  }
  return [...documents].map(([path, { text, disk, diskIsOurs }]) => ({
    path,
    text,
    kind: disk === text ? 'saved' : diskIsOurs ? 'restore' : 'keep-both',
  }));
}

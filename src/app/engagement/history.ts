import fs from 'node:fs';
import path from 'node:path';

/** A document as it once was. */
export interface Version {
  /** ISO time when it was replaced. */
  at: string;
  text: string;
}

/** Earlier versions of documents, kept beside the journal. Failures lose a version, never an edit. */
export interface History {
  /**
   * Called with the text that a file holds, before another replaces it. Keeps it where the last version is some time
   * old, or where much of it goes.
   */
  replaced(relative: string, text: string, by: string): void;
  /** Keeps a text in any case. */
  keep(relative: string, text: string): void;
  /** The latest first. */
  versions(relative: string): Version[];
}

/** Typing is saved several times a second; a version a minute is what a person can choose from. */
const APART_MS = 60_000;
const MOST_VERSIONS = 100;
/** A save that takes away so much is worth a version of its own. */
const MUCH = 0.3;

const STAMP = /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2}\.\d{3}Z)$/u;
const stampName = (at: Date): string => at.toISOString().replaceAll(':', '-');
const timeOf = (name: string): string => name.replace(STAMP, '$1:$2:$3');

export function openHistory(folder: string, now: () => Date = () => new Date()): History {
  const last = new Map<string, number>();
  const folderOf = (relative: string) => path.join(folder, relative.replaceAll('/', '__'));

  const names = (relative: string): string[] => {
    try {
      return fs
        .readdirSync(folderOf(relative))
        .filter((name) => STAMP.test(name))
        .sort();
    } catch {
      return [];
    }
  };
  const read = (relative: string, name: string): string | null => {
    try {
      return fs.readFileSync(path.join(folderOf(relative), name), 'utf8');
    } catch {
      return null;
    }
  };

  const keep = (relative: string, text: string) => {
    try {
      const known = names(relative);
      const latest = known.at(-1);
      if (latest !== undefined && read(relative, latest) === text) return;
      fs.mkdirSync(folderOf(relative), { recursive: true });
      fs.writeFileSync(path.join(folderOf(relative), stampName(now())), text);
      for (const old of known.slice(0, Math.max(0, known.length + 1 - MOST_VERSIONS)))
        fs.rmSync(path.join(folderOf(relative), old), { force: true });
    } catch {
      // No room for a version is no reason to stop the work on the text itself.
    }
    last.set(relative, now().getTime());
  };

  return {
    keep,
    replaced(relative, text, by) {
      if (text.trim() === '') return;
      const isDue = now().getTime() - (last.get(relative) ?? 0) >= APART_MS;
      if (isDue || text.length - by.length > text.length * MUCH) keep(relative, text);
    },
    versions: (relative) =>
      names(relative)
        .reverse()
        .flatMap((name) => {
          const text = read(relative, name);
          return text === null ? [] : [{ at: timeOf(name), text }];
        }),
  };
}

export const NO_HISTORY: History = { replaced() {}, keep() {}, versions: () => [] };

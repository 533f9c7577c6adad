import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Who writes to a corpus at the moment. The lock itself is SQLite's, which cannot tell whose it is. */
const noteSchema = z.object({ pid: z.number().int().positive(), host: z.string() });
export type Writer = z.infer<typeof noteSchema>;

const noteOf = (database: string): string => join(dirname(database), 'writer.json');

/** Leaves the name of this process while it holds the lock. A note that cannot be written is no reason not to write. */
export function noteWriter(database: string): () => void {
  const path = noteOf(database);
  try {
    const writer: Writer = { pid: process.pid, host: hostname() };
    writeFileSync(path, JSON.stringify(writer), { mode: 0o600 });
  } catch {}
  return () => {
    try {
      rmSync(path, { force: true });
    } catch {}
  };
}

function isRunning({ pid, host }: Writer): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that holds the lock, null where it left no note or is gone. */
export function currentWriter(database: string): Writer | null {
  try {
    const note = noteSchema.parse(JSON.parse(readFileSync(noteOf(database), 'utf8')));
    return isRunning(note) ? note : null;
  } catch {
    return null;
  }
}

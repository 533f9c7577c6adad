import fs from 'node:fs';
import os from 'node:os';

/** Who has an engagement open for writing. */
export interface LockHolder {
  pid: number;
  host: string;
  /** ISO time. */
  since: string;
  /** When the process started, in the system's own terms; tells a process from a later one with the same id. */
  processStart: string | null;
}

export interface Lock {
  release(): void;
}

const HEARTBEAT_MS = 10_000;
/** A workbench on another machine counts as gone when it has not touched its lock for so long. */
const REMOTE_STALE_MS = 120_000;
/** A lock without content is being written by its owner; after so long its owner is dead. */
const BLANK_STALE_MS = 5_000;

/** Field 22 of Linux' /proc/PID/stat; null where the system has no such file. */
function processStart(pid: number): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readHolder(file: string): { holder: LockHolder | null; ageMs: number } | null {
  try {
    const ageMs = Date.now() - fs.statSync(file).mtimeMs;
    const value = JSON.parse(fs.readFileSync(file, 'utf8') || 'null') as LockHolder | null;
    return { holder: value && typeof value.pid === 'number' ? value : null, ageMs };
  } catch (error) {
    return error instanceof SyntaxError ? { holder: null, ageMs: Number.POSITIVE_INFINITY } : null;
  }
}

function isStale({ holder, ageMs }: { holder: LockHolder | null; ageMs: number }): boolean {
  if (!holder) return ageMs > BLANK_STALE_MS;
  if (holder.host !== os.hostname()) return ageMs > REMOTE_STALE_MS;
  if (!isRunning(holder.pid)) return true;
  return holder.processStart !== null && holder.processStart !== processStart(holder.pid);
}

function create(file: string): Lock | null {
  const holder: LockHolder = {
    pid: process.pid,
    host: os.hostname(),
    since: new Date().toISOString(),
    processStart: processStart(process.pid),
  };
  try {
    fs.writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw error;
  }
  return held(file, holder);
}

function held(file: string, holder: LockHolder): Lock {
  const heartbeat = setInterval(() => {
    const now = new Date();
    fs.utimes(file, now, now, () => {});
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    release() {
      clearInterval(heartbeat);
      const current = readHolder(file)?.holder;
      if (current?.pid === holder.pid && current.since === holder.since) fs.rmSync(file, { force: true });
    },
  };
}

/**
 * Takes the lock, or tells who holds it. A lock whose process is dead is taken over. Throws the file system's own
 * errors, for example where the folder may not be written.
 */
export function acquireLock(file: string): Lock | LockHolder {
  const unknown: LockHolder = { pid: 0, host: '', since: '', processStart: null };
  for (let attempt = 0; attempt < 3; attempt++) {
    const lock = create(file);
    if (lock) return lock;
    const found = readHolder(file);
    if (!found) continue;
    if (!isStale(found)) return found.holder ?? unknown;
    fs.rmSync(file, { force: true });
  }
  return readHolder(file)?.holder ?? unknown;
}

export const isLock = (value: Lock | LockHolder): value is Lock => 'release' in value;

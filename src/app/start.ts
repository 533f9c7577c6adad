import fs from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import type { Language } from '../core/index.js';
import { configPath } from './config.js';
import { findEngagement } from './engagement/find.js';
import {
  FORM_FIELDS,
  type FormReading,
  type FormValues,
  initEngagement,
  readForm,
} from './engagement/index.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** An engagement that was open once. */
export interface RecentEngagement {
  /** Absolute. */
  dir: string;
  auditee: string;
  /** ISO time of the last opening. */
  at: string;
}

/** What the start screen asks of the use cases. */
export interface StartServices {
  /** Absolute; where the command was called. */
  readonly here: string;
  /** Engagements opened before that are still there, the last one first. */
  recent(): RecentEngagement[];
  /** Files below `here` that may be reports, relative to it; the newest first. */
  reports(): string[];
  /** True for a file that can be reviewed: typed paths are tried with this. */
  isFile(name: string): boolean;
  read(values: FormValues, language: Language): FormReading;
  /** Makes the engagement and gives its folder. @throws InputError where that is not possible. */
  create(reading: FormReading): string;
  /** A form that was begun and not sent. */
  loadForm(): FormValues | null;
  keepForm(values: FormValues | null): void;
}

const MOST_RECENT = 20;
const MOST_REPORTS = 200;
const DEEPEST = 2;
const REPORT_NAME = /^[^.~].{0,250}\.(?:docx|pdf|md|txt)$/iu;
/** What we write beside a report. */
const OWN_FILE = /\.findings\.\w{1,5}$/iu;
const SKIPPED = /^(?:node_modules|notes|drafts|\..*)$/u;

const recentSchema = z.array(z.object({ dir: z.string(), auditee: z.string(), at: z.string() }));
const formSchema = z.object(
  Object.fromEntries(FORM_FIELDS.map((field) => [field, z.string()])) as Record<
    keyof FormValues,
    z.ZodString
  >,
);

const stateFile = (env: Environment, name: string): string => path.join(path.dirname(configPath(env)), name);

/** What a file of ours holds; null where it is not there or no longer what we wrote. */
function readState<T>(file: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** These files are a convenience: where they cannot be written, work goes on. */
function writeState(file: string, value: unknown): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    writeFileAtomic.sync(file, `${JSON.stringify(value, null, 2)}\n`);
  } catch {
    // The next start asks again.
  }
}

const recentOf = (env: Environment): RecentEngagement[] =>
  readState(stateFile(env, 'recent.json'), recentSchema) ?? [];

/** Puts an engagement at the head of those opened before. */
export function rememberEngagement(env: Environment, dir: string, auditee: string, at: Date): void {
  const others = recentOf(env).filter((known) => known.dir !== dir);
  const entries = [{ dir, auditee, at: at.toISOString() }, ...others].slice(0, MOST_RECENT);
  writeState(stateFile(env, 'recent.json'), entries);
}

function filesBelow(root: string, folder: string, depth: number): string[] {
  let entries: fs.Dirent[];
  try {
    entries = fs.readdirSync(path.join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory())
      return depth > 0 && !SKIPPED.test(entry.name) ? filesBelow(root, name, depth - 1) : [];
    const isReport = REPORT_NAME.test(entry.name) && !OWN_FILE.test(entry.name);
    return entry.isFile() && isReport ? [name] : [];
  });
}

function newestFirst(root: string, names: readonly string[]): string[] {
  const changed = (name: string) =>
    fs.statSync(path.join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return names
    .map((name) => ({ name, at: changed(name) }))
    .sort((a, b) => b.at - a.at)
    .map(({ name }) => name);
}

/** The use cases behind the start screen. */
export function createStartServices(env: Environment, here: string): StartServices {
  const formFile = stateFile(env, 'new-engagement.json');
  return {
    here,
    recent: () => recentOf(env).filter(({ dir }) => findEngagement(dir) === dir),
    reports: () => newestFirst(here, filesBelow(here, '', DEEPEST)).slice(0, MOST_REPORTS),
    isFile: (name) =>
      name.trim() !== '' &&
      fs.statSync(path.resolve(here, name.trim()), { throwIfNoEntry: false })?.isFile() === true,
    read: (values, language) => readForm(values, here, language),
    create: ({ folder, options }) => initEngagement(folder, options),
    loadForm: () => readState(formFile, formSchema),
    keepForm(values) {
      if (values) writeState(formFile, values);
      else fs.rmSync(formFile, { force: true });
    },
  };
}

import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ExportReport, type Finding, InputError, type VerifierFlag } from '../../core/index.js';
import { readNotes } from '../../draft/index.js';
import {
  type ExportLayout,
  fillTemplate,
  renderExportDocx,
  renderExportHtml,
  renderExportMd,
} from '../../report/index.js';
import { checkSource, openFindings } from '../check/check-report.js';
import { loadDispositions } from '../check/dispositions-file.js';
import { flagsOf } from '../draft/writer.js';
import { STATE_FOLDER } from '../engagement/folder.js';
import { assembleNarratives, openEngagement, refOf, type StoredDraft } from '../engagement/index.js';
import { selectRules } from '../rules.js';
import type { NoteFile } from '../services.js';
import { textSource } from '../text-source.js';
import { type CurrentFlags, gatherReport, openFlagsOf } from './gather.js';

export const EXPORT_FORMATS = ['docx', 'md', 'html'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  format: ExportFormat;
  /** The built-in layout of a Word file. */
  layout: ExportLayout;
  /** The firm's own .docx; replaces the built-in layout. */
  template?: string;
  /** Word comments with the notes and the open flags of each sentence. */
  comments: boolean;
  /** Export although errors or flags stand open; written into the log. */
  override: boolean;
}

/** What still stands against the report. */
export interface OpenPoints {
  errors: Finding[];
  flags: { clause: string; quote: string; message: string }[];
}

export interface ExportOutcome {
  /** False where open points held it back. */
  delivered: boolean;
  open: OpenPoints;
}

/** Puts the content where it belongs; rejects where it cannot. */
export type Deliver = (content: string | Uint8Array) => Promise<void>;

/**
 * An engagement's report in a format. Errors of the check and flags nobody has decided on hold it back unless
 * overridden; every export that was delivered is a line of `.clausewright/exports.jsonl`.
 * @throws InputError for a folder that is no engagement, drafts that do not exist, a template that cannot be filled.
 */
export async function exportEngagement(
  directory: string,
  options: ExportOptions,
  deliver: Deliver,
): Promise<ExportOutcome> {
  const engagement = await openEngagement(directory, { access: 'read' });
  try {
    const drafts = engagement.drafts();
    if (drafts.every(({ narrative }) => narrative.trim() === ''))
      throw new InputError('export-nothing', { path: engagement.dir });
    const current = flagsNow(engagement.notes(), engagement.profile);
    const open = await openPointsOf(engagement.dir, drafts, engagement.profile, current);
    if (open.errors.length + open.flags.length > 0 && !options.override) return { delivered: false, open };
    const report = gatherReport(engagement.profile, drafts, open.errors, current);
    const content = await render(report, options);
    await deliver(content);
    logExport(engagement.dir, options, open, content);
    return { delivered: true, open };
  } finally {
    await engagement.close();
  }
}

/** Holds narratives to the notes as both stand: what a person wrote into a draft was never verified before. */
function flagsNow(files: readonly NoteFile[], profile: ExportReport['profile']): CurrentFlags {
  const { notes, header } = readNotes(files, profile);
  const known = new Map<StoredDraft, VerifierFlag[]>();
  return (stored) => {
    if (notes.length === 0) return null;
    const flags = known.get(stored) ?? flagsOf(stored.narrative, refOf(stored), notes, header.language);
    known.set(stored, flags);
    return flags;
  };
}

async function openPointsOf(
  root: string,
  drafts: readonly StoredDraft[],
  profile: ExportReport['profile'],
  current: CurrentFlags,
): Promise<OpenPoints> {
  const { text } = assembleNarratives(drafts);
  const path = join(root, STATE_FOLDER, 'report');
  const { findings } = checkSource(textSource(path, text), {
    rules: selectRules(undefined),
    profile,
    language: profile.language,
  });
  const decided = await loadDispositions(path);
  return {
    errors: openFindings(findings).filter(
      ({ severity, fingerprint }) => severity === 'error' && decided[fingerprint] === undefined,
    ),
    flags: openFlagsOf(profile, drafts, current).map(({ clause, flag }) => ({
      clause,
      quote: flag.quote,
      message: flag.message,
    })),
  };
}

async function render(report: ExportReport, options: ExportOptions): Promise<string | Uint8Array> {
  if (options.format === 'md') return renderExportMd(report);
  if (options.format === 'html') return renderExportHtml(report);
  if (options.template !== undefined)
    return fillTemplate(readTemplate(options.template), options.template, report);
  return renderExportDocx(report, { layout: options.layout, comments: options.comments });
}

function readTemplate(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputError('file-unreadable', { file, reason }, { cause: error });
  }
}

/** The append-only record of what left this engagement, when, and over which objections. */
function logExport(
  root: string,
  { format, template, override }: ExportOptions,
  open: OpenPoints,
  content: string | Uint8Array,
): void {
  const entry = {
    at: new Date().toISOString(),
    format,
    ...(template === undefined ? {} : { template: resolve(template) }),
    sha256: createHash('sha256').update(content).digest('hex'),
    override: override && open.errors.length + open.flags.length > 0,
    openErrors: open.errors.map(({ fingerprint, message }) => ({ fingerprint, message })),
    openFlags: open.flags,
  };
  const folder = join(root, STATE_FOLDER);
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, 'exports.jsonl'), `${JSON.stringify(entry)}\n`);
}

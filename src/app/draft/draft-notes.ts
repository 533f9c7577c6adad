import { createHash } from 'node:crypto';
import {
  type ClauseDraft,
  type DraftOutput,
  type Finding,
  formatClauseRef,
  InputError,
  type Language,
  type SourceText,
} from '../../core/index.js';
import { type Exemplar, type NoteGroup, type NoteSet, readNotes } from '../../draft/index.js';
import { createModelClient, modelSettingsFromEnvironment } from '../../models/index.js';
import { checkSource } from '../check/check-report.js';
import { loadConfig } from '../config.js';
import type { Corpus } from '../corpus/corpus.js';
import { selectRules } from '../rules.js';
import type { DraftRequest } from '../services.js';
import { costOf } from './counted-client.js';
import { configuredModel, type OpenModel, openDraftingModel } from './drafting-model.js';
import { isWanted, writeClauses } from './writer.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Past writeups shown to the writer, most similar first. */
const EXEMPLARS = 3;
/** Longer queries add words without adding meaning. */
const QUERY_LENGTH = 400;

/** The client of the configured model, or null where none is configured or offline work was asked for. */
export function modelClientOf(env: Environment, offline: boolean, language: Language) {
  if (offline) return null;
  const settings = modelSettingsFromEnvironment(env, loadConfig(env).model);
  return settings && createModelClient(settings, { language });
}

/** The writeups of a clause that are most like its notes. */
export const exemplarsFrom =
  (corpus: Pick<Corpus, 'search'>) =>
  async ({ clause, noteIds }: NoteGroup, notes: NoteSet): Promise<Exemplar[]> => {
    const text = notes.notes
      .filter(({ id }) => noteIds.includes(id))
      .map((note) => note.text)
      .join(' ');
    const { language } = notes.header;
    const { results } = await corpus.search({
      text: text.slice(0, QUERY_LENGTH),
      clause: formatClauseRef(clause),
      limit: EXEMPLARS,
    });
    return results.map((result) => ({ id: result.id, text: result.text, verdict: null, language }));
  };

/**
 * Notes to clause drafts, verified and checked.
 * @throws InputError where the notes hold nothing to draft from.
 */
export async function draftNotes(
  request: DraftRequest,
  corpus: Corpus,
  env: Environment,
  open: OpenModel = configuredModel(env),
): Promise<DraftOutput> {
  const notes = readNotes(request.files, request.profile);
  const groups = notes.groups.filter(({ clause }) => isWanted(clause, request.clauses));
  if (notes.notes.length === 0)
    throw new InputError('notes-empty', { files: request.files.map(({ path }) => path).join(', ') });
  if (groups.length === 0)
    throw new InputError('notes-no-clause', {
      clauses: request.clauses.map(formatClauseRef).join(', ') || '-',
    });
  const model = openDraftingModel(env, request.offline ? null : open, notes, request.profile);
  const drafts = await writeClauses(groups, notes, {
    model,
    exemplars: exemplarsFrom(corpus),
    ...(request.onEvent ? { onEvent: request.onEvent } : {}),
    ...(request.signal ? { signal: request.signal } : {}),
  });
  if (model) request.onUsage?.(model.totals, costOf(model.totals, loadConfig(env).prices));
  return {
    version: 1,
    provider: model?.id ?? 'offline',
    notes: notes.notes,
    drafts,
    findings: checkDrafts(drafts, notes.header.language, request),
    unrouted: notes.unrouted,
  };
}

/** The narratives as one text, under their clauses; findings over drafts refer to it. */
export function assembleDrafts(drafts: readonly ClauseDraft[]): string {
  return drafts
    .map(
      ({ clause, standards, title, narrative }) =>
        `### ${formatClauseRef({ number: clause, standards })} ${title}\n${narrative}\n`,
    )
    .join('\n');
}

export const textSource = (path: string, text: string): SourceText => ({
  path,
  format: 'md',
  sha256: createHash('sha256').update(text).digest('hex'),
  text,
  headings: [],
  tables: [],
  pages: [],
  notices: [],
});

/** A draft is checked by the same facts and rules as a report. */
function checkDrafts(
  drafts: readonly ClauseDraft[],
  language: Language,
  { profile }: DraftRequest,
): Finding[] {
  const source = textSource('drafts', assembleDrafts(drafts));
  return checkSource(source, { rules: selectRules(undefined), profile, language }).findings;
}

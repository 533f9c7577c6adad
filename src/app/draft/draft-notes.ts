import {
  type ClauseDraft,
  type DraftOutput,
  type Finding,
  formatClauseRef,
  InputError,
  type Language,
} from '../../core/index.js';
import { type Exemplar, type NoteGroup, type NoteSet, readNotes } from '../../draft/index.js';
import { createModelClient, modelSettingsFromEnvironment } from '../../models/index.js';
import { loadSegmenter } from '../../verify/index.js';
import { loadConfig } from '../config.js';
import type { Corpus } from '../corpus/corpus.js';
import type { DraftRequest } from '../services.js';
import { checkHere, type StartChecker } from './check-thread.js';
import { costOf } from './counted-client.js';
import { configuredModel, type OpenModel, openDraftingModel } from './drafting-model.js';
import { writeOffline } from './write-offline.js';
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

/** Asks for the writeups of all clauses at once: they may be searched in another thread while the first clause is written. */
function askForExemplars(groups: readonly NoteGroup[], notes: NoteSet, corpus: Pick<Corpus, 'search'>) {
  const search = exemplarsFrom(corpus);
  const asked = new Map(groups.map((group) => [group, search(group, notes)]));
  // A failure is told to the clause that waits for it, which may not be reached.
  for (const answer of asked.values()) answer.catch(() => undefined);
  return (group: NoteGroup): Promise<Exemplar[]> => asked.get(group) ?? search(group, notes);
}

/**
 * Notes to clause drafts, verified and checked.
 * @throws InputError where the notes hold nothing to draft from.
 */
export async function draftNotes(
  request: DraftRequest,
  corpus: Pick<Corpus, 'search'>,
  env: Environment,
  open: OpenModel = configuredModel(env),
  startChecker: StartChecker = checkHere,
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
  const exemplars = askForExemplars(groups, notes, corpus);
  const { language } = notes.header;
  if (language === 'zh') loadSegmenter();
  const { onEvent, signal, profile } = request;
  const told = { exemplars, ...(onEvent ? { onEvent } : {}), ...(signal ? { signal } : {}) };
  const checker = startChecker(groups.length);
  const check = (drafts: readonly ClauseDraft[]) =>
    checker.check({ path: 'drafts', text: assembleDrafts(drafts), profile, language });
  try {
    // What a model writes changes until it is verified; what the composer writes is checked meanwhile.
    let findings: Promise<Finding[]> | undefined;
    const onComposed = (composed: readonly ClauseDraft[]) => {
      findings = check(composed);
      findings.catch(() => undefined);
    };
    const drafts = model
      ? await writeClauses(groups, notes, { ...told, model })
      : await writeOffline(groups, notes, { ...told, onComposed });
    if (model) request.onUsage?.(model.totals, costOf(model.totals, loadConfig(env).prices));
    return {
      version: 1,
      provider: model?.id ?? 'offline',
      notes: notes.notes,
      drafts,
      findings: await (findings ?? check(drafts)),
      unrouted: notes.unrouted,
    };
  } finally {
    await checker.close();
  }
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

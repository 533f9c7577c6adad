import { formatClauseRef, type ModelUsage } from '../core/index.js';
import { loadWordCutter } from '../retrieve/index.js';
import { loadConfig } from './config.js';
import { startSearchThread } from './corpus/search-thread.js';
import { costOf, countedClient } from './draft/counted-client.js';
import { exemplarsFrom, modelClientOf } from './draft/draft-notes.js';
import { configuredModel, type OpenModel, openDraftingModel } from './draft/drafting-model.js';
import { handsIn, startDraftingThread } from './draft/drafting-thread.js';
import { fillFromNotes } from './draft/fill-slots.js';
import { createNoteReader } from './draft/note-reader.js';
import { suggestClauses } from './draft/suggest-clauses.js';
import { isWanted, writeClauses } from './draft/writer.js';
import { exportTemplates } from './export/templates.js';
import type { WorkbenchServices } from './services.js';

/** The use cases behind the workbench. @throws InputError for a configuration that is not valid. */
export function createWorkbenchServices(
  env: Readonly<Record<string, string | undefined>>,
): WorkbenchServices {
  const corpus = startSearchThread(env);
  const thread = startDraftingThread();
  let cut: ((text: string) => string[]) | null = null;
  let loading = false;
  /** The dictionary takes some tenths of a second, which nobody has to wait for who moves by no words. */
  const loadDictionary = async () => {
    loading = true;
    cut = await loadWordCutter();
  };
  const read = createNoteReader();
  const provider = modelClientOf(env, false, 'zh')?.id ?? 'offline';
  return {
    provider,
    routeNotes: (files, profile) => {
      const { notes, groups, unrouted } = read(files, profile);
      return { notes, groups, unrouted };
    },
    draft: ({ files, clauses, profile, offline, onEvent, signal }) => {
      const notes = read(files, profile);
      const groups = notes.groups.filter(({ clause }) => isWanted(clause, clauses));
      const spent = (usage: ModelUsage) =>
        onEvent?.({ type: 'usage', ...usage, cost: costOf(usage, loadConfig(env).prices) });
      const counted: OpenModel = (language) => {
        const source = configuredModel(env)(language);
        return source && { ...source, client: countedClient(source.client, spent) };
      };
      return writeClauses(groups, notes, {
        model: openDraftingModel(env, offline ? null : counted, notes, profile),
        exemplars: exemplarsFrom(corpus),
        hands: handsIn(thread, { files, profile }, signal),
        showsText: true,
        ...(onEvent ? { onEvent } : {}),
        ...(signal ? { signal } : {}),
      });
    },
    verify: (narrative, clause, files, profile) =>
      thread.run({ kind: 'verify', files, profile, narrative, clause, clauseNoteIds: [], exemplars: [] }),
    exportReport: (request) => thread.run({ kind: 'export', request }),
    exportTemplates: (directory) => exportTemplates(directory, env),
    suggestClauses,
    fillSlots: (text, clause, files, profile) => {
      const { notes, groups } = read(files, profile);
      const key = formatClauseRef(clause);
      const ids = groups.find((group) => formatClauseRef(group.clause) === key)?.noteIds ?? [];
      return fillFromNotes(
        text,
        notes.filter(({ id }) => ids.includes(id)),
        profile,
      );
    },
    cutWords(text) {
      if (!cut && !loading) void loadDictionary().catch(() => {});
      return cut?.(text) ?? null;
    },
    close: async () => {
      await Promise.all([corpus.close(), thread.close()]);
    },
    search: async (query) => (await corpus.search(query)).results,
    check: (text, profile) => thread.run({ kind: 'check', text, profile }),
  };
}

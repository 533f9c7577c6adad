import { readNotes } from '../draft/index.js';
import { checkSource } from './check/check-report.js';
import { corpusDirectoryOf, loadConfig } from './config.js';
import { Corpus } from './corpus/corpus.js';
import { exemplarsFrom, modelClientOf, textSource } from './draft/draft-notes.js';
import { flagsOf, isWanted, writeClauses } from './draft/writer.js';
import { selectRules } from './rules.js';
import type { WorkbenchServices } from './services.js';

/** The use cases behind the workbench. @throws InputError for a configuration that is not valid. */
export function createWorkbenchServices(
  env: Readonly<Record<string, string | undefined>>,
): WorkbenchServices {
  const corpus = new Corpus(corpusDirectoryOf(env, loadConfig(env)));
  const rules = selectRules(undefined);
  const provider = modelClientOf(env, false, 'zh')?.id ?? 'offline';
  return {
    provider,
    routeNotes: (files, profile) => {
      const { notes, groups, unrouted } = readNotes(files, profile);
      return { notes, groups, unrouted };
    },
    draft: ({ files, clauses, profile, offline, onEvent, signal }) => {
      const notes = readNotes(files, profile);
      const groups = notes.groups.filter(({ clause }) => isWanted(clause, clauses));
      return writeClauses(groups, notes, {
        client: modelClientOf(env, offline, notes.header.language),
        exemplars: exemplarsFrom(corpus),
        ...(onEvent ? { onEvent } : {}),
        ...(signal ? { signal } : {}),
      });
    },
    verify: (narrative, clause, files, profile) => {
      const { notes, header } = readNotes(files, profile);
      return flagsOf(narrative, clause, notes, header.language);
    },
    search: async (query) => (await corpus.search(query)).results,
    check: (text, profile) =>
      checkSource(textSource('narratives', text), { rules, profile, language: profile?.language ?? 'zh' })
        .findings,
  };
}

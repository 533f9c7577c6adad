import type { Language, ModelClient, Profile } from '../../core/index.js';
import type { NoteSet } from '../../draft/index.js';
import {
  createModelClient,
  type ModelTotals,
  meteredClient,
  modelSettingsFromEnvironment,
  noTotals,
  pseudonymousClient,
  pseudonymsOf,
  resolveEndpoint,
} from '../../models/index.js';
import { type DraftingConfig, draftingConfigOf, loadConfig, sentLogDirectoryOf } from '../config.js';
import { namesToHide } from './names.js';
import { type Asked, type Became, SentLog } from './sent-log.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** A model as drafting sees it: names hidden, requests logged, use counted, the budget kept. */
export interface DraftingModel {
  readonly id: string;
  /** How many clauses may be in work at once. */
  readonly concurrency: number;
  /** The client for the requests about one clause. */
  about(asked: Asked): ModelClient;
  became(asked: Asked, outcome: Became): void;
  readonly totals: Readonly<ModelTotals>;
}

/** Where requests go, and by which client. Replays go nowhere. */
export interface ModelSource {
  client: ModelClient;
  /** The address, or what stands for it in the log. */
  address: string;
  /** Null where nothing leaves the machine. */
  log: SentLog | null;
}

/** Opens the configured model, or returns null where none is configured. */
export type OpenModel = (language: Language) => ModelSource | null;

/** The model of the environment and the user configuration. @throws InputError for settings that cannot work. */
export const configuredModel =
  (env: Environment, model?: string): OpenModel =>
  (language) => {
    const settings = modelSettingsFromEnvironment(env, loadConfig(env).model);
    if (settings === null) return null;
    const chosen = { ...settings, ...(model === undefined ? {} : { model }) };
    return {
      client: createModelClient(chosen, { language }),
      address: resolveEndpoint(chosen).baseUrl,
      log: new SentLog(sentLogDirectoryOf(env)),
    };
  };

/** Puts around a model what drafting asks of it, for one run over these notes. */
export function draftingModel(
  { client, address, log }: ModelSource,
  notes: NoteSet,
  profile: Profile | null,
  config: DraftingConfig,
): DraftingModel {
  const totals = noTotals();
  const metered = meteredClient(client, totals, { tokens: config.budgetTokens });
  const pseudonyms = pseudonymsOf(config.sendNames ? [] : namesToHide(notes, profile));
  return {
    id: client.id,
    concurrency: config.concurrency,
    about(asked) {
      // Outermost what hides the names: whatever lies further in, the log included, sees placeholders only.
      const logged = log ? log.around(metered, address, asked) : metered;
      return pseudonymousClient(logged, pseudonyms);
    },
    became: (asked, outcome) => log?.write(asked, { type: 'became', ...outcome }),
    totals,
  };
}

/** The configured model for a run over these notes; null offline and where none is configured. */
export function openDraftingModel(
  env: Environment,
  open: OpenModel | null,
  notes: NoteSet,
  profile: Profile | null,
): DraftingModel | null {
  const source = open?.(notes.header.language) ?? null;
  return source && draftingModel(source, notes, profile, draftingConfigOf(env, loadConfig(env)));
}

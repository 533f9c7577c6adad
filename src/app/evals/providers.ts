import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError, type Language } from '../../core/index.js';
import { parseRecording, recordingClient, renderRecorded, replayClient } from '../../models/index.js';
import { configuredModel, type ModelSource, type OpenModel } from '../draft/drafting-model.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Who writes the drafts of an eval. */
export interface EvalProvider {
  /** `offline`, the id of a model, or `replay:` with the name of the recording. */
  name: string;
  /** Null for the composer. */
  open: OpenModel | null;
}

export const OFFLINE: EvalProvider = { name: 'offline', open: null };

const REPLAY = 'replay:';

/** One source for each language over a whole run: repeats are counted over all cases. */
function once(open: OpenModel): OpenModel {
  const opened = new Map<Language, ModelSource | null>();
  return (language) => {
    const source = opened.has(language) ? (opened.get(language) ?? null) : open(language);
    opened.set(language, source);
    return source;
  };
}

/** Writes what a model is asked and answers to a file of its own, one line as each answer comes. */
function recorded(open: OpenModel, file: string): OpenModel {
  if (existsSync(file)) throw new InputError('eval-run-exists', { file });
  const append = (write: () => void): void => {
    try {
      write();
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new InputError('output-unwritable', { file, reason }, { cause: error });
    }
  };
  append(() => writeFileSync(file, '', { flag: 'wx', mode: 0o600 }));
  return (language) => {
    const source = open(language);
    const keep = (line: string) => append(() => appendFileSync(file, line));
    return (
      source && { ...source, client: recordingClient(source.client, (one) => keep(renderRecorded(one))) }
    );
  };
}

async function openReplay(file: string): Promise<EvalProvider> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new InputError('eval-file-missing', { file }, { cause });
  });
  const client = replayClient(file, parseRecording(file, text));
  return {
    name: `${REPLAY}${basename(file)}`,
    open: () => ({ client, address: `${REPLAY}${basename(file)}`, log: null }),
  };
}

/**
 * `offline`, `replay:FILE`, `model` for the configured model, or the name of another model at the configured address.
 * With `record` its answers are kept in a new file. @throws InputError where no model is configured, the recording
 * cannot be read, or the file to record to is there already.
 */
export async function openProvider(spec: string, env: Environment, record?: string): Promise<EvalProvider> {
  if (spec === OFFLINE.name) return OFFLINE;
  if (spec.startsWith(REPLAY)) return openReplay(spec.slice(REPLAY.length));
  const configured = configuredModel(env, spec === 'model' ? undefined : spec);
  const source = configured('zh');
  if (source === null) throw new InputError('eval-provider-unconfigured', { provider: spec });
  const open = record === undefined ? configured : recorded(configured, record);
  return { name: source.client.id, open: once(open) };
}

import { existsSync } from 'node:fs';
import { InputError, type Language, ModelError } from '../../core/index.js';
import { modelSettingsFromEnvironment, proveModel } from '../../models/index.js';
import { configPath, loadConfig } from '../config.js';
import { openCorpus } from '../corpus/open.js';
import { loadSampleWriteups } from '../corpus/sample.js';
import { type Diagnosis, diagnosis } from './diagnosis.js';
import { firstLine } from './machine.js';

type Environment = Readonly<Record<string, string | undefined>>;

export function examineConfig(env: Environment): Diagnosis {
  const file = configPath(env);
  try {
    loadConfig(env);
    return diagnosis('config', existsSync(file) ? 'works' : 'none', 'ok', { file });
  } catch (error) {
    return diagnosis('config', 'broken', 'problem', { file, ...reasonOf(error) });
  }
}

export async function examineSample(): Promise<Diagnosis> {
  try {
    const writeups = await loadSampleWriteups();
    return diagnosis('sample', 'works', 'ok', { writeups: writeups.length });
  } catch (error) {
    return diagnosis('sample', 'broken', 'problem', reasonOf(error));
  }
}

/** The user's own past reports; an index that is missing or behind is made at the next search. */
export async function examineCorpus(env: Environment): Promise<Diagnosis> {
  try {
    const corpus = openCorpus(env);
    try {
      if ((await corpus.list()).length === 0) return diagnosis('corpus', 'empty', 'ok');
      const { reports, writeups, index } = await corpus.stats();
      return diagnosis('corpus', index.state === 'fresh' ? 'works' : 'behind', 'ok', { reports, writeups });
    } finally {
      await corpus.close();
    }
  } catch (error) {
    return diagnosis('corpus', 'broken', 'problem', reasonOf(error));
  }
}

/** Asks the configured model the canary question; sends nothing where none is configured. */
export async function examineModel(env: Environment, language: Language): Promise<Diagnosis> {
  try {
    const settings = modelSettingsFromEnvironment(env, loadConfig(env).model);
    if (!settings) return diagnosis('model', 'none', 'ok');
    const mode = await proveModel({ ...settings, maxRetries: 0 }, language);
    return diagnosis('model', 'works', 'ok', { model: settings.model, mode });
  } catch (error) {
    if (error instanceof ModelError)
      return diagnosis('model', error.failure, 'problem', { detail: error.detail });
    return diagnosis('model', 'broken', 'problem', reasonOf(error));
  }
}

/** What an error is about: its code where it is one of ours, whose words stand in the catalogue. */
function reasonOf(error: unknown): Record<string, string | number> {
  return error instanceof InputError
    ? { ...error.params, code: error.code }
    : { code: 'internal', reason: firstLine(error) };
}

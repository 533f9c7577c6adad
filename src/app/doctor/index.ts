import { dirname } from 'node:path';
import type { Language } from '../../core/index.js';
import { cacheDirectoryOf, configPath } from '../config.js';
import type { Diagnosis } from './diagnosis.js';
import { examineFolder, examineNativeModules, examineNode } from './machine.js';
import { examineConfig, examineCorpus, examineModel, examineSample } from './services.js';
import { examineTerminal, type TerminalFacts } from './terminal.js';

export type { Diagnosis, DiagnosisState } from './diagnosis.js';
export type { TerminalFacts } from './terminal.js';

/** Tries everything the program needs on this machine, in the order in which one thing rests on another. */
export async function examine(terminal: TerminalFacts, language: Language): Promise<Diagnosis[]> {
  const { env } = terminal;
  return [
    examineNode(process.versions.node),
    ...(await examineNativeModules()),
    examineConfig(env),
    examineFolder('config-folder', dirname(configPath(env))),
    examineFolder('cache-folder', cacheDirectoryOf(env)),
    await examineSample(),
    await examineCorpus(env),
    await examineModel(env, language),
    ...examineTerminal(terminal),
  ];
}

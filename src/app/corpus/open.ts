import { corpusDirectoryOf, loadConfig } from '../config.js';
import { Corpus } from './corpus.js';

/** The corpus that the environment and the user configuration name. Nothing is opened before it is used. */
export const openCorpus = (env: Readonly<Record<string, string | undefined>>): Corpus =>
  new Corpus(corpusDirectoryOf(env, loadConfig(env)));

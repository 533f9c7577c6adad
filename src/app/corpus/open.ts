import { corpusDirectoryOf, embedderOf, loadConfig, sharedCorpusOf } from '../config.js';
import { Corpus } from './corpus.js';

/** The corpus that the environment and the user configuration name. Nothing is opened before it is used. */
export function openCorpus(env: Readonly<Record<string, string | undefined>>): Corpus {
  const config = loadConfig(env);
  return new Corpus(corpusDirectoryOf(env, config), sharedCorpusOf(env, config), {
    embedder: embedderOf(env, config),
    vectorStore: config.corpus?.vectorStore ?? null,
  });
}

import type { Jieba } from '@node-rs/jieba';
import { STANDARD_IDS } from '../../core/index.js';
import { clausesOf, thesaurus } from '../../standards/index.js';
import { Pace, stepInTurns, turn } from '../pace.js';
import { Cutter } from './cutter.js';
import { readTrie } from './dictionary-file.js';
import { STOP_WORDS } from './stop-words.js';
import { type WordTrie, WordTrieBuilder } from './word-trie.js';

/** High enough for a domain word to win against the words it is made of (`危险源辨识` against `危险源` + `辨识`). */
const DOMAIN_FREQUENCY = 20_000;
const DOMAIN_WORD = /^\p{Script=Han}{2,10}$/u;

function domainWords(): string[] {
  const keywords = STANDARD_IDS.flatMap((standard) => clausesOf(standard)).flatMap(
    (clause) => clause.keywords,
  );
  return [...new Set([...thesaurus.flat(), ...keywords])].filter((word) => DOMAIN_WORD.test(word)).sort();
}

/** Bytes of the dictionary that are read at a time: reading all of it would hold its thread for a tenth of a second. */
const PART = 150_000;
const LINE_END = 0x0a;

/** A dictionary in parts of whole lines. */
export function* partsOf(dictionary: Uint8Array, size = PART): Generator<Uint8Array> {
  let from = 0;
  while (from < dictionary.length) {
    const end = dictionary.indexOf(LINE_END, from + size - 1);
    const to = end < 0 ? dictionary.length : end + 1;
    yield dictionary.subarray(from, to);
    from = to;
  }
}

async function load(): Promise<Jieba> {
  const [{ Jieba }, { dict }] = await Promise.all([
    import('@node-rs/jieba'),
    import('@node-rs/jieba/dict.js'),
  ]);
  await turn();
  const jieba = new Jieba();
  const pace = new Pace();
  for (const part of partsOf(dict)) {
    jieba.loadDict(part);
    await pace.rest();
  }
  await turn();
  jieba.loadDict(
    Buffer.from(
      domainWords()
        .map((word) => `${word} ${DOMAIN_FREQUENCY} n\n`)
        .join(''),
    ),
  );
  await turn();
  return jieba;
}

/** The words of the dictionary and of the clause catalogue, worked out in turns. */
export async function buildTrie(): Promise<WordTrie> {
  const { dict } = await import('@node-rs/jieba/dict.js');
  const builder = new WordTrieBuilder(domainWords().map((word) => [word, DOMAIN_FREQUENCY]));
  const decoder = new TextDecoder();
  const pace = new Pace();
  for (const part of partsOf(dict)) {
    builder.addLines(decoder.decode(part));
    await pace.rest();
  }
  return stepInTurns(builder.finishing(), pace);
}

async function makeCutter(): Promise<Cutter> {
  const [trie, { Jieba }] = await Promise.all([
    readTrie().then((built) => built ?? buildTrie()),
    import('@node-rs/jieba'),
  ]);
  // Without a dictionary it cuts by its model of unknown words alone.
  const withoutWords = new Jieba();
  return new Cutter(trie, (run) => withoutWords.cut(run, true), STOP_WORDS);
}

let making: Promise<Cutter> | undefined;

/** What cuts the texts that are indexed and searched for; made once, on first use. */
export function loadCutter(): Promise<Cutter> {
  making ??= makeCutter();
  return making;
}

let loading: Promise<Jieba> | undefined;

/** The segmenter with its general dictionary and the words of the clause catalogue, for text of any kind; loaded once, on first use. */
export function loadDictionary(): Promise<Jieba> {
  loading ??= load();
  return loading;
}

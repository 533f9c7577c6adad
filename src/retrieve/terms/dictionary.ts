import type { Jieba } from '@node-rs/jieba';
import { STANDARD_IDS } from '../../core/index.js';
import { clausesOf, thesaurus } from '../../standards/index.js';

/** High enough for a domain word to win against the words it is made of (`危险源辨识` against `危险源` + `辨识`). */
const DOMAIN_FREQUENCY = 20_000;
const DOMAIN_WORD = /^\p{Script=Han}{2,10}$/u;

function domainWords(): string[] {
  const keywords = STANDARD_IDS.flatMap((standard) => clausesOf(standard)).flatMap(
    (clause) => clause.keywords,
  );
  return [...new Set([...thesaurus.flat(), ...keywords])].filter((word) => DOMAIN_WORD.test(word)).sort();
}

async function load(): Promise<Jieba> {
  const [{ Jieba }, { dict }] = await Promise.all([
    import('@node-rs/jieba'),
    import('@node-rs/jieba/dict.js'),
  ]);
  const jieba = Jieba.withDict(dict);
  jieba.loadDict(
    Buffer.from(
      domainWords()
        .map((word) => `${word} ${DOMAIN_FREQUENCY} n\n`)
        .join(''),
    ),
  );
  return jieba;
}

let loading: Promise<Jieba> | undefined;

/** The segmenter with its general dictionary and the words of the clause catalogue; loaded once, on first use. */
export function loadDictionary(): Promise<Jieba> {
  loading ??= load();
  return loading;
}

import { createRequire } from 'node:module';
import type { Jieba } from '@node-rs/jieba';
import { STANDARD_IDS } from '../../core/index.js';
import { clausesOf, thesaurus } from '../../standards/index.js';
import { TRADE_WORDS } from '../data/terms.js';

/** A word of a run of Chinese characters, with its part of speech (`n`, `v`, `nr`, `x` for unknown words ...). */
export interface TaggedWord {
  word: string;
  tag: string;
}

/** Below the frequency of common words, so that a trade word never cuts one of them in two. */
const TRADE_FREQUENCY = 3000;
/** Longer terms are left to fall into their words, which is how notes write them. */
const HAN_WORD = /^\p{Script=Han}{2,4}$/u;
const SHORT_WORD = /^\p{Script=Han}{2,3}$/u;

let segmenter: Jieba | undefined;

/** Loaded on first use and synchronously: verifying is synchronous, and most commands never need it. */
function load(): Jieba {
  const require = createRequire(import.meta.url);
  const { Jieba: Segmenter } = require('@node-rs/jieba') as typeof import('@node-rs/jieba');
  const { dict } = require('@node-rs/jieba/dict.js') as typeof import('@node-rs/jieba/dict.js');
  const keywords = STANDARD_IDS.flatMap((standard) => clausesOf(standard)).flatMap(
    ({ keywords: own }) => own,
  );
  const words = new Set([
    ...[...TRADE_WORDS, ...thesaurus.flat()].filter((word) => HAN_WORD.test(word)),
    ...keywords.filter((word) => SHORT_WORD.test(word)),
  ]);
  const loaded = Segmenter.withDict(dict);
  loaded.loadDict(
    Buffer.from(
      [...words]
        .sort()
        .map((word) => `${word} ${TRADE_FREQUENCY} n\n`)
        .join(''),
    ),
  );
  return loaded;
}

/** Loads the dictionary, where somebody has time for it before the first text is read. */
export function loadSegmenter(): void {
  segmenter ??= load();
}

/** Cuts a run of Chinese characters into words; characters that no dictionary word covers come back tagged `x`. */
export function tagHan(run: string): TaggedWord[] {
  segmenter ??= load();
  return segmenter.tag(run, true);
}

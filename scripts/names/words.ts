/**
 * Writes `src/retrieve/slots/learnt/words.ts`: words that are no names, besides the ordinary ones of `entities`. They come from
 * jieba's dictionary (MIT licence), without those tagged as names, and from our own reports, whose names are taken out before.
 * `HELD=^2` leaves out the cases that begin so, to measure on them.
 *
 *   npx tsx scripts/names/words.ts
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { packageRoot } from '../../src/app/tool.js';
import { isCommonWord, regionAt } from '../../src/entities/index.js';
import { everyText } from './texts.js';

/** How often a word must have been seen by those who made the dictionary, by its length. */
const SEEN: Readonly<Record<number, number>> = { 2: 10, 3: 30 };
const NAME = /^(?:n[rstz]|nrt|nrfg|j|i|l|x|eng|g|zg)/u;
/** How often a word must stand in our own reports: fewer where the dictionary has it. */
const STANDS = { known: 1, unknown: 3 } as const;
const HAN = /^[\u4e00-\u9fff]+$/u;

const rows = (dict as Buffer)
  .toString()
  .split('\n')
  .map((line) => line.split(' '));
const general = rows
  .filter(
    ([word = '', seen = '0', tag = '']) =>
      HAN.test(word) && Number(seen) >= (SEEN[word.length] ?? Number.POSITIVE_INFINITY) && !NAME.test(tag),
  )
  .map(([word = '']) => word);
const dictionary = new Set(rows.filter(([, , tag = '']) => !/^n[rt]/u.test(tag)).map(([word = '']) => word));

/** What stands between two names: words that the dictionary has, and runs of two or three characters that it has not. */
function count(texts: readonly { text: string; marks: readonly { start: number; end: number }[] }[]) {
  const jieba = Jieba.withDict(dict);
  const counts = new Map<string, number>();
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { text, marks } of texts) {
    let plain = '';
    let at = 0;
    for (const { start, end } of marks) {
      plain += `${text.slice(at, start)}\n`;
      at = end;
    }
    let run = '';
    for (const token of [...jieba.cut(plain + text.slice(at), false), '\n']) {
      if (token.length === 1 && HAN.test(token)) {
        run += token;
        continue;
      }
      if (run.length === 2 || run.length === 3) add(run);
      run = '';
      if (token.length > 1 && token.length < 5 && HAN.test(token)) add(token);
    }
  }
  return counts;
}

const own = [...count(await everyText(process.env.HELD ? new RegExp(process.env.HELD, 'u') : null))]
  .filter(([word, times]) => times >= (dictionary.has(word) ? STANDS.known : STANDS.unknown))
  .map(([word]) => word);
const words = [...new Set([...general, ...own])].filter((word) => !isCommonWord(word) && regionAt(word, 0) === '').sort();

/** Pairs are grouped by their first character, as those of `entities` are. */
const pairs = new Map<string, string>();
for (const word of words.filter(({ length }) => length === 2))
  pairs.set(word.charAt(0), (pairs.get(word.charAt(0)) ?? '') + word.charAt(1));
const lines = (items: readonly string[]): string =>
  items.reduce((all, item) => all + (all.length - all.lastIndexOf('\n') > 140 ? '\n' : ' ') + item, '').trim();

await writeFile(
  path.join(packageRoot, 'src/retrieve/slots/learnt/words.ts'),
  `/** Words that are no names. Written by \`scripts/names/words.ts\` from jieba's dictionary (MIT licence) and our own reports; never edited. */

/** Each group is a first character followed by all second characters. */
export const PAIRS = \`
${lines([...pairs].map(([first, seconds]) => first + seconds))}
\`;

export const LONGER = \`
${lines(words.filter(({ length }) => length > 2))}
\`;
`,
);
console.error(words.length, 'words');

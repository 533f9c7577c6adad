import { STANDARD_IDS, type StandardId } from '../core/index.js';
import { type Counts, type Place, weighPlaces } from './bayes.js';
import { CLAUSES_ALIKE } from './data/clauses-alike.js';
import { EMS_NOTES } from './data/filed-notes/ems.js';
import { OHSMS_NOTES } from './data/filed-notes/ohsms.js';
import { QMS_NOTES } from './data/filed-notes/qms.js';
import { LETTERS } from './likeness.js';

const NOTES = { QMS: QMS_NOTES, EMS: EMS_NOTES, OHSMS: OHSMS_NOTES } satisfies Record<StandardId, string>;

/** What a note counts for the clause of another standard that asks for the same. */
const ALIKE_SHARE = 0.5;
const PRESUMED = 4;

const HAN = /\p{Script=Han}{1,400}/gu;
const LATIN = /[a-z]{2,40}/gu;
const ENDING = /(?<=[a-z]{3})(?:ing|ed|es|s)$/u;
/** Words and characters that hold sentences together and are of no clause. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be by for from had has have he his in is it its no not of on or she that the their them they this to was were with'.split(
    ' ',
  ),
);
const EMPTY_CHARACTERS: ReadonlySet<string> = new Set(
  '的了吗呢吧啊嘛么着把被和与及在也都就又很这那哪个些是有没不一上下',
);

/**
 * What is looked at in a note: pairs of Chinese characters, single ones, English words without their endings. Of a
 * colloquial word that nobody listed a single character is often all that two notes share.
 */
function featuresOf(text: string): Set<string> {
  const folded = text.normalize('NFKC').toLowerCase();
  const features = new Set<string>();
  for (const [run] of folded.matchAll(HAN)) {
    let before = '';
    for (const character of run) {
      const counts = !EMPTY_CHARACTERS.has(character);
      if (counts) features.add(character);
      if (counts && before !== '') features.add(before + character);
      before = counts ? character : '';
    }
  }
  for (const [word] of folded.matchAll(LATIN))
    if (!EMPTY_WORDS.has(word)) features.add(word.replace(ENDING, ''));
  return features;
}

/** How like the notes filed under a clause a note is. */
export interface FiledLikeness {
  number: string;
  standard: StandardId;
  /** 0..1 */
  share: number;
}

const HEADING = '# ';

/** The notes of a standard: a heading with the number of a clause, and the notes filed under it, a line each. */
function* readNotes(written: string): Generator<{ number: string; text: string }> {
  let number = '';
  for (const text of written.trim().split('\n')) {
    if (text.startsWith(HEADING)) number = text.slice(HEADING.length);
    else yield { number, text };
  }
}

/** By clause (`Q4.1`), the clauses of other standards that ask for the same. */
const alike = new Map(
  CLAUSES_ALIKE.flatMap((group) => {
    const labels = group.split(' ');
    return labels.map((label) => [label, labels.filter((other) => other !== label)] as const);
  }),
);

/** A note counts for its clause, and a share of it for those alike. */
const sharesOf = (label: string): [label: string, share: number][] => [
  [label, 1],
  ...(alike.get(label) ?? []).map((other): [string, number] => [other, ALIKE_SHARE]),
];

const placeOf = (label: string): Place => ({
  standard: STANDARD_IDS.find((id) => LETTERS[id] === label[0]) ?? 'QMS',
  number: label.slice(1),
  lines: 0,
});

/** Every note with the clause that it was filed under. */
export const filedNotes = (): { standard: StandardId; number: string; text: string }[] =>
  STANDARD_IDS.flatMap((standard) => [...readNotes(NOTES[standard])].map((note) => ({ standard, ...note })));

function countNotes(): Counts {
  const places: Place[] = [];
  const known = new Map<string, number>();
  const features = new Map<string, { all: number; at: Map<number, number> }>();
  let lines = 0;
  for (const { standard, number, text } of filedNotes()) {
    lines++;
    const shares = sharesOf(LETTERS[standard] + number).map(([label, share]) => {
      const at = known.get(label) ?? places.push(placeOf(label)) - 1;
      known.set(label, at);
      (places[at] as Place).lines += share;
      return { at, share };
    });
    for (const feature of featuresOf(text)) {
      const seen = features.get(feature) ?? { all: 0, at: new Map<number, number>() };
      seen.all++;
      for (const { at, share } of shares) seen.at.set(at, (seen.at.get(at) ?? 0) + share);
      features.set(feature, seen);
    }
  }
  return { places, features, lines };
}

let counted: Counts | undefined;

/**
 * How like the notes filed under each clause a rough note is, likest first. The shares of the likeliest standard add up to
 * one; nothing for a note that has no word in common with any.
 */
export function likenessToFiledNotes(text: string, standards: readonly StandardId[]): FiledLikeness[] {
  counted ??= countNotes();
  const weighed = weighPlaces(counted, featuresOf(text), {
    presumed: PRESUMED,
    asked: ({ standard }) => standards.includes(standard),
  });
  // Of several standards the likeliest decides: clauses alike would share what belongs to one of them.
  const totals = standards.map((own) =>
    weighed.reduce((sum, { standard, weight }) => (standard === own ? sum + weight : sum), 0),
  );
  const total = Math.max(...totals);
  return weighed
    .map(({ weight, ...clause }) => ({ ...clause, share: weight / total }))
    .sort((a, b) => b.share - a.share);
}

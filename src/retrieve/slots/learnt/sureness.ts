import { commonShare, isCommonWord } from '../../../entities/index.js';
import { hasSurname } from '../spoken-names.js';
import type { Named } from './features.js';
import { tradeLength } from './inside.js';
import { knownShare } from './tokens.js';
import { isVerb } from './verbs.js';

/** How sure a reading must be, in logarithms of odds: the surer, the more it looks like other words. */
const NEEDED = {
  name: -1,
  strange: 0,
  /** Three characters of words behind a surname (`金不换`). */
  words: 2,
  word: 2,
  verb: 3.5,
  trade: -0.5,
  brand: 0.7,
  description: 1.9,
} as const;
/** `老邱`, `小谷`. */
const FAMILIAR = /^[老小阿].$/u;
/** Of a name, or of what stands before a line of business: more of it in words makes a word. */
const MOST_OF_PERSON = 0.7;
const MOST_OF_BRAND = 0.6;

function neededPerson(name: string): number {
  const surname = hasSurname(name);
  if (isVerb(name)) return NEEDED.verb;
  if (isCommonWord(name) || commonShare(name) > MOST_OF_PERSON)
    return name.length > 2 && surname ? NEEDED.words : NEEDED.word;
  if (surname || (FAMILIAR.test(name) && hasSurname(name.slice(1)))) return NEEDED.name;
  return name.length > 2 && knownShare(name) <= MOST_OF_BRAND ? NEEDED.strange : NEEDED.word;
}

function neededOrganisation(name: string): number {
  if (isVerb(name)) return NEEDED.verb;
  const trade = tradeLength(name);
  const share = knownShare(name.slice(0, name.length - trade));
  if (share > MOST_OF_BRAND) return NEEDED.description;
  if (trade > 0) return NEEDED.trade;
  return share === 0 ? NEEDED.brand : NEEDED.description;
}

/** Words that join sentences or point at things, and hardly begin a name. */
const JOINS =
  /^[但并仍都如请对被把将所因由在于与或从按各相经为就也已未不其此该](?=..)|^[但仍被把将所因由在于与或从按各其此该不若如]/u;
/** Odds beside which it does not matter how a name begins. */
const CERTAIN = 3.5;

/** True where the odds of a reading are good enough for what it reads. */
export const isSure = (name: string, named: Named, odds: number): boolean =>
  odds >= (named === 'person' ? neededPerson(name) : neededOrganisation(name)) &&
  (odds > CERTAIN || !JOINS.test(name));

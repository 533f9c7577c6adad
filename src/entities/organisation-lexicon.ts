import {
  ACTIVITY_TRADES,
  ESTABLISHMENTS,
  GENERIC_MODIFIERS,
  LEGAL_FORMS,
  ORGANISATION_CUES,
  ORGANISATION_FOLLOWERS,
  ORGANISATION_INNER_STOPS,
  ORGANISATION_LEADS,
  ORGANISATION_STOPS,
  TRADES,
} from './data/organisation-words.js';
import { regionAt } from './places.js';
import { commonShare, isCommonWord, WordList } from './words.js';

export const legalForms = new WordList(LEGAL_FORMS);
export const establishments = new WordList(ESTABLISHMENTS);
export const activities = new WordList(ACTIVITY_TRADES);
export const trades = new WordList(TRADES, ACTIVITY_TRADES);
export const cues = new WordList(ORGANISATION_CUES);
export const leads = new WordList(ORGANISATION_CUES, ORGANISATION_LEADS);
export const followers = new WordList(ORGANISATION_FOLLOWERS);
export const generic = new WordList(GENERIC_MODIFIERS, TRADES, ACTIVITY_TRADES);
export const stops: ReadonlySet<string> = new Set(ORGANISATION_STOPS);
const innerStops: ReadonlySet<string> = new Set(ORGANISATION_INNER_STOPS);

const LONGEST_BRAND = 8;
/** A brand is not made of words of the language, or of few of them. */
const MAX_COMMON_SHARE = 0.5;
const SENTENCE_UNITS = /[讲说查问签看抽的了是在由没未被把其并均需仍所须只]|^.为/u;

/** What is left of a name without places and general words at both ends. */
export function properPart(text: string): string {
  let rest = text.replace(/[()·&]/gu, '');
  for (let changed = true; changed && rest !== ''; ) {
    const before = regionAt(rest, 0) || generic.startingAt(rest, 0);
    if (before.length > 1 || rest.length > 2) rest = rest.slice(before.length);
    const after = generic.endingAt(rest, rest.length);
    if (after.length > 1) rest = rest.slice(0, rest.length - after.length);
    changed = before.length > 1 || after.length > 1;
  }
  return rest;
}

/** True where a short name looks like a brand and not like words of the language. */
export function isBrand(brand: string): boolean {
  if (brand.length < 2 || brand.length > LONGEST_BRAND || SENTENCE_UNITS.test(brand)) return false;
  const proper = properPart(brand);
  return proper.length >= 2 && commonShare(proper) < MAX_COMMON_SHARE;
}

/**
 * True where the character at an offset belongs to the sentence before a name that may have begun at `start`: not
 * inside a word (`共同`), nor second in a name (`瑞和`).
 */
export function isStop(text: string, at: number, start: number): boolean {
  const unit = text.charAt(at);
  if (!stops.has(unit)) return false;
  if (at > start && isCommonWord(text.slice(at - 1, at + 1))) return false;
  if (isCommonWord(text.slice(at, at + 2))) return false;
  return !(innerStops.has(unit) && at - start === 1);
}

export function hasStop(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (isStop(name, at, 0)) return true;
  return false;
}

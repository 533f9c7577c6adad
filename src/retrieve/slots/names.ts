import type { SlotKind } from './kinds.js';

/** Names of a report that must not travel: given with it or found anywhere in it. */
export interface SlotContext {
  organisations: readonly string[];
  people: readonly string[];
}

/** A detail with its place in the text. */
export interface Detail {
  kind: SlotKind;
  start: number;
  end: number;
}

const SPECIAL = /[.*+?^${}()|[\]\\/]/gu;
const LATIN_START = /^[A-Za-z0-9]/u;
const LATIN_END = /[A-Za-z0-9]$/u;

/** A name as it may be set in type: spaces between its characters, any case, brackets of either width. */
function namePattern(name: string): string {
  const characters = [...name.replace(/\s/gu, '')].map((character) => {
    if (/[(（]/u.test(character)) return '[(（]';
    if (/[)）]/u.test(character)) return '[)）]';
    return character.replace(SPECIAL, '\\$&');
  });
  const before = LATIN_START.test(name) ? '(?<![A-Za-z0-9])' : '';
  const after = LATIN_END.test(name) ? '(?![A-Za-z0-9])' : '';
  return before + characters.join('\\s{0,2}') + after;
}

/** Every place of the given names, the longest name first where one holds another. */
export function placesOf(text: string, names: readonly string[], kind: SlotKind): Detail[] {
  const usable = names.filter((name) => name.replace(/\s/gu, '').length > 1);
  if (usable.length === 0) return [];
  const longestFirst = [...new Set(usable)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(namePattern).join('|'), 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    kind,
    start: index,
    end: index + found.length,
  }));
}

/** True where any of the names stands in the text. */
export const holdsName = (text: string, { organisations, people }: SlotContext): boolean =>
  placesOf(text, [...organisations, ...people], 'NAME').length > 0;

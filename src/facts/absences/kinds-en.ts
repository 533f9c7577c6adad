import { ENGLISH_KINDS } from './english-kinds.js';
import { kindsOf } from './kinds.js';

const OFFICE = /^(?<name>[a-z]+?) (?:department|team|office|section)$/u;

/** The thing itself and whatever shows it. */
export const englishNames = (thing: string): string[] => {
  const office = OFFICE.exec(thing)?.groups?.name;
  return [
    ...new Set([
      thing,
      ...(office ? [`${office} manager`, `head of ${office}`] : []),
      ...kindsOf(thing, ENGLISH_KINDS),
    ]),
  ];
};

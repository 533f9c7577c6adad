import { clauseNumbersRelated, foldKey, STANDARD_IDS } from '../core/index.js';
import { clausesOf } from './catalogue.js';
import { CLAUSE_ALIASES } from './data/clause-aliases.js';
import { EDITIONS } from './editions.js';

/** What words name: the clause numbers they may stand for, over all standards and editions. */
export interface NamedClause {
  numbers: readonly string[];
  /** A title of a standard's own, not a short form. */
  official: boolean;
  /** Clauses whose longer titles hold the words (`风险和机遇` those of 6.1): there they are no wrong name. */
  within?: readonly string[];
}

/** Titles shorter than this, in characters, are words of everyday use (`资源`, `人员`, `General`). */
const SHORTEST_TITLE = 5;
const EVERYDAY =
  /^(?:general|people|policy|support|planning|operation|leadership|improvement|resources|communication|competence|awareness|总则)$/u;

const key = (words: string): string => foldKey(words).replace(/[、,，:：]/gu, '');

function readNames(): Map<string, NamedClause> {
  const names = new Map<string, NamedClause>();
  for (const { standard, year } of EDITIONS) {
    for (const { number, titleZh, titleEn } of clausesOf(standard, year)) {
      for (const title of [titleZh, titleEn]) {
        const name = key(title);
        if (name.length < SHORTEST_TITLE || EVERYDAY.test(name) || !number.includes('.')) continue;
        names.set(name, { numbers: [...(names.get(name)?.numbers ?? []), number], official: true });
      }
    }
  }
  const titles = [...names];
  for (const [name, named] of titles) {
    const within = titles.flatMap(([other, { numbers }]) =>
      other !== name && other.includes(name) ? numbers : [],
    );
    if (within.length > 0) names.set(name, { ...named, within });
  }
  for (const line of CLAUSE_ALIASES.trim().split('\n')) {
    const [words = '', numbers = ''] = line.split('|');
    const own = numbers.split(',').map((number) => number.trim());
    for (const name of words.split(',').map(key)) {
      const known = names.get(name);
      names.set(name, {
        ...known,
        numbers: [...(known?.numbers ?? []), ...own],
        official: known?.official ?? false,
      });
    }
  }
  return names;
}

let names: Map<string, NamedClause> | undefined;
const allNames = (): Map<string, NamedClause> => {
  names ??= readNames();
  return names;
};

/** The clause that words name as a whole, or null. */
export const clauseNamed = (words: string): NamedClause | null => allNames().get(key(words)) ?? null;

/** True where a number may bear a name: it, its parent or a part of it. */
export const mayBeNamed = (number: string, { numbers, within = [] }: NamedClause): boolean =>
  [...numbers, ...within].some((own) =>
    own.endsWith('=') ? own === `${number}=` : clauseNumbersRelated(own, number),
  );

let numbers: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Every clause number of a standard, over its editions. */
export function clauseNumbersOf(standard: (typeof STANDARD_IDS)[number]): ReadonlySet<string> {
  numbers ??= new Map(
    STANDARD_IDS.map((id) => [
      id,
      new Set(
        EDITIONS.filter((edition) => edition.standard === id).flatMap(({ year }) =>
          clausesOf(id, year).map(({ number }) => number),
        ),
      ),
    ]),
  );
  return numbers.get(standard) ?? new Set();
}

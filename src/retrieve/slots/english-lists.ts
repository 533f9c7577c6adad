/** English firms in lists of which some are known: `Polymer Direct (resin), Colourtech (masterbatch), J & P Haulage`. */

const WORD = "[A-Z][\\w'’.-]*";
const ITEM = `${WORD}(?: (?:& |and (?=[A-Z]))?${WORD}){0,4}`;
const REMARK = '(?: \\([^()\\n]{1,40}\\))?';
const REST = `${ITEM}${REMARK}(?:(?:, and |, |; | and )${ITEM}${REMARK}){1,12}`;
const LIST = new RegExp(`(?<![\\w'’.-] ?)${REST}`, 'gu');
/** People may stand behind a word of the sentence. */
const PEOPLE = new RegExp(`(?<![\\w'’.-])${REST}`, 'gu');
const REMARKS = /\s?\([^()\n]{1,40}\)/gu;
/** Of the items, how many must be known. */
const SHARE = 0.5;

const itemsOf = (list: string): string[] =>
  list
    .replace(REMARKS, '')
    .split(/, and |, |; | and /u)
    .map((item) => item.replace(/\.$/u, ''));

/** The other items of lists in which a firm is known, and half of all are names. */
export function englishLists(text: string, firms: readonly string[], people: readonly string[]): string[] {
  const known = new Set([...firms, ...people]);
  const isFirm = new Set(firms);
  return [...text.matchAll(LIST)].flatMap(([list]) => {
    const items = itemsOf(list);
    const hits = items.filter((item) => known.has(item)).length;
    const isTold = hits >= SHARE * items.length && items.some((item) => isFirm.has(item));
    return isTold ? items.filter((item) => !known.has(item) && item.length > 3) : [];
  });
}

/** One word, and none of a shift, a month or a department. */
const GIVEN_NAME = /^[A-Z][a-z]{1,11}$/u;
/** Of the items of a list of people, how many must be known where others are single words. */
const MOST = 0.6;

/** The others of lists of people (`Yusuf Demir, Anneke de Vries and Stu`). */
export function englishPeople(text: string, people: readonly string[]): string[] {
  const known = new Set(people);
  return [...text.matchAll(PEOPLE)].flatMap(([list]) => {
    const items = itemsOf(list);
    const hits = items.filter((item) => known.has(item)).length;
    return hits > 1 && hits >= MOST * items.length
      ? items.filter((item) => !known.has(item) && GIVEN_NAME.test(item))
      : [];
  });
}

/** English firms in lists of which some are known: `Polymer Direct (resin), Colourtech (masterbatch), J & P Haulage`. */

const WORD = "[A-Z][\\w'’.-]*";
const ITEM = `${WORD}(?: (?:& |and (?=[A-Z]))?${WORD}){0,4}`;
const REMARK = '(?: \\([^()\\n]{1,40}\\))?';
const LIST = new RegExp(
  `(?<![\\w'’.-] ?)${ITEM}${REMARK}(?:(?:, and |, |; | and )${ITEM}${REMARK}){1,12}`,
  'gu',
);
const REMARKS = /\s?\([^()\n]{1,40}\)/gu;
/** Of the items, how many must be known. */
const SHARE = 0.5;

/** The other items of lists in which a firm is known, and half of all are names. */
export function englishLists(text: string, firms: readonly string[], people: readonly string[]): string[] {
  const known = new Set([...firms, ...people]);
  const isFirm = new Set(firms);
  return [...text.matchAll(LIST)].flatMap(([list]) => {
    const items = list
      .replace(REMARKS, '')
      .split(/, and |, |; | and /u)
      .map((item) => item.replace(/\.$/u, ''));
    const hits = items.filter((item) => known.has(item)).length;
    const isTold = hits >= SHARE * items.length && items.some((item) => isFirm.has(item));
    return isTold ? items.filter((item) => !known.has(item) && item.length > 3) : [];
  });
}

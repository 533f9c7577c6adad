import { foldWidth, type StandardId } from '../core/index.js';

const DATE_FORMS: ReadonlyArray<readonly [RegExp, string]> = [
  [/(\d{4})\s*年\s*0?(\d{1,2})\s*月\s*0?(\d{1,2})\s*日?/gu, '$1-$2-$3'],
  [/(\d{4})[./-]0?(\d{1,2})[./-]0?(\d{1,2})/gu, '$1-$2-$3'],
  [/(\d{4})\s*年\s*0?(\d{1,2})\s*月/gu, '$1-$2'],
];
const INSIGNIFICANT = /[\s,，、。；;:：“”"'《》()（）[\]【】]/gu;

/** Folds what may differ between a note and a draft that says the same: width, case, date forms, marks, spaces. */
export function normalise(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return DATE_FORMS.reduce((result, [form, plain]) => result.replace(form, plain), folded).replace(
    INSIGNIFICANT,
    '',
  );
}

const NUMBER = /\d+(?:\.\d+)?/gu;

/** Every number of a text as written, width folded: `18.50` and `8` of `１８.50%、8项`. */
export const numbersIn = (text: string): string[] => text.normalize('NFKC').match(NUMBER) ?? [];

/** Every document title of a text, without its marks. */
export const titlesIn = (text: string): string[] =>
  [...text.matchAll(/《([^》]{1,200})》/gu)].map((match) => match[1] ?? '');

interface ClauseName {
  letters: string;
  number: string;
}

function readClause(name: string): ClauseName {
  const match = /^([QES]*)(\d+(?:\.\d+)*)/u.exec(foldWidth(name).replace(/\s/gu, ''));
  return match ? { letters: match[1] ?? '', number: match[2] ?? '' } : { letters: '', number: name };
}

const lettersMeet = (a: string, b: string): boolean =>
  a === '' || b === '' || [...a].some((letter) => b.includes(letter));

/** `same`: equal numbers; `near`: one lies below the other; both only where the standards' letters meet. */
export function compareClauses(a: string, b: string): 'same' | 'near' | 'other' {
  const [left, right] = [readClause(a), readClause(b)];
  if (!lettersMeet(left.letters, right.letters)) return 'other';
  if (left.number === right.number) return 'same';
  const below = (x: string, y: string) => x.startsWith(`${y}.`);
  return below(left.number, right.number) || below(right.number, left.number) ? 'near' : 'other';
}

export const withoutLetters = (name: string): string => readClause(name).number;

const LETTER: Readonly<Record<StandardId, string>> = { QMS: 'Q', EMS: 'E', OHSMS: 'S' };

/** A draft's clause as the keys name it. */
export const clauseLabel = (clause: string, standards: readonly StandardId[]): string =>
  standards.map((standard) => LETTER[standard]).join('') + clause;

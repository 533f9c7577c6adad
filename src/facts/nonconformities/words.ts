import { type NcGrade, parseChineseNumeral, parseEnglishNumeral } from '../../core/index.js';

const GRADES: Readonly<Record<string, NcGrade>> = {
  严重: 'major',
  重大: 'major',
  主要: 'major',
  major: 'major',
  一般: 'minor',
  轻微: 'minor',
  次要: 'minor',
  minor: 'minor',
  观察: 'observation',
  observation: 'observation',
  observations: 'observation',
};
const WORDS: Readonly<Record<string, number>> = {
  no: 0,
  none: 0,
  a: 1,
  single: 1,
  sole: 1,
  only: 1,
  both: 2,
};

export const gradeOf = (word: string | undefined): NcGrade | null =>
  GRADES[(word ?? '').toLowerCase()] ?? null;

/** The grade that any word of a text names. */
export const gradeIn = (text: string): NcGrade | null =>
  Object.entries(GRADES).find(([word]) => text.toLowerCase().includes(word))?.[1] ?? null;

export const numberOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  if (/^\d+$/u.test(text)) return Number(text);
  return WORDS[text.toLowerCase()] ?? parseEnglishNumeral(text) ?? parseChineseNumeral(text)?.value ?? null;
};

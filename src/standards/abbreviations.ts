import { escapePattern, type Language } from '../core/index.js';
import { ABBREVIATIONS_EN, ABBREVIATIONS_ZH } from './data/abbreviations.js';

interface Abbreviation {
  short: string;
  long: string;
  /** Source of the expression that finds it. */
  source: string;
}

const LINE = /^(?:\[(?<before>[^\]]+)\])?(?<short>[^[=]+?)(?:\[(?<after>[^\]]+)\])?\s*=\s*(?<long>.+)$/u;
const isLatin = (text: string): boolean => /^[A-Za-z]/u.test(text);

/** Latin short forms stand as whole words; `w/` may touch what follows. */
function sourceOf(short: string, before: string | undefined, after: string | undefined): string {
  const escaped = escapePattern(short);
  if (isLatin(short)) return `(?<![A-Za-z0-9-])${escaped}${short.endsWith('/') ? '' : '(?![A-Za-z0-9-])'}`;
  return `${before ? `(?<![${before}])` : ''}${escaped}${after ? `(?![${after}])` : ''}`;
}

const readTable = (table: string): Abbreviation[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { before, short, after, long } = LINE.exec(line)?.groups ?? {};
      if (short === undefined || long === undefined) return [];
      return [{ short, long, source: sourceOf(short, before, after) }];
    })
    .sort((a, b) => b.short.length - a.short.length);

interface Expander {
  pattern: RegExp;
  longOf: ReadonlyMap<string, string>;
}

function expanderOf(table: string): Expander {
  const entries = readTable(table);
  // The long forms are matched too, and kept, so that nothing is written out twice.
  const kept = [...new Set(entries.map(({ long }) => long))].sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(
      [...kept.map(escapePattern), ...entries.map(({ source }) => source)].join('|'),
      'giu',
    ),
    longOf: new Map(entries.map(({ short, long }) => [short.toLowerCase(), long])),
  };
}

const expanders: Readonly<Record<Language, Expander>> = {
  zh: expanderOf(ABBREVIATIONS_ZH),
  en: expanderOf(ABBREVIATIONS_EN),
};

/**
 * Writes out the abbreviations of rough notes: `管评` becomes `管理评审`, `cal` becomes `calibration`. Words that are
 * written out already stay; expanding twice changes nothing.
 */
export function expandAbbreviations(text: string, language: Language): string {
  const { pattern, longOf } = expanders[language];
  return text.replace(pattern, (found) => longOf.get(found.toLowerCase()) ?? found);
}

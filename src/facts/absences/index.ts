import { type Absence, holdersOf, type Report, type Span, viewText } from '../../core/index.js';
import type { Denied } from './denied.js';
import { deniedEnglish } from './denied-en.js';
import { deniedChinese } from './denied-zh.js';
import { showsEnglish } from './shown-en.js';
import { showsChinese } from './shown-zh.js';

/**
 * Things of any name that one place says the organisation does not have, use or make, and other places show: counted,
 * kept, at work. What a firm may deny has no list; the denial itself names what to look for.
 */
export function extractAbsences(report: Report): Absence[] {
  const reading = report.language === 'en' ? ENGLISH : CHINESE;
  const clauses = clausesOf(report, reading);
  const denials = denialsOf(report, clauses, reading);
  if (denials.length === 0) return [];
  const texts = clauses.map(({ words }) => words.toLowerCase());
  const holders = holdersOf(
    denials.flatMap(({ names }) => names),
    texts,
  );
  return denials.flatMap(({ denial, thing, names, sentence }) => {
    const places = new Set(names.flatMap((name) => holders.get(name) ?? []));
    const shown = [...places]
      .sort((a, b) => a - b)
      .flatMap((place) => clauses[place] ?? [])
      .filter((clause) => clause.sentence !== sentence && shows(clause, names, reading));
    return shown.length === 0
      ? []
      : [{ ...denial, thing, shown: shown.slice(0, MOST_SHOWN).map(({ start, end }) => ({ start, end })) }];
  });
}

const MOST_SHOWN = 3;

interface Reading {
  /** Parts a sentence into its clauses. */
  mark: RegExp;
  longest: number;
  negation: RegExp;
  denied: (clause: string, lead: string) => Denied[];
  shows: (clause: string, at: number) => boolean;
  /** What else the thing may be called where it is shown. */
  namesOf: (thing: string) => readonly string[];
}

const CHINESE: Reading = {
  mark: /(?<=[,;。])/u,
  longest: 120,
  negation: /不|未|无|没有|停用|停止|取消|淘汰|拆除/u,
  denied: deniedChinese,
  shows: showsChinese,
  namesOf: (thing) => {
    const made = /^(?:生产|工艺|工业)(?<kind>废水|污水|废气|固废)$/u.exec(thing)?.groups?.kind;
    return [
      thing,
      ...(made ? [`产生${made}`, `${made}经`] : []),
      ...(thing.startsWith('氨') ? ['液氨'] : []),
      ...(thing === '液氨' ? ['储氨', '氨机', '氨压缩机', '氨制冷', '氨存量'] : []),
    ];
  },
};

const ENGLISH: Reading = {
  mark: /(?<=[,;.:]\s)/u,
  longest: 240,
  negation: /\b(?:no|not|never|nor|without|none|neither)\b/iu,
  denied: deniedEnglish,
  shows: showsEnglish,
  namesOf: (thing) => [thing],
};

interface Clause extends Span {
  words: string;
  sentence: number;
}

/** Pieces between the marks of a sentence. */
function clausesOf(report: Report, { mark, longest }: Reading): Clause[] {
  return report.sentences.flatMap((sentence, index) => {
    let at = sentence.start;
    return viewText(report, sentence)
      .split(mark)
      .map((words) => {
        const start = at;
        at += words.length;
        return { start, end: start + words.replace(/[,;:.。\s]+$/u, '').length, words, sentence: index };
      })
      .filter(({ words }) => words.length <= longest);
  });
}

function denialsOf(report: Report, clauses: readonly Clause[], { negation, denied, namesOf }: Reading) {
  return clauses.flatMap((clause) => {
    if (!negation.test(clause.words)) return [];
    const from = report.sentences[clause.sentence]?.start ?? clause.start;
    const lead = report.view.text.slice(from, clause.start);
    return denied(clause.words, lead).map(({ start, end, thing }) => ({
      denial: { start: clause.start + start, end: clause.start + end },
      thing,
      names: namesOf(thing).map((name) => name.toLowerCase()),
      sentence: clause.sentence,
    }));
  });
}

function shows({ words }: Clause, names: readonly string[], { shows: proves }: Reading): boolean {
  return names.some((name) => {
    const at = words.toLowerCase().indexOf(name);
    return at >= 0 && proves(words, at);
  });
}

import {
  type AmountClash,
  bareFigure,
  type Figure,
  groupBy,
  parseWrittenNumber,
  type Report,
  type Sentence,
  viewText,
} from '../../core/index.js';
import { amountClash } from '../amount-clash.js';
import { DAYS, KINDS, type NumberKind } from './kinds.js';

/** One number told in two sentences with two values, for the few things that every report counts. */
export const extractToldNumbers = (report: Report): AmountClash[] =>
  KINDS.flatMap((kind) => clashesOf(kind, report));

interface Told {
  kind: NumberKind;
  key: string;
  /** The year that the sentence tells of, or null. */
  year: string | null;
  /** In days where the kind counts time. */
  size: number;
  figure: Figure;
  line: number;
  name: string;
}

function clashesOf(kind: NumberKind, report: Report): AmountClash[] {
  const told = report.sentences.flatMap((sentence, index) => toldIn(kind, report, sentence, index) ?? []);
  return [...groupBy(told, ({ key }) => key).values()].flatMap((group) => {
    const [ones = [], others = [], third] = [...groupBy(group, ({ size }) => size).values()].map(
      firstOfEachYear,
    );
    // Three numbers are those of three things.
    const pairs = third
      ? []
      : ones.flatMap((one) =>
          others.filter((other) => differ(one, other, kind)).map((other) => [one, other]),
        );
    const [first, second] = pairs[0]?.sort((a, b) => a.figure.start - b.figure.start) ?? [];
    return first && second ? [amountClash(first.name, first.figure, second.figure)] : [];
  });
}

const firstOfEachYear = (told: readonly Told[]): Told[] =>
  [...groupBy(told, ({ year }) => year ?? '').values()].flatMap(([first]) => first ?? []);

const differ = (a: Told, b: Told, { slack = 0 }: NumberKind): boolean =>
  a.line !== b.line &&
  Math.abs(a.size - b.size) > slack &&
  (a.year === null || b.year === null || a.year === b.year);

function toldIn(kind: NumberKind, report: Report, sentence: Sentence, index: number): Told | null {
  const words = viewText(report, sentence);
  if (!kind.cue.test(words) || isOfAnother(kind, words)) return null;
  const said = kind.about.exec(words);
  const named = said ?? (kind.own ? null : namedBefore(kind, report, sentence, index));
  if (!named) return null;
  const [match, another] = kind.numbers
    .flatMap((shape) => [...words.matchAll(shape)])
    .sort((a, b) => a.index - b.index)
    .filter(({ groups }, at, all) => at === 0 || numberOf(groups?.n) !== numberOf(all[0]?.groups?.n));
  const value = numberOf(match?.groups?.n);
  if (!match || another || value === null) return null;
  // `不符合9项，来自内审3项`: the number before is that of all of them.
  if (report.language === 'zh' && !kind.own && said && said.index > match.index) return null;
  const around = words.slice(Math.max(0, match.index - AROUND), match.index + match[0].length + AROUND);
  if (kind.near && !kind.near.test(around)) return null;
  const raw = match[0].trim();
  const sort = kind.sorts?.filter(([, pattern]) => pattern.test(words)).map(([id]) => id) ?? [];
  return {
    kind,
    key: sort.join(),
    year: /(?:19|20)\d\d/u.exec(words)?.[0] ?? null,
    size: value * (DAYS[/[周月]|week|month/iu.exec(match.groups?.unit ?? '')?.[0].toLowerCase() ?? ''] ?? 1),
    figure: bareFigure(raw, sentence.start + match.index + match[0].indexOf(raw), value),
    line: sentence.line,
    name: named[0],
  };
}

const isOfAnother = ({ other, harmless }: NumberKind, words: string): boolean =>
  other.test(words) && (!harmless || other.test(words.replace(harmless, '')));

/** The heading, or an earlier sentence, of the paragraph that speaks of the thing. */
function namedBefore(
  kind: NumberKind,
  report: Report,
  { line }: Sentence,
  index: number,
): RegExpExecArray | null {
  for (let at = index - 1; at >= Math.max(0, index - BACK); at -= 1) {
    const before = report.sentences[at];
    if (before?.line !== line) return null;
    const words = viewText(report, before);
    if (isOfAnother(kind, words)) return null;
    const named = kind.about.exec(words);
    if (named) return named;
  }
  return null;
}

const BACK = 3;
const AROUND = 24;

/** `no`, `a dozen`, `7`, `七`. */
function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = text.toLowerCase();
  if (word === 'no') return 0;
  return word === 'a dozen' ? 12 : parseWrittenNumber(word);
}

import {
  type Comparison,
  commonEnd,
  type Figure,
  foldKey,
  foldWidth,
  sameDimension,
  scanFigures,
} from '../../core/index.js';
import { rowsOf } from './objective-rows.js';
import {
  cleanName,
  impliedComparison,
  isMet,
  periodIn,
  type ReadObjective,
  type Target,
  withRate,
} from './objective-target.js';

export type { ReadObjective } from './objective-target.js';

const TARGET_WORD =
  /(?:目标值?|指标值?|考核值|计划值?|target|goal|objective)[\s:：]{0,3}(?:为|是|of|is|max\.?|min\.?)?[\s]?$/iu;
const ACTUAL_WORD =
  /(?:实际|累计|实绩|完成|达到?|结果|平均|得分|为|=|actual|result|ytd|avg|average|reached|achieved|was|at|in)[\s:：]{0,3}(?:为)?[\s]?$/iu;
const SUBJECT = /目标|指标|kpi|target|objective|goal/iu;
const BOUND = /(max|min)\.?\s?$/iu;
/** Words before a figure, back to the figure or separator before it. */
function nameBefore(text: string, figures: readonly Figure[], index: number): string {
  const figure = figures[index];
  if (!figure) return '';
  const from = figures[index - 1]?.end ?? 0;
  const between = text.slice(from, figure.start);
  const cut = Math.max(
    ...[',', '，', '、', ';', '；', '。'].map((mark) =>
      between
        .trimEnd()
        .replace(/[,，、]$/u, '')
        .lastIndexOf(mark),
    ),
  );
  const own = between.slice(cut + 1).replace(/^[\s\S]{0,24}?(?:止|底|到今天|截至\S{0,8}|\d月份?)\s/u, '');
  return cleanName(own) || cleanName(/^[^\d\s,，:：]{2,16}/u.exec(text)?.[0] ?? '');
}

/** `92% target`, `4h target`. */
const TARGET_BEHIND = /^[ ]?(?:target|tgt|goal)\b/iu;

const isTarget = (text: string, figure: Figure): boolean => {
  const before = text.slice(Math.max(0, figure.start - 12), figure.start);
  const bracketed = /[(（][^)）]*$/u.test(before);
  const called = TARGET_WORD.test(before) || TARGET_BEHIND.test(text.slice(figure.end));
  return !bracketed && (figure.comparison !== null || called);
};

const comparable = (target: Figure, candidate: Figure): boolean =>
  candidate.comparison === null && candidate.upper === null && sameDimension(target, candidate);

/** `(实际 97.2%)`; other figures in brackets are remarks. */
const CALLED_IN_BRACKET = /[(（][ ]?(?:实际|实|现|累计|actual|now|ytd)[^()（）\d]{0,6}$/iu;

const BY_MONTH =
  /(?:\d{1,2}月份?|[一二三四]季度|\bQ[1-4]|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)[\s,:：]{0,2}$/iu;

/** Of results month by month the worst one decides; null where there are not several. */
function worstByMonth(
  text: string,
  target: Figure,
  comparison: Comparison | null,
  candidates: readonly Figure[],
): Figure | null {
  const monthly = candidates.filter(
    (figure) =>
      comparable(target, figure) && BY_MONTH.test(text.slice(Math.max(0, figure.start - 10), figure.start)),
  );
  if (monthly.length < 2 || comparison === null) return null;
  const sign = comparison.startsWith('>') ? 1 : -1;
  return monthly.reduce((worst, figure) => (sign * (figure.value - worst.value) < 0 ? figure : worst));
}

/** Picks the result among figures: one that is called so, else the last of the target's unit, else the last. */
function pickActual(text: string, target: Figure, candidates: readonly Figure[]): Figure | null {
  const all = candidates.filter((figure) => comparable(target, figure));
  const outside = all.filter(({ start }) => !/[(（][^)）]*$/u.test(text.slice(0, start)));
  const fit =
    outside.length > 0
      ? outside
      : all.filter((figure) => CALLED_IN_BRACKET.test(text.slice(0, figure.start)));
  const called = fit.find(({ start }) => ACTUAL_WORD.test(text.slice(Math.max(0, start - 12), start)));
  const sameUnit = fit.filter(({ unit }) => unit !== null && unit.name === target.unit?.name);
  return sameUnit.at(-1) ?? called ?? fit.at(-1) ?? null;
}

/** `36.4万吨 计划≤38, 单耗 92t/t`: the result stands right before its target, and something else behind a comma. */
function rightBefore(text: string, target: Figure, before: readonly Figure[]): Figure | null {
  const last = before.at(-1);
  if (!last || last.comparison !== null || last.upper !== null) return null;
  const gap = text.slice(last.end, target.start);
  const plain = target.unit === null || last.unit === null || sameDimension(target, last);
  return plain && gap.length <= 6 && !/[,，;；。、\d]/u.test(gap) ? last : null;
}

/** Targets of one passage, each with the result that the same passage gives. */
function readTargets(text: string): { targets: Target[]; figures: Figure[]; rest: Figure[] } {
  const figures = scanFigures(text);
  const at = figures.flatMap((figure, i) => (isTarget(text, figure) ? [i] : []));
  const used = new Set<Figure>();
  const targets = at.flatMap((index, order): Target[] => {
    const figure = figures[index];
    if (!figure) return [];
    used.add(figure);
    const next = at[order + 1] ?? figures.length;
    const behind = figures.slice(index + 1, next);
    const stops = figures[next]?.start ?? text.length;
    const closeBehind = behind.filter(
      ({ start }) => start <= stops && !/[;；。]/u.test(text.slice(figure.end, start)),
    );
    const own = TARGET_WORD.test(text.slice(Math.max(0, figure.start - 12), figure.start));
    const ahead = own
      ? figures.slice(order === 0 ? 0 : (at[order - 1] ?? 0) + 1, index).filter((f) => !used.has(f))
      : [];
    const beside = own ? rightBefore(text, figure, figures.slice(0, index)) : null;
    const fromBehind =
      beside ??
      worstByMonth(text, figure, figure.comparison, closeBehind) ??
      pickActual(text, figure, closeBehind);
    const actual = fromBehind ?? pickActual(text, figure, ahead);
    const named =
      actual && actual.start < figure.start
        ? nameBefore(text, figures, figures.indexOf(actual))
        : nameBefore(text, figures, index);
    if (actual) used.add(actual);
    const period = fromBehind
      ? periodIn(text.slice(figure.end, fromBehind.start))
      : periodIn(text.slice(0, figure.start));
    const bound = BOUND.exec(text.slice(Math.max(0, figure.start - 6), figure.start))?.[1]?.toLowerCase();
    const worded = bound === undefined ? null : bound === 'max' ? '<=' : '>=';
    const comparison = figure.comparison ?? worded ?? impliedComparison(named, figure);
    return [{ name: named, figure, comparison, actual, period }];
  });
  const named = targets.filter((target, i) => {
    const before = targets[i - 1];
    const result = /^[/\s]?\S{0,2}$/u.test(target.name) && before?.actual === null && target.actual === null;
    if (result) before.actual = target.figure;
    return !result;
  });
  return { targets: named, figures, rest: figures.filter((figure) => !used.has(figure)) };
}

const words = (name: string): string[] =>
  foldWidth(name)
    .toLowerCase()
    .match(/[a-z]{2,}|[\u4e00-\u9fff]{2,}/gu) ?? [];

/** True where one name is an abridged form of the other: 按期交付率 of 订单按期交付率, `scrap` of `scrap cost`. */
function sameName(a: string, b: string): boolean {
  const [left, right] = [foldKey(a), foldKey(b)];
  if (left === '' || right === '') return false;
  if (left.includes(right) || right.includes(left) || commonEnd(left, right) >= 3) return true;
  return words(a).some((word) => words(b).includes(word));
}

/** `到9月 1起`, `1月1 2月0`: the count behind a month is not its day. */
const apartFromMonths = (text: string): string =>
  text
    .replace(/(?<=\d月)\s(?=\d{1,4}(?:\.\d+)?\s?(?:起|件|次|项|例|%|‰|ppm|$|[,，;；\s]))/giu, ',')
    .replace(/(?<=\d月)(?=\d{1,3}(?:[\s,，、]{1,3}\d{1,2}月\d|[\s,，;；]|$))/gu, ',');

/** `49 of 52 = 94.2`: what was worked out belongs to the target that was just named. */
const EQUALS = /\d[^=;]{0,24}= ?$/u;

/** True where a passage speaks of targets. */
export const speaksOfObjectives = (text: string): boolean => SUBJECT.test(text);

/**
 * Reads objectives from note lines: targets with their sign, results in the same or in a later passage, and the
 * period. `met` is computed; null where target and result do not compare.
 */
export function readObjectives(lines: ReadonlyArray<{ noteId: string; body: string }>): ReadObjective[] {
  const open: Array<Target & { noteIds: string[]; text: string }> = [];
  const passages = lines.flatMap(({ noteId, body }) =>
    apartFromMonths(foldWidth(body))
      .split(/[;；。]/u)
      .map((text, i) => ({ noteId, text, first: i === 0 })),
  );
  const { objectives, read } = rowsOf(passages);
  let period = '';
  for (const passage of passages) {
    const { noteId, text } = passage;
    if (passage.first) period = '';
    if (read.has(passage)) continue;
    const { targets, figures, rest } = readTargets(text);
    for (const target of targets) open.push({ ...target, noteIds: [noteId], text });
    if (targets.length > 0) continue;
    period = periodIn(text.slice(0, rest[0]?.start ?? text.length)) || period;
    for (const figure of rest) {
      const name = nameBefore(text, figures, figures.indexOf(figure));
      const fits = (known: Target) => known.actual === null && comparable(known.figure, figure);
      const target =
        open.find((known) => sameName(known.name, name) && fits(known)) ??
        (EQUALS.test(text.slice(0, figure.start)) ? open.slice(-1).find(fits) : undefined);
      if (!target) continue;
      target.actual = figure;
      target.period = period;
      if (!target.noteIds.includes(noteId)) target.noteIds.push(noteId);
    }
  }
  const single = open
    .filter(({ name, actual, figure }) => name !== '' && (actual !== null || figure.comparison !== null))
    .map((target) => ({
      name: target.name,
      target: withRate(target.text, target.figure),
      actual: target.actual?.raw.trim() ?? '',
      period: target.period,
      met: isMet(target),
      noteIds: target.noteIds,
    }));
  return [...objectives, ...single];
}

import {
  baseValue,
  type Figure,
  firstFrom,
  isPlainFigure,
  type Measurement,
  type Report,
  type Sentence,
  type Span,
  scanFigures,
  shiftFigure,
  spanFrom,
  startingWithin,
  viewText,
} from '../../../core/index.js';
import { shiftLimit, upperLimit } from '../derived.js';
import { readLimits } from '../limits.js';
import { quantityName } from '../names.js';
import { comparable, type Reading, readReadings } from '../values.js';
import { ADMITTED, BLAMELESS, MEASURED_SHARE, OBJECTIVE } from '../words.js';
import { type SpokenValue, type StatedLimit, tieOf } from './tie.js';
import { KEPT, MOST_BEFORE, NO_LIMIT, NOT_READ } from './words.js';

/**
 * Values that a sentence calls conforming, and the requirement they are of, which may stand in another section: a limit of
 * emission, the load of a crane, the quantity a store may hold. The two are told to belong together by the words they
 * share, not by where they stand.
 */
export function readStated(report: Report, known: ReadonlySet<number>): Measurement[] {
  const limits = statedLimits(report);
  if (limits.length === 0) return [];
  return report.sentences.flatMap((sentence) => {
    const content = viewText(report, sentence);
    if (!/\d/u.test(content)) return [];
    const claims = [...content.matchAll(KEPT)];
    const own = readLimits(content).filter((limit) => !isExtremeRead(content, limit));
    const next = claims.length === 0 ? claimNext(report, sentence) : null;
    return readReadings(content, own).flatMap((reading): Measurement[] => {
      const match = claims.find(({ index }) => index >= reading.end);
      const claim = match ? spanFrom(sentence.start, match) : next;
      if (!claim || reading.unit === null || !isRead(content, reading)) return [];
      const at = sentence.start + reading.start;
      const near = startingWithin(limits, { start: at - FARTHEST, end: at });
      const fitting = near.filter(({ limit }) => isFitting(report, reading, sentence, limit));
      const tied = tieOf(spokenOf(report, content, reading, sentence, claim), fitting);
      if (!tied || isAdmitted(report, reading, sentence, tied.to, claim)) return [];
      const outside = reading.values.filter(
        (one) => !known.has(sentence.start + one.start) && misses(one, reading, tied.to),
      );
      if (outside.length === 0) return [];
      return [
        {
          start: tied.to.limit.start,
          end: claim.end,
          values: outside.map((one) =>
            shiftFigure({ ...one, unit: one.unit ?? reading.unit }, sentence.start),
          ),
          limit: tied.to.limit,
          claim,
          ...(tied.to.line === sentence.line && tied.tie !== 'shared' ? {} : { apart: true as const }),
        },
      ];
    });
  });
}

/** What was said of all readings in the sentence right behind. */
function claimNext(report: Report, { end, line }: Sentence): Span | null {
  const next = firstFrom(report.sentences, end);
  if (next?.line !== line) return null;
  const words = viewText(report, next);
  const match = OF_ALL.test(words) ? [...words.matchAll(KEPT)][0] : undefined;
  return match ? spanFrom(next.start, match) : null;
}
const OF_ALL =
  /^\s?(?:以上|上述|结果|检测结果|各[^,。;]{0,6})?(?:均|都|全部)|^\s?(?:all|every|none|no)\b|^\s?(?:the [a-z ]{3,24} (?:states?|notes?|concludes?|confirms?|says) (?:that )?)?the (?:permit|limit|requirement)s? (?:was|were|is|are)\b/iu;

/** `测试记录最低值320 kΩ`: the least of what was read requires nothing. */
const isExtremeRead = (content: string, { start }: Span): boolean =>
  /(?:记录|实测|测试|检测|测得|监测|抽测)[^,。;\d]{0,8}$/u.test(
    content.slice(Math.max(0, start - 16), start),
  );

const isFitting = (
  report: Report,
  reading: Reading,
  sentence: Span,
  limit: StatedLimit['limit'],
): boolean => {
  const isDeviation = /^[±]/u.test(report.view.text.slice(limit.start, limit.end));
  return (
    limit.end <= sentence.start + reading.start &&
    comparable(reading, limit) &&
    (!isDeviation || /误差|偏差|deviation|error/iu.test(viewText(report, sentence)))
  );
};

const LOADED = /未超[载储员重]|overload/iu;

/** The value with its words: those of its piece of the sentence, up to what called it conforming. */
function spokenOf(
  report: Report,
  content: string,
  reading: Reading,
  sentence: Sentence,
  claim: Span,
): SpokenValue {
  const until = Math.min(content.length, Math.max(reading.end, claim.start - sentence.start));
  const from = pieceStart(content, reading.head);
  return {
    name: quantityName(content, reading),
    words: content.slice(from, until),
    piece: /[^,;。:]*$/u.exec(content.slice(0, reading.head))?.[0] ?? '',
    isLoad: LOADED.test(report.view.text.slice(claim.start, claim.end)),
    wordsFrom: sentence.start + from,
    line: sentence.line,
    start: sentence.start + reading.start,
    claim: report.view.text.slice(claim.start, claim.end),
  };
}

/** Beyond so many characters two sections speak of different things in like words. */
const FARTHEST = 2500;
const BEHIND = 10;

/** Requirements of running text in reading order, with the words of their sentence up to them and right behind. */
function statedLimits(report: Report): StatedLimit[] {
  const limits = report.sentences.flatMap((sentence): StatedLimit[] => {
    const content = viewText(report, sentence);
    if (!/\d/u.test(content) || OBJECTIVE.test(content)) return [];
    const worded = readLimits(content).filter((one) => (one.low || one.high) && !isExtremeRead(content, one));
    const bare = scanFigures(content).flatMap((figure) =>
      isPlainFigure(figure) &&
      figure.unit !== null &&
      !worded.some(({ start, end }) => figure.start < end && start < figure.end) &&
      MOST_BEFORE.test(content.slice(Math.max(0, figure.start - MOST_REACH), figure.start))
        ? [upperLimit(figure)]
        : [],
    );
    return [...worded, ...bare].flatMap((limit): StatedLimit[] => {
      const behind = /^[^,;。]*/u.exec(content.slice(limit.end, limit.end + BEHIND))?.[0] ?? '';
      const words = content.slice(pieceStart(content, limit.start), limit.end) + behind;
      if (limit.unit === null || NO_LIMIT.test(words)) return [];
      if (limit.unit.dimension === 'ratio' && !MEASURED_SHARE.test(words)) return [];
      return [
        {
          limit: shiftLimit(limit, sentence.start),
          name: quantityName(content, limit),
          words,
          line: sentence.line,
          start: sentence.start + limit.start,
          end: sentence.start + limit.end,
        },
      ];
    });
  });
  return limits.sort((a, b) => a.start - b.start);
}
const MOST_REACH = 48;

/** Where the words begin that a figure is told with: behind the last semicolon before it. */
const pieceStart = (content: string, at: number): number => content.slice(0, at).lastIndexOf(';') + 1;

/** The words right before it, since the last comma, set nothing and name no size. */
function isRead(content: string, { head }: Reading): boolean {
  const piece = /[^,;。:]*$/u.exec(content.slice(0, head))?.[0] ?? '';
  return !NOT_READ.test(piece);
}

/** What stands between requirement or piece and claim, and right behind that, tells of a miss. */
function isAdmitted(
  { view: { text } }: Report,
  { start }: Reading,
  sentence: Span,
  { limit }: StatedLimit,
  claim: Span,
): boolean {
  const piece = pieceStart(text.slice(sentence.start, sentence.end), start);
  const from = Math.max(sentence.start + piece, limit.end);
  const around =
    text.slice(from, claim.start) + (text.slice(claim.end, claim.end + AFTER).split('\n')[0] ?? '');
  return ADMITTED.test(around.replace(BLAMELESS, '').replace(NOT_BEYOND, ''));
}
const AFTER = 24;
const NOT_BEYOND =
  /(?:未|没有|不)(?:超|报警)[^,。;\d]{0,6}|\bno limits? (?:was |were )?exceeded|below the limit/giu;

function misses(value: Figure, reading: Reading, { limit }: StatedLimit): boolean {
  const actual = baseValue({ value: value.value, unit: value.unit ?? reading.unit ?? limit.unit });
  const { low, high } = limit;
  const isOut =
    (low !== null && (low.strict ? actual <= low.value : actual < low.value)) ||
    (high !== null && (high.strict ? actual >= high.value : actual > high.value));
  return isOut && [low, high].some((end) => end && isNear(actual, end.value, limit.unit));
}

/** What lies farther off is of something else. */
const isNear = (actual: number, bound: number, unit: StatedLimit['limit']['unit']): boolean =>
  unit?.dimension === 'temperature'
    ? Math.abs(actual - bound) <= Math.max(SMALL_SWING, Math.abs(bound) / 4)
    : actual * bound >= 0 &&
      Math.abs(actual) <= FAR * Math.abs(bound) &&
      Math.abs(bound) <= FAR * Math.abs(actual);
const SMALL_SWING = 12;
const FAR = 2.5;

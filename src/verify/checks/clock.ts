import { foldWidth, parseChineseNumeral, type Span } from '../../core/index.js';
import type { Check } from '../flags.js';

/** A time of day in minutes; both halves of the day where the writing leaves that open. */
interface ClockTime extends Span {
  minutes: readonly number[];
}

const NUMERAL = '\\d{1,2}|[一二三四五六七八九十两]{1,3}';
const DAYPART = '凌晨|清晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚|夜里|夜间|夜';
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<part>${DAYPART})?[ ]?(?<![\\d.:/-])(?<h>[01]?\\d|2[0-3]):(?<m>[0-5]\\d)(?![\\d:])(?:[ ]?(?<ampm>[ap])\\.?m\\b)?`,
    'giu',
  ),
  new RegExp(
    `(?<part>${DAYPART})[ ]?(?<h>${NUMERAL})[点时](?!间|长|段)(?:(?<half>半)|(?<m>[0-5]?\\d)分?)?`,
    'gu',
  ),
  /(?<![\d.:/])(?<h>[01]?\d|2[0-3])[点时](?<m>[0-5]?\d)分(?![\d钟])/gu,
  /(?<![\d.:/-])(?<h>1[0-2]|[1-9])(?:[.:](?<m>[0-5]\d))?[ ]?(?<ampm>[ap])\.?m\b/giu,
];
/** In notes also bare: `2点`, `14时`, `0200`; and the end of a span: `15:10-15:24`. */
const BARE: readonly RegExp[] = [
  /(?<=\d:[0-5]\d\s?[-~–—至到]\s?)(?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)(?![\d:])/gu,
  /(?<![\d.:/])(?<h>2[0-4]|[01]?\d)[点时](?!间|长|段)(?:(?<half>半)|(?<m>[0-5]\d)分?)?/gu,
  /(?<![\d.:/A-Za-z-])(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)[ ]?(?:h|hrs|hours)?(?![\d.:/A-Za-z-])/gu,
];

const LATER = /下午|傍晚|晚|夜/u;
const EARLIER = /凌晨|清晨|早|上午/u;

function minutesOf({ h = '', m, half, part = '', ampm }: Record<string, string | undefined>): number[] {
  const hours = /\d/u.test(h) ? Number(h) : (parseChineseNumeral(h)?.value ?? 0);
  const past = half === undefined ? Number(m ?? 0) : 30;
  const at = (hour: number): number => (hour % 24) * 60 + past;
  if (hours >= 13 || /^0\d/u.test(h)) return [at(hours)];
  if (ampm !== undefined) return [at((hours % 12) + (/p/iu.test(ampm) ? 12 : 0))];
  if (EARLIER.test(part)) return [at(hours % 12)];
  return LATER.test(part) ? [at((hours % 12) + 12), at(hours % 12)] : [at(hours), at((hours % 12) + 12)];
}

const timesIn = (text: string, patterns: readonly RegExp[]): ClockTime[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      minutes: minutesOf(match.groups ?? {}),
    })),
  );

/** Times of day must stand in the notes, in whatever writing. */
export const checkClock: Check = ({ narrative, evidence }) => {
  const told = timesIn(narrative.text, PATTERNS);
  if (told.length === 0) return [];
  const noted = evidence.lines.flatMap(({ note }) => timesIn(foldWidth(note.text), [...PATTERNS, ...BARE]));
  const known = new Set(noted.flatMap(({ minutes }) => minutes));
  return told
    .filter(({ start, end, minutes }) => {
      const written = narrative.text.slice(start, end).toLowerCase();
      return !minutes.some((minute) => known.has(minute)) && !evidence.text.includes(written);
    })
    .map(({ start, end }) => ({
      start,
      end,
      kind: 'unsupported' as const,
      messageId: 'figure-unsupported',
      params: { figure: narrative.text.slice(start, end) },
    }));
};

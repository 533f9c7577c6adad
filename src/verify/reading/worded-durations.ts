import { parseWrittenNumber } from '../../core/index.js';
import { BELOW_HUNDRED } from './english-numbers.js';
import { plainQuantity, type Quantity } from './quantity.js';
import type { Measure } from './units.js';

/** One duration told in two parts, or with a half behind it: the parts of it are no figures of their own. */

const SECONDS: Measure = { dimension: 'time', factor: 1, numerator: 1, spelling: 's' };

const HAN = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const WORD = `(?:\\d{1,3}|an?|${BELOW_HUNDRED})`;

/** `一小时二十分`, `两小时一刻`, `3个钟头15分钟`. */
const HAN_HOURS = `(?<h>${HAN})个?(?:小时|钟头)零?(?<hm>${HAN}(?=分)|[一三]刻)(?:分钟?|钟)?`;
/** `九分四十秒`, `六分半钟`. */
const HAN_MINUTES = `(?<m>${HAN})分钟?零?(?:(?<s>${HAN})秒钟?|(?<half>半)钟?)`;
/** `一刻钟`, `三刻钟`. */
const HAN_QUARTERS = '(?<quarters>[一三])刻钟';
/** `two hours fifteen minutes`, `two hours and a quarter`, `three minutes forty-five`. */
const ENGLISH = `(?<![\\w.-])(?<en>${WORD})[ -](?<unit>hour|minute)s?(?:[ ,]{1,2}(?:and[ ])?(?<rest>${WORD})[ -](?:(?<=hour.{0,40})minutes?|seconds?)|[ ](?<bare>${WORD})(?=[,;)]|[.](?:\\s|$)|$)|[ ]and[ ](?<part>a[ ]half|a[ ]quarter|three[ ]quarters))(?![A-Za-z])`;
/** `six and a half minutes`. */
const ENGLISH_HALF = `(?<![\\w.-])(?<whole>${WORD})[ ]and[ ]a[ ]half[ ](?<halves>hour|minute)s?(?![A-Za-z])`;
/** `a quarter of an hour`, `half a minute`. */
const ENGLISH_PART =
  '(?<![A-Za-z])(?<some>three[ ]quarters|a[ ]quarter|half)(?:[ ]of)?[ ]an?[ ](?<of>hour|minute)(?![A-Za-z])';

const DURATION = new RegExp(
  [HAN_HOURS, HAN_MINUTES, HAN_QUARTERS, ENGLISH, ENGLISH_HALF, ENGLISH_PART].join('|'),
  'giu',
);

const PARTS: Readonly<Record<string, number>> = {
  'a half': 0.5,
  half: 0.5,
  'a quarter': 0.25,
  'three quarters': 0.75,
  一刻: 0.25,
  三刻: 0.75,
};
const partOf = (text = ''): number | undefined => PARTS[text.toLowerCase()];

const countOf = (text = ''): number => (/^an?$/iu.test(text) ? 1 : (parseWrittenNumber(text) ?? 0));

function secondsOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { h, hm, m, s, half, quarters, en, unit, rest, bare, part, whole, halves, some, of } = groups;
  if (h !== undefined) return 3600 * (countOf(h) + (partOf(hm) ?? countOf(hm) / 60));
  if (m !== undefined) return 60 * countOf(m) + (half === undefined ? countOf(s) : 30);
  if (quarters !== undefined) return 900 * countOf(quarters);
  const long = /hour/iu.test(unit ?? halves ?? of ?? '') ? 3600 : 60;
  if (en !== undefined) return long * (countOf(en) + (partOf(part) ?? countOf(rest ?? bare) / 60));
  return long * (whole === undefined ? (partOf(some) ?? 0) : countOf(whole) + 0.5);
}

export const readWordedDurations = (text: string): Quantity[] =>
  [...text.matchAll(DURATION)].map((match) =>
    plainQuantity(
      { start: match.index, end: match.index + match[0].length },
      text,
      Math.round(secondsOf(match.groups ?? {})),
      0,
      SECONDS,
    ),
  );

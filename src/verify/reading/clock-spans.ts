import { rememberValue } from '../../core/index.js';
import type { Line } from './evidence.js';
import type { Quantity } from './quantity.js';

/** Times of day as notes write them; `14.05` would be a date or a figure. */
const TIME = /(?<![\d.:])(?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)(?![\d:])/gu;
const SECONDS_OF_MINUTE = 60;
const MINUTES_OF_DAY = 1440;

const timesIn = rememberValue((text): readonly number[] =>
  [...text.matchAll(TIME)].map(({ groups }) => Number(groups?.h) * 60 + Number(groups?.m)),
);

/** `报14:05 到15:41` told as `历时96分钟`: a duration between two times of one line. */
export function isClockSpan(q: Quantity, lines: readonly Line[]): boolean {
  const minutes = q.measure.spelling === '分' || q.measure.dimension === 'score';
  if (q.measure.dimension !== 'time' && !minutes) return false;
  const told = minutes ? q.value : (q.value * q.measure.factor) / SECONDS_OF_MINUTE;
  return lines.some(({ note }) => {
    const times = timesIn(note.text);
    return times.some((from, i) =>
      times.some((to, k) => {
        // Notes tell the later time first now and then; over midnight only the order of writing says which is later.
        const span = k > i ? (to - from + MINUTES_OF_DAY) % MINUTES_OF_DAY : to - from;
        return i !== k && span === told;
      }),
    );
  });
}

import { STANDARD_IDS, type StandardId } from '../../core/index.js';
import { STANDARD_CUES } from '../data/standard-cues.js';

const COMMONEST: StandardId = 'QMS';

/** Chinese cues stand anywhere, English ones as whole words. */
const patternOf = (cues: string): RegExp => {
  const words = cues.split(/\s+/u).sort((a, b) => b.length - a.length);
  const han = words.filter((word) => /\p{Script=Han}/u.test(word));
  const latin = words.filter((word) => !/\p{Script=Han}/u.test(word));
  return new RegExp(`${han.join('|')}|(?<![a-z])(?:${latin.join('|')})(?![a-z])`, 'giu');
};

const CUES = Object.entries(STANDARD_CUES).map(
  ([standard, cues]) => [standard as StandardId, patternOf(cues)] as const,
);

/** The standards that the words of a query point at, most pointed at first; the commonest one where none do. */
export function meantStandards(text: string): StandardId[] {
  const counts = CUES.map(([standard, pattern]) => ({
    standard,
    count: new Set(text.toLowerCase().match(pattern)).size,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const meant = counts.filter(({ count }) => count > 0 && count === most).map(({ standard }) => standard);
  return meant.length > 0 ? STANDARD_IDS.filter((standard) => meant.includes(standard)) : [COMMONEST];
}

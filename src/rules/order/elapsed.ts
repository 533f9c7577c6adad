import { type ElapsedDays, type Facts, formatDay, type RuleFinding } from '../../core/index.js';

/** Days that do not lie as long after another as the words say. */
export const checkElapsed = ({ elapsedDays }: Facts): RuleFinding[] =>
  elapsedDays.filter(isOff).map(({ base, start, end, words, days, raw, sure }) => ({
    messageId: 'elapsed',
    severity: sure ? 'error' : 'warning',
    params: {
      words,
      first: base.raw,
      due: formatDay(base.day + days),
      second: raw,
    },
    places: [
      { span: { start: base.start, end: base.end }, role: 'date' },
      { span: { start, end }, role: 'date' },
    ],
  }));

const isOff = ({ base, day, days, slack }: ElapsedDays): boolean => Math.abs(day - base.day - days) > slack;

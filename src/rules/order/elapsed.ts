import type { ElapsedDays, Facts, RuleFinding } from '../../core/index.js';

const DAY = 86_400_000;

/** Days that do not lie as long after another as the words say. */
export const checkElapsed = ({ elapsedDays }: Facts): RuleFinding[] =>
  elapsedDays.filter(isOff).map(({ base, start, end, words, days, raw, sure }) => ({
    messageId: 'elapsed',
    severity: sure ? 'error' : 'warning',
    params: {
      words,
      first: base.raw,
      due: new Date((base.day + days) * DAY).toISOString().slice(0, 10),
      second: raw,
    },
    places: [
      { span: { start: base.start, end: base.end }, role: 'date' },
      { span: { start, end }, role: 'date' },
    ],
  }));

const isOff = ({ base, day, days, slack }: ElapsedDays): boolean => Math.abs(day - base.day - days) > slack;

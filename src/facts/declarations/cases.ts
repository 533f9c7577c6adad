import type { Match, TopicPatterns } from './words.js';

/** What the words before and behind a statement add to how bad a case it tells of, and of what sort. */

/**
 * `从梯上摔下，左腕骨折，停工42天`: what came of an accident is told behind it, be it behind a semicolon, where nothing is
 * denied of the rest.
 */
export function outcomeOf({ topic }: TopicPatterns, content: string, { exists, end }: Match): string {
  if (!exists || topic !== 'accident') return '';
  const told = /^[^.。\n]*/u.exec(content.slice(end, end + OUTCOME))?.[0] ?? '';
  const [own = '', behind = ''] = told.split(/;(.*)/su);
  return DENIES_REST.test(behind) ? own : own + behind;
}
const DENIES_REST = /未|无|没有|\b(?:no|none|nobody|not)\b/iu;
const OUTCOME = 40;

const MOST_BEFORE = 8;

/** `重伤及死亡` of `重伤及死亡事故为0`, where only the end of it was matched. */
export const wordsBefore = (content: string, at: number): string =>
  /[\p{Script=Han}、]*$/u.exec(content.slice(Math.max(0, at - MOST_BEFORE), at))?.[0] ?? '';

/** `较大及以上事故和环境污染事件`: denied in a list, an accident keeps the grade that opens it. */
export const wordsOf = (
  { topic }: TopicPatterns,
  content: string,
  { text, index, end, exists }: Match,
): string => {
  if (topic !== 'accident') return text;
  const whole = `${text}${content.slice(index, end)}`;
  return exists ? whole : whole.replace(HELD_RESPONSIBLE, '重大事故');
};
/** Denied are those accidents only that an authority grades and somebody is held responsible for. */
const HELD_RESPONSIBLE = /责任事故/u;

/** `责任交通|事故1起`: what sort of accident it was stands before the words that tell of it. */
export const kindBefore = ({ topic }: TopicPatterns, content: string, { exists, index }: Match): string =>
  exists && topic === 'accident' ? wordsBefore(content, index) : '';

/**
 * `No complaint | on environmental matters was received from neighbours`, `No fines or complaints | by authorities`: of what
 * sort stands behind what is denied.
 */
export const ofWhat = ({ topic }: TopicPatterns, content: string, { index, end }: Match): string =>
  OF_WHAT[topic]
    ?.exec(content.slice(index, end + FAR_BEHIND))
    ?.groups?.what?.replace(/management systems?/giu, '') ?? '';
const OF_WHAT: Partial<Record<TopicPatterns['topic'], RegExp>> = {
  complaint: /\bcomplaints?(?<what> [a-z][^.,;:\n]*)/iu,
  change: /\bchanges?(?<what> (?:of|in|to) [a-z][^.;:\n]*)/iu,
};
const FAR_BEHIND = 90;

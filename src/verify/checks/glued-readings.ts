import type { Check, RawFlag } from '../flags.js';
import { ownOrAll } from '../reading/evidence.js';

/** A reading written in one with its symbol: `Ra1.6`, `Cpk1.41`, `pH7.6`. */
const READING =
  /(?<![A-Za-z\d.-])(?:[A-Z][a-z]{0,2}|[a-z][A-Z])\s?\d{1,3}(?:\.\d{1,3})?(?![\d.-]|\s?[A-Za-z])/gu;
/** What the reading is there: asked for, or found. */
const ROLES = [
  {
    role: 'asked',
    words:
      /(?:要求|规定|标准|工艺|限值?|应|目标|设计|图纸|不大于|不小于|≤|≥|spec|limit|required|target)[^,;。\d]{0,6}$/iu,
  },
  {
    role: 'found',
    words: /(?:实测值?|实际|测得|检测|实|现场|显示|结果|measured|actual|found|reading)[^,;。\d]{0,6}$/iu,
  },
] as const;

interface Reading {
  key: string;
  role: 'asked' | 'found' | null;
  start: number;
  end: number;
}

const readingsIn = (text: string): Reading[] =>
  [...text.matchAll(READING)].map((match) => {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    return {
      key: match[0].replace(/\s/gu, '').toLowerCase(),
      role: ROLES.find(({ words }) => words.test(before))?.role ?? null,
      start: match.index,
      end: match.index + match[0].length,
    };
  });

/** `要求Ra1.2，实测Ra1.6` where the notes have it the other way round. */
export const checkGluedReadings: Check = ({ narrative, evidence }) => {
  const noted = ownOrAll(evidence).flatMap(({ text }) => readingsIn(text));
  return readingsIn(narrative.text).flatMap((told): RawFlag[] => {
    const same = noted.filter(({ key, role }) => key === told.key && role !== null);
    const crossed = told.role !== null && same.length > 0 && same.every(({ role }) => role !== told.role);
    if (!crossed) return [];
    const value = narrative.text.slice(told.start, told.end);
    return [
      { start: told.start, end: told.end, kind: 'unsupported', messageId: 'misplaced', params: { value } },
    ];
  });
};

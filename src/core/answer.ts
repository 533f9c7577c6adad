import type { Language } from './finding.js';
import { foldWidth } from './fold.js';

/** A note that answers a question of the composer: what it is about, and what was found out. */
export interface Answer {
  /** Words of the note that the question quoted. */
  about: string;
  text: string;
}

const ANSWER =
  /^(?:答|回复|answer(?: to)?|re)[ ]?[“"「](?<about>[^”"」\n]{2,200})[”"」][ ]?[:：][ ]?(?<text>.*)$/iu;
const QUOTED = /[“"「](?<quote>[^”"」\n]{2,200})[”"」]/u;
/** `废品率（目标≤3.5%，实际3.8%）没有达到…`: what stands before the bracket. */
const OBJECTIVE = /^(?<name>[^“"（(\n]{2,40}?)[ ]?[（(](?:目标|target)/iu;

/** Reads a line of notes as an answer, or null where it is none: `答“没见变更评估”：3月2日已补做，见 BG-7`. */
export function readAnswer(line: string): Answer | null {
  const { about, text } = ANSWER.exec(line)?.groups ?? {};
  return about === undefined || text === undefined ? null : { about, text: text.trim() };
}

/** The line of notes that an answer becomes; without anything to refer to it stands for itself. */
export function answerLine(question: string, answer: string, language: Language): string {
  const about = QUOTED.exec(question)?.groups?.quote ?? OBJECTIVE.exec(question)?.groups?.name;
  if (about === undefined) return answer;
  return language === 'zh' ? `答“${about}”：${answer}` : `Answer to "${about}": ${answer}`;
}

const keyOf = (text: string): string =>
  foldWidth(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%≥≤<>±#-]/gu, '');

/** Whether an answer is about a passage of the notes: the question quoted all of it or the part around its point. */
export function isAbout({ about }: Answer, passage: string): boolean {
  const key = keyOf(about);
  return key.length > 1 && keyOf(passage).includes(key);
}

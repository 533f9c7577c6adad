import type { z } from 'zod';
import type { ChatReply } from './reply.js';

/** What became of one answer. `text` is what the model said, without its reasoning. */
export type AnswerReading<T> =
  | { kind: 'value'; value: T }
  | { kind: 'blank' }
  | { kind: 'truncated' }
  | { kind: 'refusal'; detail: string }
  | { kind: 'invalid'; problems: string; text: string };

const REASONING_START = /^\s*<(?:think|thinking|reasoning)>/iu;
const REASONING_END = /<\/(?:think|thinking|reasoning)>/iu;
/** How a JSON object begins, unlike braces in prose. */
const OBJECT_START = /\{\s{0,100}["}]/gu;
const MAX_PROBLEMS = 10;

/** Removes the reasoning that some servers leave in front of the answer, also where its opening tag was cut off. */
export function stripReasoning(text: string): string {
  let rest = text;
  for (let end = REASONING_END.exec(rest); end; end = REASONING_END.exec(rest)) {
    rest = rest.slice(end.index + end[0].length);
    if (!REASONING_START.test(rest)) return rest;
  }
  return REASONING_START.test(rest) ? '' : rest;
}

/** Index of the brace that closes the one at `start`, or -1. */
function closingBrace(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return i;
  }
  return -1;
}

/** The JSON values found in a text, likeliest first, and what is wrong with the JSON that could not be read. */
export interface FoundJson {
  values: unknown[];
  problem: string;
}

function parse(text: string): FoundJson {
  try {
    return { values: [JSON.parse(text)], problem: '' };
  } catch (error) {
    return { values: [], problem: error instanceof SyntaxError ? error.message : String(error) };
  }
}

/**
 * Each object of a text that stands in no other. An object that is broken or cut off is not searched for smaller
 * ones: a part of an answer must never pass for the answer.
 */
function embeddedObjects(text: string): FoundJson {
  const values: unknown[] = [];
  let problem = 'no complete JSON object';
  let from = 0;
  for (const { index } of text.matchAll(OBJECT_START)) {
    if (index < from) continue;
    const end = closingBrace(text, index);
    if (end < 0) break;
    const found = parse(text.slice(index, end + 1));
    values.push(...found.values);
    problem = found.problem || problem;
    from = end + 1;
  }
  return { values, problem };
}

/**
 * The JSON an answer may mean: the whole text, else each complete object in it, so that Markdown fences and words
 * before or after do not matter. JSON inside a JSON string is unwrapped once.
 */
export function findJson(text: string): FoundJson {
  const [whole] = parse(text.trim()).values;
  if (typeof whole === 'string') return embeddedObjects(whole);
  if (Array.isArray(whole)) return { values: whole, problem: 'the answer is a list, not an object' };
  return whole === undefined ? embeddedObjects(stripReasoning(text)) : { values: [whole], problem: '' };
}

const describeIssues = (error: z.ZodError): string =>
  error.issues
    .slice(0, MAX_PROBLEMS)
    .map((issue) => `${issue.path.map(String).join('.') || '(root)'}: ${issue.message}`)
    .join('\n');

/** Reads a reply against its schema. Arguments of a tool call and plain content count alike, wherever they came. */
export function readAnswer<T>(reply: ChatReply, schema: z.ZodType<T>): AnswerReading<T> {
  if (reply.refusal !== null) return { kind: 'refusal', detail: reply.refusal };
  const texts = [reply.toolArguments, reply.content].filter((text) => text.trim() !== '');
  const found = texts.map(findJson);
  const results = found.flatMap(({ values }) => values).map((value) => schema.safeParse(value));
  const valid = results.find((result) => result.success);
  if (valid) return { kind: 'value', value: valid.data };
  if (reply.finishReason === 'length') return { kind: 'truncated' };
  const text = texts.map(stripReasoning).join('\n').trim();
  if (text === '') return { kind: 'blank' };
  const failed = results.findLast((result) => !result.success);
  const problems = failed ? describeIssues(failed.error) : (found.at(-1)?.problem ?? '');
  return { kind: 'invalid', problems, text };
}

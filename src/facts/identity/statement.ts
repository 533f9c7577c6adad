import { type Span, wordsAround } from '../../core/index.js';

export const LONGEST_STATEMENT = 240;

/** The words of the statement round a span: from the full stop before it to the one after, within its line. */
export const statementAt = (text: string, span: Span): string =>
  wordsAround(text, span, '。\n', LONGEST_STATEMENT);

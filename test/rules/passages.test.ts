import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/index.js';
import { gradedIn } from '../helpers/whole-check.js';

/** Passages written by someone who had not seen the rules. */
interface Passage {
  id: string;
  rule: string;
  language: Language;
  contradictory: boolean;
  text: string;
  quotes: string[];
}

const passages = readFileSync(new URL('passages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Passage);

/** Contradictory passages that must at least be found, by rule: what was reached, so that it cannot sink. */
const FOUND_AT_LEAST: Readonly<Record<string, number>> = {
  'objective-result': 32,
  'objective-conflict': 20,
  'sum-mismatch': 27,
  'date-order': 30,
  'nc-count': 27,
  'declaration-conflict': 31,
};

/** One finding shows two of the places a reviewer must see, or the only one. */
function isFound(passage: Passage): boolean {
  const spans = passage.quotes.map((quote) => ({
    start: passage.text.indexOf(quote),
    end: passage.text.indexOf(quote) + quote.length,
  }));
  return gradedIn(passage.text).some(
    ({ evidence }) =>
      spans.filter(({ start, end }) => evidence.some((place) => place.start < end && start < place.end))
        .length >= Math.min(2, spans.length),
  );
}

describe('passages written by someone who had not seen the rules', () => {
  it.each(passages.filter(({ contradictory }) => !contradictory))('is silent on $id', (passage) => {
    expect(gradedIn(passage.text)).toEqual([]);
  });

  it.each(Object.entries(FOUND_AT_LEAST))('%s finds at least %d', (rule, least) => {
    const own = passages.filter((passage) => passage.rule === rule && passage.contradictory);
    expect(own.filter(isFound).length).toBeGreaterThanOrEqual(least);
  });
});

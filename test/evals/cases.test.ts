import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLabelledFolder } from '../../src/evals/index.js';
import { occurrences, squeeze } from '../../src/evals/quotes.js';
import { rules } from '../../src/rules/index.js';

const dir = path.join(import.meta.dirname, '../../evals/cases/check');
const cases = await loadLabelledFolder(dir);

describe('our own labelled reports', () => {
  it('are of several layouts, both languages, some of them clean', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map(({ labels }) => labels.language))).toEqual(new Set(['zh', 'en']));
    expect(cases.filter(({ labels }) => labels.clean).length * 3).toBeGreaterThanOrEqual(cases.length);
    const kinds = cases.flatMap(({ labels }) => labels.inconsistencies.map(({ kind }) => kind));
    const ids = new Set(rules.map(({ meta }) => meta.id));
    expect([...new Set(kinds)].filter((kind) => !ids.has(kind))).toEqual([]);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(30);
  });

  it.each(cases)(
    '$name: every quote stands in the text, those of a label at one place each',
    async ({ document, labels }) => {
      const text = squeeze((await readFile(document, 'utf8')).replace(/^\ufeff/u, ''));
      const count = (quote: string) => occurrences(text, quote).length;
      const quotes = labels.inconsistencies.flatMap((label) => label.quotes);
      expect(quotes.filter((quote) => count(quote) !== 1)).toEqual([]);
      expect(labels.near_misses.flatMap((near) => near.quotes).filter((quote) => count(quote) === 0)).toEqual(
        [],
      );
      expect(labels.near_misses.length).toBeGreaterThanOrEqual(4);
    },
  );

  it.each(cases)('$name: no two quotes of one label share their place', async ({ document, labels }) => {
    const text = squeeze(await readFile(document, 'utf8'));
    for (const { id, quotes } of labels.inconsistencies) {
      const spans = quotes.flatMap((quote) => occurrences(text, quote)).sort((a, b) => a.start - b.start);
      const overlapping = spans.filter((span, index) => span.start < (spans[index - 1]?.end ?? 0));
      expect([id, overlapping]).toEqual([id, []]);
    }
  });
});

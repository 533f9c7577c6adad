import { describe, expect, it } from 'vitest';
import { scanEntities } from '../../src/entities/index.js';
import { countHits, labelledCollections, readLabelled } from './collection.js';

const [first = [], second = []] = labelledCollections();

describe('the labelled sentences', () => {
  it('are read with their marks taken out', () => {
    expect(readLabelled('查[[code:A-12]]，由[[person:李默]]签。')).toEqual({
      text: '查A-12，由李默签。',
      names: [
        { kind: 'code', start: 1, end: 5 },
        { kind: 'person', start: 7, end: 9 },
      ],
    });
  });

  it('are many', () => {
    expect(first.length).toBeGreaterThanOrEqual(140);
    expect(second.length).toBeGreaterThanOrEqual(50);
  });

  it.each([
    ['first', first, 'precision', 0.98, 0.98, 0.99],
    ['first', first, 'recall', 0.98, 0.98, 0.98],
    ['second', second, 'precision', 0.94, 0.93, 0.98],
    ['second', second, 'recall', 0.94, 0.92, 0.96],
  ] as const)('of the %s collection are found (%#)', (_, sentences, mode, recall, exact, precision) => {
    const rates = countHits(sentences, (text) => scanEntities(text, {}, { mode }));
    expect(rates.found / rates.wanted).toBeGreaterThanOrEqual(recall);
    expect(rates.exact / rates.wanted).toBeGreaterThanOrEqual(exact);
    expect(rates.right / rates.reported).toBeGreaterThanOrEqual(precision);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Openings } from '../../src/core/index.js';

const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a', '≥'), maxLength: 30 });
const terms = fc.array(
  text.filter((term) => term.length > 0),
  { maxLength: 6 },
);

describe('openings', () => {
  it('let every place pass where a known term begins', () => {
    fc.assert(
      fc.property(text, terms, (searched, known) => {
        const openings = new Openings();
        for (const term of known) openings.add(term);
        for (let at = 0; at < searched.length; at++) {
          if (known.some((term) => searched.startsWith(term, at)))
            expect(openings.mayBegin(searched, at)).toBe(true);
        }
      }),
    );
  });

  it('turn away what begins otherwise', () => {
    const openings = new Openings();
    for (const term of ['审核', '%']) openings.add(term);
    const places = [...'管审核评%'].map((_, at) => openings.mayBegin('管审核评%', at));
    expect(places).toEqual([false, true, false, false, true]);
  });
});

import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Evidence, Finding } from '../../src/core/index.js';
import { renderCheckPretty, renderCheckSarif, renderVerifyPretty } from '../../src/report/index.js';
import { toUri } from '../../src/report/uri.js';
import { fileOf, findingOf, outputOf } from './samples.js';

const pieces = fc.constantFrom(
  ...[
    '目标',
    '≥98%',
    '，',
    ' ',
    '\n',
    '\t',
    '\u001b[31m',
    '👩‍🔧',
    'e\u0301',
    '\ud83d',
    '\u202e',
    '“',
    '$t(x)',
    '{{y}}',
    'On-time ',
  ],
);
const text = fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(''));
const offset = fc.oneof(fc.nat(400), fc.constantFrom(0, 1e9));
const role = fc.constantFrom('target', 'result', 'constructor', 'toString', '__proto__', '', 'a.b:c', '奇');

const evidence: fc.Arbitrary<Evidence> = fc.record({
  quote: text,
  start: offset,
  end: offset,
  line: fc.integer({ min: 1, max: 99_999 }),
  column: fc.integer({ min: 1, max: 999 }),
  role,
  clause: fc.option(fc.constantFrom('6.2', 'ES6.1.2'), { nil: null }),
});

/** Evidence that fits its source, as the engine makes it, beside evidence that does not. */
const fitting = (source: string): fc.Arbitrary<Evidence> =>
  fc.tuple(evidence, fc.nat(source.length), fc.nat(source.length)).map(([base, a, b]) => {
    const [start, end] = a < b ? [a, b] : [b, a];
    return { ...base, start, end, quote: source.slice(start, end) };
  });

const cases = text.chain((source) =>
  fc.record({
    source: fc.constant(source),
    findings: fc.array(
      fc
        .tuple(fc.array(fc.oneof(evidence, fitting(source)), { minLength: 1, maxLength: 5 }), text)
        .map(([places, message]): Finding => findingOf(places, { message, suggestion: message })),
      { maxLength: 3 },
    ),
  }),
);

const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

describe('pretty output', () => {
  it('never throws, sends no control character and keeps to the width, whatever the offsets', () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 40, max: 120 }),
        fc.boolean(),
        ({ source, findings }, width, ambiguousWide) => {
          const output = outputOf(fileOf('a.txt', source, findings));
          const options = { language: 'zh', color: false, width, ambiguousWide } as const;
          const shown = renderCheckPretty(output, new Map([['a.txt', source]]), options);
          expect(shown.replaceAll('\n', '')).not.toMatch(UNSAFE);
          // The summary, last, may be as long as a path and is left to the terminal to wrap.
          for (const line of shown.split('\n').slice(0, -2)) {
            if (!line.includes('─ ')) {
              expect(stringWidth(line, { ambiguousIsNarrow: !ambiguousWide })).toBeLessThanOrEqual(width);
            }
          }
        },
      ),
    );
  });

  it('underlines exactly the quote', () => {
    const words = fc
      .array(fc.constantFrom('目标', '达成', 'ab ', '≥98%', '，', '👩‍🔧'), { maxLength: 30 })
      .map((w) => w.join(''));
    fc.assert(
      fc.property(words, fc.constantFrom('结果九六', 'Q-7', '¥5万'), words, (before, quote, after) => {
        const source = `${before}${quote}${after}`;
        const start = before.length;
        const place = {
          quote,
          start,
          end: start + quote.length,
          line: 1,
          column: start + 1,
          role: 'x',
          clause: null,
        };
        const output = outputOf(fileOf('a', source, [findingOf([place], { message: '查' })]));
        const shown = renderCheckPretty(output, new Map([['a', source]]), {
          language: 'zh',
          color: false,
          width: 72,
        });
        const [, , line = '', carets = ''] = shown.split('\n');
        const at = carets.indexOf('^');
        expect(stringWidth(line.slice(0, line.lastIndexOf(quote)))).toBe(stringWidth(carets.slice(0, at)));
        expect(carets.split('^').length - 1).toBe(stringWidth(quote));
      }),
    );
  });

  it('of flags never throws either', () => {
    fc.assert(
      fc.property(text, offset, offset, text, (narrative, start, end, quote) => {
        const flags = [{ kind: 'drift' as const, quote, start, end, message: quote }];
        const options = { language: 'en', color: true, width: 60 } as const;
        expect(
          renderVerifyPretty({ version: 1, flags }, { path: 'n.txt', text: narrative }, options),
        ).toContain('n.txt');
      }),
    );
  });
});

describe('SARIF', () => {
  it('is JSON with URIs that parse, whatever the file name and the offsets', () => {
    fc.assert(
      fc.property(cases, fc.string({ unit: 'binary', minLength: 1 }), ({ source, findings }, path) => {
        const log = JSON.parse(renderCheckSarif(outputOf(fileOf(path, source, findings)), [], 'zh'));
        expect(log.runs[0].results).toHaveLength(findings.length);
        expect(() => new URL(toUri(path), 'file:///base/')).not.toThrow();
      }),
    );
  });
});

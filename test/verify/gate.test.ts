import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseClauseRef, type VerifierFlag } from '../../src/core/index.js';
import { readNotes } from '../../src/draft/index.js';
import { verifyNarrative } from '../../src/verify/index.js';

/** A narrative that a model might return; see the README of the note sets for the format. */
interface Adversary {
  note_file: string;
  clause: string;
  narrative: string;
  wrong: Array<{ text: string; kind: string }>;
}

const directory = new URL('../../evals/cases/verify/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, directory), 'utf8');
const adversariesIn = (name: string): Adversary[] =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Adversary);

function flagsOf({ note_file, clause, narrative }: Adversary): VerifierFlag[] {
  const { notes, header } = readNotes([{ path: note_file, text: read(note_file) }], null);
  return verifyNarrative({ narrative, notes, clause: parseClauseRef(clause), language: header.language });
}

const touches = (flags: readonly VerifierFlag[], { narrative }: Adversary, text: string): boolean => {
  const start = narrative.indexOf(text);
  return flags.some((flag) => flag.start < start + text.length && start < flag.end);
};

const INVENTED = /^(?:invented|leaked)/u;
const TURNED = /^(?:flipped|changed|dropped|overclaim|wrong_verdict)/u;

/**
 * `adversary-site.jsonl` was written against the clipped notes of long walks by someone who had not seen the program:
 * its floors are what has been reached on it, to be raised and never lowered. `adversary-rewrites.jsonl` is mostly right:
 * free rewriting with figures worked out, in words, converted and rounded.
 */
describe.each([
  { file: 'adversary.jsonl', invented: 0.98, turned: 0.9, alarms: 0.05, cases: [40, 100, 80] },
  { file: 'adversary-site.jsonl', invented: 0.9, turned: 0.9, alarms: 0.13, cases: [40, 100, 80] },
  { file: 'adversary-rewrites.jsonl', invented: 0.85, turned: 0.9, alarms: 0.05, cases: [20, 25, 100] },
])('the verifier on $file', ({ file, invented, turned, alarms, cases }) => {
  const adversaries = adversariesIn(file);
  const told = adversaries.map((adversary) => ({ adversary, flags: flagsOf(adversary) }));
  const shareOf = (kinds: RegExp) => {
    const own = told.flatMap(({ adversary, flags }) =>
      adversary.wrong
        .filter(({ kind }) => kinds.test(kind))
        .map(({ text }) => touches(flags, adversary, text)),
    );
    return { own: own.length, share: own.filter(Boolean).length / own.length };
  };

  it.each([
    ['invented and leaked facts', INVENTED, invented, cases[0]],
    ['what is turned round, left out or claimed too much', TURNED, turned, cases[1]],
  ])('catches %s', (_, kinds, least, atLeastCases) => {
    const { own, share } = shareOf(kinds);
    expect(own).toBeGreaterThanOrEqual(atLeastCases ?? 0);
    expect(share).toBeGreaterThanOrEqual(least);
  });

  it('seldom alarms on correct narratives', () => {
    const correct = told.filter(({ adversary }) => adversary.wrong.length === 0);
    expect(correct.length).toBeGreaterThanOrEqual(cases[2] ?? 0);
    expect(correct.filter(({ flags }) => flags.length > 0).length / correct.length).toBeLessThanOrEqual(
      alarms,
    );
  });

  it('quotes exactly what stands at the offsets', () => {
    for (const { adversary, flags } of told) {
      for (const { quote, start, end } of flags) expect(adversary.narrative.slice(start, end)).toBe(quote);
    }
  });
});

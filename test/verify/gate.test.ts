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
const adversaries = read('adversary.jsonl')
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

describe('the verifier on adversarial narratives', () => {
  const wrong = adversaries.flatMap((adversary) => adversary.wrong.map((part) => ({ adversary, part })));
  const correct = adversaries.filter((adversary) => adversary.wrong.length === 0);
  const caughtOf = (kinds: RegExp) => {
    const own = wrong.filter(({ part }) => kinds.test(part.kind));
    const caught = own.filter(({ adversary, part }) => touches(flagsOf(adversary), adversary, part.text));
    return { own: own.length, share: caught.length / own.length };
  };

  it.each([
    [/^(?:invented|leaked)/u, 0.98, 40],
    [/^(?:flipped|changed|dropped|overclaim|wrong_verdict)/u, 0.9, 100],
  ])('catches %s', (kinds, least, atLeastCases) => {
    const { own, share } = caughtOf(kinds);
    expect(own).toBeGreaterThanOrEqual(atLeastCases);
    expect(share).toBeGreaterThanOrEqual(least);
  });

  it('hardly ever alarms on correct narratives', () => {
    const alarmed = correct.filter((adversary) => flagsOf(adversary).length > 0);
    expect(correct.length).toBeGreaterThanOrEqual(80);
    expect(alarmed.length / correct.length).toBeLessThanOrEqual(0.05);
  });

  it('quotes exactly what stands at the offsets', () => {
    for (const adversary of adversaries) {
      for (const { quote, start, end } of flagsOf(adversary))
        expect(adversary.narrative.slice(start, end)).toBe(quote);
    }
  });
});

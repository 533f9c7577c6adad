import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spansOverlap } from '../../src/core/index.js';
import { gradedIn } from '../helpers/whole-check.js';

const folder = new URL('../../evals/cases/learnt/reports/', import.meta.url);

interface Labels {
  file: string;
  language: 'zh' | 'en';
  clean: boolean;
  inconsistencies: ReadonlyArray<{ quotes: readonly string[] }>;
}

const all = readdirSync(folder)
  .filter((name) => name.endsWith('.labels.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Labels);

function errorsOf({ file, language }: Labels) {
  const text = readFileSync(new URL(file, folder), 'utf8');
  return { text, errors: gradedIn(text, language).filter(({ severity }) => severity === 'error') };
}

/** Two places of a finding lie on two quotes of one label; one is enough where the label has no more. */
function isLabelled(
  evidence: ReadonlyArray<{ start: number; end: number }>,
  labels: Labels,
  text: string,
): boolean {
  return labels.inconsistencies.some(({ quotes }) => {
    const spans = quotes.map((quote) => ({
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
    }));
    const hit = spans.filter((span) => evidence.some((place) => spansOverlap(place, span)));
    return hit.length >= Math.min(2, spans.length);
  });
}

describe('reports once unseen', () => {
  it.each(all.filter(({ clean }) => clean).map((labels) => [labels.file, labels] as const))(
    '%s, which is clean, has no error',
    (_, labels) => {
      expect(errorsOf(labels).errors.map(({ message }) => message)).toEqual([]);
    },
  );

  it('have an error where no label has one only where it is right but told elsewhere, too', () => {
    const elsewhere = all
      .filter(({ clean }) => !clean)
      .flatMap((labels) => {
        const { text, errors } = errorsOf(labels);
        return errors
          .filter(({ evidence }) => !isLabelled(evidence, labels, text))
          .map(({ ruleId }) => `${labels.file} ${ruleId}`);
      });
    expect(elsewhere).toEqual([
      'k04-curtainwall.txt outside-period',
      'k04-curtainwall.txt nc-count',
      'k06-software.md average-mismatch',
      'rd04-roadworks.txt sum-mismatch',
      'rd05-furniture.txt date-order',
      'v04.md objective-result',
      'w09.txt declaration-conflict',
      'y02-system-integration.txt declaration-conflict',
      'y05-property-service.txt nc-recommendation',
    ]);
  });
});

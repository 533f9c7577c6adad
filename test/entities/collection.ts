import { readFileSync } from 'node:fs';
import type { EntityKind, Span } from '../../src/core/index.js';

/** A sentence with the names that a reader marked in it. */
export interface LabelledSentence {
  text: string;
  names: ReadonlyArray<Span & { kind: EntityKind }>;
}

const MARK = /\[\[([a-z-]+):(.*?)\]\](?!\])/gu;

/** Takes the `[[kind:text]]` marks out of a line and keeps where they stood. */
export function readLabelled(line: string): LabelledSentence {
  let text = '';
  let at = 0;
  const names: (Span & { kind: EntityKind })[] = [];
  for (const match of line.matchAll(MARK)) {
    text += line.slice(at, match.index);
    const raw = match[2] ?? '';
    names.push({ kind: match[1] as EntityKind, start: text.length, end: text.length + raw.length });
    text += raw;
    at = match.index + match[0].length;
  }
  return { text: text + line.slice(at), names };
}

/** The two collections of `labelled.txt`; the second was written after the rules. */
export function labelledCollections(): LabelledSentence[][] {
  const [first = '', second = ''] = readFileSync(new URL('./labelled.txt', import.meta.url), 'utf8').split(
    '# == ',
  );
  return [first, second.slice(second.indexOf('\n'))].map((part) =>
    part
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map(readLabelled),
  );
}

export interface Rates {
  wanted: number;
  found: number;
  exact: number;
  reported: number;
  right: number;
}

/** A code and a licence number look alike; only the words around them tell. */
const family = (kind: EntityKind): string => (kind === 'licence-number' ? 'code' : kind);
const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const size = ({ start, end }: Span): number => end - start;

/** Counts hits: same family of kinds, and at least 60% of the longer of both spans in common. */
export function countHits(
  sentences: readonly LabelledSentence[],
  scan: (text: string) => ReadonlyArray<Span & { kind: EntityKind }>,
): Rates {
  const rates: Rates = { wanted: 0, found: 0, exact: 0, reported: 0, right: 0 };
  for (const { text, names } of sentences) {
    const reported = scan(text);
    const fits = (a: Span & { kind: EntityKind }, b: Span & { kind: EntityKind }): boolean =>
      family(a.kind) === family(b.kind) && shared(a, b) >= 0.6 * Math.max(size(a), size(b));
    rates.wanted += names.length;
    rates.reported += reported.length;
    rates.right += reported.filter((entity) => names.some((name) => fits(entity, name))).length;
    for (const name of names) {
      const hit = reported.find((entity) => fits(entity, name));
      if (hit) rates.found++;
      if (hit && hit.start === name.start && hit.end === name.end) rates.exact++;
    }
  }
  return rates;
}

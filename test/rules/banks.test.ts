import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toldIn } from '../helpers/whole-check.js';

/** A text of which `rule` must quote these places, or, where it is null, of which nothing may be told. */
interface Row {
  rule: string | null;
  quotes: string[];
  text: string;
}

const folder = new URL('banks/', import.meta.url);
const banks = readdirSync(folder).map((file) => ({
  name: file.replace('.jsonl', ''),
  rows: readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row),
}));

describe.each(banks)('$name in other words', ({ rows }) => {
  const told = rows.filter(({ rule }) => rule !== null);
  const silent = rows.filter(({ rule }) => rule === null);

  it('has both kinds, each text once', () => {
    expect(told.length).toBeGreaterThan(0);
    expect(silent.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  it.each(told)('is told of $text', ({ text, rule, quotes }) => {
    expect(toldIn(text)).toContainEqual({ rule, quotes });
  });

  it.each(silent)('is silent on $text', ({ text }) => {
    expect(toldIn(text)).toEqual([]);
  });
});

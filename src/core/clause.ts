import { z } from 'zod';

export const STANDARD_IDS = ['QMS', 'EMS', 'OHSMS'] as const;
export const standardIdSchema = z.enum(STANDARD_IDS);
export type StandardId = z.infer<typeof standardIdSchema>;

/** A clause number without prefix, with the standards its prefix named (none when it had none). */
export interface ClauseRef {
  /** For example `8.5.1`. */
  number: string;
  standards: StandardId[];
}

const LETTER: Readonly<Record<string, StandardId>> = { Q: 'QMS', E: 'EMS', S: 'OHSMS', O: 'OHSMS' };
const PREFIX_LETTER: Readonly<Record<StandardId, string>> = { QMS: 'Q', EMS: 'E', OHSMS: 'S' };

/** The letter by which clause numbers name a system; undefined for what is none. */
export const systemLetter = (name: string | undefined): string | undefined =>
  PREFIX_LETTER[name as StandardId];

/** The system of a standard, by its number at home or abroad. */
export const SYSTEM_OF_STANDARD: Readonly<Record<string, StandardId>> = {
  '19001': 'QMS',
  '9001': 'QMS',
  '24001': 'EMS',
  '14001': 'EMS',
  '45001': 'OHSMS',
};

const CLAUSE = /^\s*([QESO]{0,3})\s*[:：]?\s*((?:[4-9]|10)(?:\.\d{1,2}){0,4})\s*$/iu;

/**
 * Reads a clause as people write it: `8.4`, `ES6.1.2`, `QES 9.2`, `S:5.4`.
 * Returns null for anything else, also for numbers below 4, which no management system standard uses for
 * requirements.
 */
export function parseClauseRef(text: string): ClauseRef | null {
  const match = CLAUSE.exec(text.normalize('NFKC'));
  if (!match) return null;
  const standards = [...(match[1] ?? '').toUpperCase()].flatMap((letter) => LETTER[letter] ?? []);
  return { number: match[2] ?? '', standards: [...new Set(standards)] };
}

/** `{ number: '6.1.2', standards: ['EMS', 'OHSMS'] }` -> `ES6.1.2`. */
export const formatClauseRef = (ref: ClauseRef): string =>
  ref.standards.map((standard) => PREFIX_LETTER[standard]).join('') + ref.number;

/** True when one number equals the other or lies below it: `8.5` and `8.5.1`. */
export const clauseNumbersRelated = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

/** Orders clause numbers as a standard does: 8.5.2 before 8.5.10, 9.1 before 10.2. */
export function compareClauseNumbers(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

import type { NcCount } from './facts.js';

/** True where every number stated for this audit says that one nonconformity was raised, and at least one does. */
export function isOneInAll(counts: readonly NcCount[]): boolean {
  const stated = counts.filter(({ value, grade }) => value !== null && value > 0 && grade !== 'observation');
  return (
    stated.length > 0 &&
    stated.every(({ value }) => value === 1) &&
    new Set(stated.map(({ grade }) => grade)).size < 3 &&
    !(stated.some(({ grade }) => grade === 'minor') && stated.some(({ grade }) => grade === 'major'))
  );
}

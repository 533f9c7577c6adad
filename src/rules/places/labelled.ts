import type { AddressFact } from '../../core/index.js';

/** Given by a label, not only named in a sentence. */
export const isLabelled = ({ kind }: Pick<AddressFact, 'kind'>): boolean =>
  kind !== 'seat' && kind !== 'visit' && kind !== 'mention';

import type { AddressFact, Span } from '../../core/index.js';

export const placesOf = (spans: readonly Span[], role: string) => spans.map((span) => ({ span, role }));

/** Given by a label, not only named in a sentence. */
export const isLabelled = ({ kind }: Pick<AddressFact, 'kind'>): boolean =>
  kind !== 'seat' && kind !== 'visit' && kind !== 'mention';

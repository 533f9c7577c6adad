import type { Span } from './span.js';

export const ENTITY_KINDS = [
  'organisation',
  'person',
  'address',
  'phone',
  'email',
  'identity-number',
  'licence-number',
  'document-title',
  'code',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A name or a code in a text: what must never be invented, and never travel from one client to another. */
export interface Entity extends Span {
  kind: EntityKind;
  text: string;
  /** The text folded for comparison: width, case, spaces and quotation marks gone. */
  key: string;
}

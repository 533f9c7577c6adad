import type { EntityKind } from '../core/index.js';

/**
 * Names that a model need not know to write or to compare, with the letters that stand for them (`⟨ORG1⟩`); titles and
 * codes of documents it does need.
 */
export const PLACEHOLDER_PREFIX: Readonly<Partial<Record<EntityKind, string>>> = {
  organisation: 'ORG',
  person: 'PER',
  address: 'ADDR',
  phone: 'TEL',
  email: 'MAIL',
  'identity-number': 'ID',
  'licence-number': 'LIC',
};

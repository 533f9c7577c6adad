import type { Severity } from '../core/index.js';

export const SARIF_SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export const SARIF_LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * A SARIF message string. Braces would be read as placeholders and are doubled (SARIF 2.1.0, 3.11.5); square brackets
 * right before a number in parentheses would be read as a link (3.11.6) and are escaped.
 */
export const message = (text: string): { text: string } => ({
  text: text.replace(/[{}]/gu, '$&$&').replace(/\[([^[\]]{0,200})\](?=\()/gu, '\\[$1\\]'),
});

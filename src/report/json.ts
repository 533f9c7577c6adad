import type { CheckOutput, DraftOutput, SearchOutput, VerifyOutput } from '../core/index.js';

/** Characters that JSON lets through but a terminal obeys or hides: DEL, C1 controls, bidirectional controls. */
const TERMINAL_UNSAFE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * One JSON document with a final line end. Characters that could steer a terminal are written as escapes, which every
 * JSON reader turns back into the same characters.
 */
export const toJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(
    TERMINAL_UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n`;

/** `check --format json` */
export const renderCheckJson = (output: CheckOutput): string => toJson(output);
/** `draft --format json` */
export const renderDraftJson = (output: DraftOutput): string => toJson(output);
/** `search --format json` */
export const renderSearchJson = (output: SearchOutput): string => toJson(output);
/** `verify --format json` */
export const renderVerifyJson = (output: VerifyOutput): string => toJson(output);

import type { Mark } from './marks.js';

/**
 * Signs by which auditors judge without a word: a cross or NG behind what was seen, exclamation marks behind a failing,
 * `开了` for a nonconformity that was raised.
 */

/** A cross behind words, a figure with its unit or a bracket; between figures it multiplies. */
const CROSS =
  /(?<=[\p{L})）】」”"℃%。,，][ ]{0,4})[×✗✘✕❌](?=[ ]{0,4}(?:$|[,，;；。(（]|(?:要|得|须|必须|应|需要?)?(?:开|整改|判)))/gu;
/** `NG` as a verdict; of counted pieces it says that they were rejected. */
const NO_GOOD =
  /(?<![A-Za-z\d][ ]{0,2})(?<!\d[ ]?[件个只张pcs]{1,3}[ ]{0,2})NG(?=[!！。.]{0,3}[ ]{0,4}(?:$|[,，;；。]))/gu;
/** `显示故障没报修 … 开了`: said at the end, behind a gap, of a failing; doors, lamps and meetings have a subject right before it. */
const RAISED =
  /(?<=[\p{L}\p{N})）][ ,，]{1,4})开了(?:[1一]?[个项条张]?(?:严重|一般|轻微)的?)?[!！]{0,3}(?=[ ]{0,4}$)/gu;
/** Exclamation marks behind a failing: the auditor means it. */
const STRESSED = /[ ]?[!！]{2,4}(?=[ ]{0,4}$)/gu;

const marksOf = (text: string, pattern: RegExp): Mark[] =>
  [...text.matchAll(pattern)].map((match) => ({
    kind: 'nonconform',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    appended: true,
  }));

/** The signs of a passage; those that need a failing beside them count where `failing` says that there is one. */
export const signsIn = (text: string, failing: boolean): Mark[] => [
  ...marksOf(text, CROSS),
  ...marksOf(text, NO_GOOD),
  ...(failing ? [...marksOf(text, RAISED), ...marksOf(text, STRESSED)] : []),
];

export type { ScanMode } from './candidate.js';
export { areConfusable, onlyDifference, pairsOneApart } from './confusable.js';
export type { KnownNames } from './known.js';
export { areKindred, claimedLines, countLine, type LineMention, linesIn } from './lines-of-business.js';
export { isSureSurname, surnameLength } from './name-evidence.js';
export { personNameAt } from './people-zh.js';
export { PLACEHOLDER_PREFIX } from './placeholders.js';
export { type ScanOptions, scanEntities } from './scan.js';
export { isCommonWord } from './words.js';

export type { ScanMode } from './candidate.js';
export type { KnownNames } from './known.js';
export { type ScanOptions, scanEntities } from './scan.js';

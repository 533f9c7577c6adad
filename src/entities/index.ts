export { type KnownNames, type ScanOptions, scanEntities } from './scan.js';

export { type Disposition, type DispositionKind, readDispositions } from './read.js';

export { type Disposition, type DispositionKind, isOnlyDecision, readDispositions } from './read.js';

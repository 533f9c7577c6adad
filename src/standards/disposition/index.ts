export {
  type Disposition,
  type DispositionKind,
  isOnlyAcceptance,
  isOnlyDecision,
  readDispositions,
} from './read.js';

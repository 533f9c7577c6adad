import type { ModelFailure } from '../core/index.js';
import type { LadderStep } from './ladder.js';

/** What a client tells those who watch it work. Details are in English and hold no key. */
export type ModelEvent =
  /** `serves`: the canary came back as demanded. `refused`: the server said no. `unproven`: it said yes, and did not do it. */
  | { type: 'probe'; step: LadderStep; outcome: 'serves' | 'refused' | 'unproven'; detail: string }
  | { type: 'retry'; failure: ModelFailure; delay: number }
  | { type: 'repair'; attempt: number; problem: string }
  | { type: 'step-down'; from: LadderStep; to: LadderStep };

export type ModelEventListener = (event: ModelEvent) => void;

import type { InputEvent } from '../../terminal/input.js';
import type { ReviewContext } from './context.js';
import { createDeciding } from './deciding.js';
import { createExporting } from './exporting.js';
import { createReviewInput } from './input.js';
import { createLeaving } from './leaving.js';
import { createLoading } from './loading.js';
import { createPalette } from './palette.js';
import { createReading } from './reading.js';
import { createReasonKeeper } from './reason-keeper.js';

export interface ReviewController {
  handle(event: InputEvent): void;
  /** Begins the work behind the first frame. */
  start(): void;
  stop(): void;
  /** Brings to disk at once what was typed. */
  flushSync(): void;
}

/** Everything that a review does, as against what it shows. */
export function createReviewController(context: ReviewContext): ReviewController {
  const deciding = createDeciding(context);
  const loading = createLoading(context);
  const reading = createReading(context);
  const exportAs = createExporting(context);
  const palette = createPalette(context);
  const keeper = createReasonKeeper(context);
  const leaving = createLeaving(context, deciding, keeper);
  const unsubscribe = context.store.subscribe(keeper.observe);
  return {
    handle: createReviewInput({ context, deciding, loading, reading, leaving, exportAs, palette }),
    start: loading.greet,
    stop() {
      keeper.stop();
      unsubscribe();
    },
    flushSync: keeper.flush,
  };
}

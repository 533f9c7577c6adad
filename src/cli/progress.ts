import stringWidth from 'string-width';
import type { CommandContext } from './context.js';

const BAR = 24;
/** Where no terminal draws a bar, a line is written each time another tenth is done; few things need none. */
const FEW = 40;
const STEPS = 10;

/** `[######------] 120/300`: plain ASCII, since half of all terminals draw block characters two columns wide. */
const bar = (done: number, total: number): string => {
  const filled = total === 0 ? BAR : Math.floor((BAR * done) / total);
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${done}/${total}`;
};

export interface Progress {
  /** Shows how far the work is. `note` says more where there is room. */
  at(done: number, total: number, note?: string): void;
  /** Takes the bar away so that something can be written, until it is shown again. */
  hide(): void;
}

/** Progress on standard error: a bar that is drawn over itself in a terminal, else a line for each tenth. */
export function createProgress({ draw, notice, width }: CommandContext): Progress {
  if (draw) {
    return {
      at(done, total, note = '') {
        const full = `${bar(done, total)}  ${note}`;
        // One column stays free: a full line would wrap and could not be taken back.
        draw(stringWidth(full) < width ? full : bar(done, total));
      },
      hide: () => draw(''),
    };
  }
  let told = 0;
  return {
    at(done, total) {
      const step = Math.floor((STEPS * done) / Math.max(1, total));
      if (total < FEW || step <= told) return;
      told = step;
      notice(bar(done, total));
    },
    hide: () => undefined,
  };
}

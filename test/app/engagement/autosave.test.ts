import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '../../../src/app/engagement/autosave.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Moments of saving, in milliseconds, for edits at the given moments. */
function savesFor(edits: readonly number[], until: number): number[] {
  const saves: number[] = [];
  let now = 0;
  const autosave = createAutosave(() => saves.push(now));
  for (now = 0; now <= until; now++) {
    vi.advanceTimersByTime(now === 0 ? 0 : 1);
    if (edits.includes(now)) autosave.edited();
  }
  return saves;
}

describe('autosave', () => {
  it.each([
    { title: 'after a pause', edits: [0], saves: [300] },
    { title: 'after the last of several', edits: [0, 100, 200], saves: [500] },
    {
      title: 'while typing goes on',
      edits: Array.from({ length: 16 }, (_, i) => i * 100),
      saves: [1000, 1800],
    },
    { title: 'again for later edits', edits: [0, 1000], saves: [300, 1300] },
    { title: 'never without an edit', edits: [], saves: [] },
  ])('saves $title', ({ edits, saves }) => {
    expect(savesFor(edits, 2500)).toEqual(saves);
  });

  it('forgets a pending save when cancelled', () => {
    const save = vi.fn();
    const autosave = createAutosave(save);
    autosave.edited();
    autosave.cancel();
    vi.advanceTimersByTime(5000);
    expect(save).not.toHaveBeenCalled();
  });
});

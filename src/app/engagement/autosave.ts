export const IDLE_MS = 300;
export const LONGEST_MS = 1000;

/** Decides when to save: `IDLE_MS` after the last edit, at most `LONGEST_MS` after the first unsaved one. */
export interface Autosave {
  edited(): void;
  /** Everything is saved, or someone saves by hand: forget the pending save. */
  cancel(): void;
}

export function createAutosave(save: () => void): Autosave {
  let idle: NodeJS.Timeout | undefined;
  let longest: NodeJS.Timeout | undefined;
  const cancel = () => {
    clearTimeout(idle);
    clearTimeout(longest);
    idle = undefined;
    longest = undefined;
  };
  const fire = () => {
    cancel();
    save();
  };
  return {
    edited() {
      clearTimeout(idle);
      idle = setTimeout(fire, IDLE_MS);
      longest ??= setTimeout(fire, LONGEST_MS);
    },
    cancel,
  };
}

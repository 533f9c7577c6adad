/** A thread that shows something must not be kept longer than this at a time, in milliseconds. */
const LONGEST = 15;

/** Lets whatever else waits in the thread come first. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Splits long work into turns: between its steps it lets whatever else waits in the thread come first. */
export class Pace {
  private since = performance.now();

  async rest(): Promise<void> {
    if (performance.now() - this.since < LONGEST) return;
    await turn();
    this.since = performance.now();
  }
}

/** Takes all steps of a work at once. */
export function stepThrough<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Takes all steps of a work, with a turn for whatever else waits in the thread between them. */
export async function stepInTurns<T>(steps: Generator<void, T>, pace: Pace): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pace.rest();
  }
}

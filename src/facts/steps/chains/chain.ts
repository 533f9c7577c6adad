/** One step of an order of work, and the words that name it. */
export interface Step {
  says: RegExp;
  /** The same, for every place that says it. */
  each: RegExp;
}

/**
 * Steps that can only follow each other. `impossible`: the later one needs the earlier one to exist (no report before
 * its sample); `improper`: work may run ahead, and is then a nonconformity; `usual`: done again and again, so that the
 * order says something only where the text claims it.
 */
export interface Chain {
  id: string;
  /** What the line, or its record, must speak of. */
  about: RegExp;
  wrong: 'impossible' | 'improper' | 'usual';
  steps: readonly Step[];
}

export const step = (says: RegExp): Step => ({ says, each: new RegExp(says.source, `${says.flags}g`) });

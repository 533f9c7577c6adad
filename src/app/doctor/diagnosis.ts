import type { MessageParams } from '../../core/index.js';

/** `ok` works; `note` works with less than it could; `problem` does not work before it is mended. */
export type DiagnosisState = 'ok' | 'note' | 'problem';

/** One thing that was tried, as message keys of the `doctor` namespace: `<id>.<outcome>` and its mend. */
export interface Diagnosis {
  /** What was tried: `node`, `config`, `corpus`, ... */
  id: string;
  /** How it came out; with `id` it names the sentence. */
  outcome: string;
  state: DiagnosisState;
  params: MessageParams;
}

export const diagnosis = (
  id: string,
  outcome: string,
  state: DiagnosisState,
  params: MessageParams = {},
): Diagnosis => ({ id, outcome, state, params });

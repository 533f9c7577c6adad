import { InputError, type Language } from '../../core/index.js';
import { readAgain, type SecondReading } from '../../engine/index.js';
import { loadPrompt, promptsDirectory, renderPrompt } from '../../models/index.js';
import { modelClientOf } from '../draft/draft-notes.js';
import type { SecondReader } from './check-report.js';

/** What the second reader tells those who watch it. */
export type SecondReaderEvent =
  /** Nothing is configured, or what is cannot work (`error`). */
  | { type: 'unavailable'; error: InputError | null }
  | { type: 'reading'; model: string; file: string }
  /** The report is too long for every part to be read with every other; `reach` is the share read, 0 to 1. */
  | { type: 'partial'; file: string; reach: number }
  | ({ type: 'failed'; file: string } & Pick<SecondReading, 'asked' | 'answered'> & {
        failure: NonNullable<SecondReading['failure']>;
      });

/**
 * The configured model as a second reader; undefined, with an event, where there is none. It never fails: whatever
 * goes wrong is told, and the findings of the rules stand.
 */
export function createSecondReader(
  env: Readonly<Record<string, string | undefined>>,
  language: Language,
  tell: (event: SecondReaderEvent) => void,
): SecondReader | undefined {
  const client = orTell(() => modelClientOf(env, false, language), tell);
  if (client === undefined) return undefined;
  if (client === null) {
    tell({ type: 'unavailable', error: null });
    return undefined;
  }
  let working = true;
  return async (report, found) => {
    const file = report.source.path;
    const prompt = orTell(() => loadPrompt('check', report.language, promptsDirectory()), tell);
    if (prompt === undefined || !working) return [];
    tell({ type: 'reading', model: client.id, file });
    const { findings, asked, answered, failure, partial, reach } = await readAgain(report, found, {
      client,
      language,
      renderPrompt: (variables) => renderPrompt(prompt, variables),
    });
    if (partial) tell({ type: 'partial', file, reach });
    if (failure !== null) tell({ type: 'failed', file, asked, answered, failure });
    // Where not a single question was answered the next report would wait in vain.
    working = failure === null || answered > 0;
    return findings;
  };
}

function orTell<T>(make: () => T, tell: (event: SecondReaderEvent) => void): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    tell({ type: 'unavailable', error });
    return undefined;
  }
}

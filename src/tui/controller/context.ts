import type { Engagement } from '../../app/engagement/index.js';
import type { WorkbenchServices } from '../../app/services.js';
import { InputError, type Language, type MessageParams } from '../../core/index.js';
import { describeInputError, translator } from '../../messages/index.js';
import type { ClauseRow } from '../clause-list/rows.js';
import type { Question } from '../notices/reducer.js';
import { selectedRow } from '../selectors.js';
import type { WorkbenchState } from '../state.js';
import type { Store } from '../store.js';

/** What the parts of the controller work with. */
export interface Context {
  store: Store;
  engagement: Engagement;
  /** Null until they are loaded. */
  services(): WorkbenchServices | null;
  /** Hands the terminal to the user's editor and takes it back. Resolves as `runEditor` does. */
  openExternally(file: string): Promise<number | string>;
  /** Offers a text to the clipboard of the terminal; many obey, none answers. */
  copy(text: string): void;
  /** Stops the process until the shell continues it. */
  suspend(): void;
  /** Ends the workbench. */
  quit(): void;
  now(): Date;
}

export const stateOf = ({ store }: Context): WorkbenchState => store.getState();

export const currentRow = (context: Context): ClauseRow | null => selectedRow(stateOf(context));

type Level = 'info' | 'good' | 'warn' | 'bad';

/** Says something until the next key; `key` is a message of `tui:notice`. */
export function say(context: Context, level: Level, key: string, params: MessageParams = {}): void {
  context.store.dispatch({ type: 'notice', action: { type: 'say', notice: { level, key, params } } });
}

/** Says something until it is dismissed. */
export function alert(context: Context, level: Level, key: string, params: MessageParams = {}): void {
  context.store.dispatch({ type: 'notice', action: { type: 'alert', notice: { level, key, params } } });
}

/** Says until it is dismissed that work has failed, in the place of the word that it is under way. */
export function alertFailed(context: Context, key: string, error: unknown): void {
  context.store.dispatch({ type: 'notice', action: { type: 'pass' } });
  alert(context, 'bad', key, { reason: reasonOf(error, stateOf(context).language) });
}

/** Asks for the same key once more. */
export function ask(context: Context, question: Question, key: string, params: MessageParams = {}): void {
  const notice = { level: 'warn' as const, key, params };
  context.store.dispatch({ type: 'notice', action: { type: 'ask', question, notice } });
}

/** True where `asked`, the question that was open when the key came, is this one. */
export const isAnswer = (asked: Question | null, question: Question): boolean =>
  asked?.kind === question.kind && asked.subject === question.subject;

/** Says why nothing can be written, where that is so. */
export function refusesWriting(context: Context): boolean {
  const { lockedBy, writable } = context.engagement;
  if (writable) return false;
  say(context, 'warn', 'read-only', { pid: lockedBy?.pid ?? 0, host: lockedBy?.host ?? '' });
  return true;
}

/** The services, or a word that they are not there yet. */
export function readyServices(context: Context): WorkbenchServices | null {
  const services = context.services();
  if (services) return services;
  const { services: status } = stateOf(context);
  say(
    context,
    status === 'failed' ? 'bad' : 'info',
    status === 'failed' ? 'services-failed' : 'services-loading',
  );
  return null;
}

/** An error in the user's words; never a stack. */
export function reasonOf(error: unknown, language: Language): string {
  if (error instanceof InputError) return describeInputError(error, translator(language)).message;
  return error instanceof Error ? error.message : String(error);
}

/** A code (`ENOSPC`, `timeout`) in plain words where the catalogue has them, else the code itself. */
export function codeInWords(group: 'system' | 'failure', code: string, language: Language): string {
  const words = translator(language)(`tui:${group}.${code}`);
  return words.endsWith(`${group}.${code}`) ? code : words;
}

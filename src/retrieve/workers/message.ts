import { InputError, type MessageParams } from '../../core/index.js';

/** An error as it crosses from a worker: classes do not survive the way, codes do. */
export interface SentError {
  code: string;
  params: MessageParams;
}

/** What a worker answers to each task; before that it may tell how far it is. */
export type Answer<Result> = { result: Result } | { error: SentError } | { progress: unknown };

export const toSent = (error: unknown): SentError =>
  error instanceof InputError
    ? { code: error.code, params: error.params }
    : { code: 'internal', params: { reason: error instanceof Error ? error.message : String(error) } };

export const fromSent = ({ code, params }: SentError): InputError => new InputError(code, params);

import { setTimeout as wait } from 'node:timers/promises';
import { ModelError } from '../core/index.js';
import { TransportError } from './failure.js';

/** Time and chance, passed in so that tests need neither. */
export interface Clock {
  /** Resolves after so many milliseconds; rejects when the signal aborts. */
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
  /** 0 <= value < 1 */
  random(): number;
  /** Milliseconds since 1970. */
  now(): number;
}

export const systemClock: Clock = {
  sleep: (ms, signal) => wait(ms, undefined, { signal }),
  random: Math.random,
  now: Date.now,
};

const FIRST_DELAY = 500;
const MAX_DELAY = 20_000;
/** A server that asks for a longer pause is out of service for the person who waits. */
const LONGEST_PAUSE = 60_000;

/**
 * Milliseconds to wait before retry `retry` (from 0): what the server asks for, plus chance so that parallel
 * requests part; else exponential backoff with full jitter. Null where the server asks for too long a pause.
 * "Full jitter": https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function retryDelay(retry: number, asked: number | null, random: number): number | null {
  if (asked !== null) return asked > LONGEST_PAUSE ? null : asked + random * FIRST_DELAY;
  return random * Math.min(MAX_DELAY, FIRST_DELAY * 2 ** retry);
}

/** How often to try again, given the configured number. Who waited the full time twice wants no third time. */
export const retryLimit = (error: TransportError, configured: number): number =>
  error.failure === 'timeout' ? Math.min(1, configured) : configured;

export interface RetryPolicy {
  /** How often to try again after this failure, at most. */
  limit(error: TransportError): number;
  clock: Clock;
  signal: AbortSignal | undefined;
  onRetry(error: TransportError, delay: number): void;
}

export const cancelled = (): ModelError => new ModelError('cancelled', 'cancelled by the user');

/** Runs an attempt again after failures that may pass. Throws the last failure, or `cancelled`. */
export async function withRetries<T>(attempt: () => Promise<T>, policy: RetryPolicy): Promise<T> {
  for (let retry = 0; ; retry++) {
    if (policy.signal?.aborted) throw cancelled();
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof TransportError) || !error.facts.retryable || retry >= policy.limit(error))
        throw error;
      const delay = retryDelay(retry, error.facts.retryAfter, policy.clock.random());
      if (delay === null) throw error;
      policy.onRetry(error, delay);
      await policy.clock.sleep(delay, policy.signal).catch((reason: unknown) => {
        throw policy.signal?.aborted ? cancelled() : reason;
      });
    }
  }
}

import { type ModelAnswer, type ModelClient, ModelError, type ModelRequest } from '../core/index.js';

/** What a run has used so far. */
export interface ModelTotals {
  requests: number;
  inputTokens: number;
  outputTokens: number;
  /** Answers that kept to their schema at once, and after being handed back. */
  validFirst: number;
  validRepaired: number;
  failures: number;
  /** Milliseconds, over all requests. */
  ms: number;
}

export interface Budget {
  /** Tokens, in and out, after which nothing more is asked; no limit when absent. */
  tokens?: number | undefined;
}

export const noTotals = (): ModelTotals => ({
  requests: 0,
  inputTokens: 0,
  outputTokens: 0,
  validFirst: 0,
  validRepaired: 0,
  failures: 0,
  ms: 0,
});

/**
 * Counts what a client uses into `totals`, and asks nothing more once the budget is used up: `ModelError` `budget`. The
 * request that goes beyond it is finished; servers charge for it either way.
 */
export function meteredClient(
  client: ModelClient,
  totals: ModelTotals,
  budget: Budget = {},
  now: () => number = Date.now,
): ModelClient {
  const used = () => totals.inputTokens + totals.outputTokens;
  return {
    id: client.id,
    async complete<T>(request: ModelRequest<T>): Promise<ModelAnswer<T>> {
      if (budget.tokens !== undefined && used() >= budget.tokens)
        throw new ModelError('budget', `${used()} of ${budget.tokens} tokens used`);
      totals.requests++;
      const started = now();
      try {
        const answer = await client.complete(request);
        totals.inputTokens += answer.usage.inputTokens;
        totals.outputTokens += answer.usage.outputTokens;
        if (answer.repairs === 0) totals.validFirst++;
        else totals.validRepaired++;
        return answer;
      } catch (error) {
        totals.failures++;
        if (error instanceof ModelError && error.usage) {
          totals.inputTokens += error.usage.inputTokens;
          totals.outputTokens += error.usage.outputTokens;
        }
        throw error;
      } finally {
        totals.ms += now() - started;
      }
    },
  };
}

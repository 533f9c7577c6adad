import type { ModelClient, ModelUsage } from '../../core/index.js';
import type { Cost } from '../services.js';

/** What a million tokens cost. */
export interface Prices {
  input: number;
  output: number;
  currency: string;
}

export const costOf = (usage: ModelUsage, prices: Prices | undefined): Cost | null =>
  prices
    ? {
        amount: (usage.inputTokens * prices.input + usage.outputTokens * prices.output) / 1e6,
        currency: prices.currency,
      }
    : null;

/** The same client, which tells after each answer what it used. */
export const countedClient = (client: ModelClient, onUsage: (usage: ModelUsage) => void): ModelClient => ({
  id: client.id,
  async complete(request) {
    const answer = await client.complete(request);
    onUsage(answer.usage);
    return answer;
  },
});

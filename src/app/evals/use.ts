import type { ModelUse, SuiteRun } from '../../evals/index.js';
import { loadConfig } from '../config.js';
import { costOf } from '../draft/counted-client.js';

type Use = NonNullable<SuiteRun['use']>;

/** What a model was used for over all cases of a run, with its cost where the configuration names prices. */
export function usedIn(outputs: readonly object[], env: Readonly<Record<string, string | undefined>>): Use {
  const uses = outputs.flatMap((one) => ('use' in one ? [one.use as ModelUse] : []));
  const sum = (key: keyof ModelUse) => uses.reduce((total, use) => total + use[key], 0);
  const tokens = { inputTokens: sum('inputTokens'), outputTokens: sum('outputTokens') };
  return {
    requests: sum('requests'),
    ...tokens,
    ms: sum('ms'),
    cost: costOf(tokens, loadConfig(env).prices),
  };
}

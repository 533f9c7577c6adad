import { openCorpus } from '../../app/corpus/open.js';
import { InputError, parseClauseRef, type SearchQuery, STANDARD_IDS } from '../../core/index.js';
import { describeInputError } from '../../messages/index.js';
import { renderSearchJson, renderSearchPretty } from '../../report/index.js';
import type { CommandContext, ExitCode } from '../context.js';
import { choose, emit } from '../output.js';

export interface SearchCommandOptions {
  clause?: string;
  standard?: string;
  k: string;
  explain?: boolean;
  format: string;
}

export async function runSearch(
  context: CommandContext,
  query: string,
  options: SearchCommandOptions,
): Promise<ExitCode> {
  const format = choose('--format', options.format, ['pretty', 'json'] as const);
  if (query.trim() === '') throw new InputError('query-empty');
  if (options.clause !== undefined && !parseClauseRef(options.clause)) {
    throw new InputError('clause-unknown', { clause: options.clause });
  }
  const limit = Number(options.k);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw new InputError('option-invalid', { option: '-k', value: options.k, choices: '1-100' });
  }
  const corpus = openCorpus(context.env);
  try {
    const { clause, standard } = options;
    const wanted: SearchQuery = {
      text: query,
      limit,
      ...(options.explain ? { explain: true } : {}),
      ...(clause === undefined ? {} : { clause }),
      ...(standard === undefined
        ? {}
        : { standard: choose('--standard', standard.toUpperCase(), STANDARD_IDS) }),
    };
    const output = await corpus.search(wanted, () => context.notice(context.t('cli:corpus.outdated')));
    await emit(
      context,
      format === 'json' ? renderSearchJson(output) : renderSearchPretty(output, context),
      undefined,
    );
    if (corpus.vaultTrouble) {
      const { message, hint } = describeInputError(corpus.vaultTrouble, context.t);
      context.notice(context.t('cli:corpus.withoutVault', { message, hint }));
    }
    return 0;
  } finally {
    await corpus.close();
  }
}

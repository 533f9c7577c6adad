import { startSearchThread } from '../../app/corpus/search-thread.js';
import type { Cost, ModelTotals, WorkEvent } from '../../app/index.js';
import { type ClauseRef, type DraftOutput, InputError, parseClauseRef } from '../../core/index.js';
import type { CommandContext, ExitCode } from '../context.js';
import { choose, emit } from '../output.js';

export interface DraftCommandOptions {
  clause?: string[];
  offline?: boolean;
  format: string;
  profile?: string;
  output?: string;
}

/** Clauses as written. @throws InputError for one that is none. */
export const readClauses = (clauses: readonly string[] = []): ClauseRef[] =>
  clauses.map((text) => {
    const clause = parseClauseRef(text);
    if (!clause) throw new InputError('clause-unknown', { clause: text });
    return clause;
  });

export async function runDraft(
  context: CommandContext,
  paths: readonly string[],
  options: DraftCommandOptions,
): Promise<ExitCode> {
  const format = choose('--format', options.format, ['pretty', 'json', 'md', 'docx'] as const);
  if (format === 'docx' && options.output === undefined) throw new InputError('docx-needs-output');
  const clauses = readClauses(options.clause);
  const corpus = startSearchThread(context.env);
  try {
    // Past reports are opened in their thread while this one loads what drafts and reads the notes.
    corpus.warm();
    const { checkBeside, configuredModel, draftNotes, loadProfile, readNoteFiles } = await import(
      '../../app/draft/drafting.js'
    );
    const { renderDraftDocx, renderDraftJson, renderDraftMd, renderDraftPretty } = await import(
      '../../report/index.js'
    );
    const profile = options.profile === undefined ? null : loadProfile(options.profile);
    const files = await readNoteFiles(paths);
    const request = {
      files,
      clauses,
      profile,
      offline: options.offline === true,
      onEvent: (event: WorkEvent) => tell(context, event),
      onUsage: (totals: ModelTotals, cost: Cost | null) => tellUsage(context, totals, cost),
    };
    const output = await draftNotes(request, corpus, context.env, configuredModel(context.env), checkBeside);
    const auditee = profile?.auditee.name;
    const render: Record<typeof format, () => string | Promise<Uint8Array>> = {
      json: () => renderDraftJson(output),
      pretty: () => renderDraftPretty(output, context),
      md: () => renderDraftMd(output, context.language),
      docx: () => renderDraftDocx(output, { language: context.language, ...(auditee ? { auditee } : {}) }),
    };
    await emit(context, await render[format](), options.output);
    return needsAttention(output) ? 1 : 0;
  } finally {
    await corpus.close();
  }
}

/** Flags that a person has to settle, and contradictions between narratives. */
const needsAttention = ({ drafts, findings }: DraftOutput): boolean =>
  drafts.some(({ sentences }) => sentences.some(({ flags }) => flags.length > 0)) ||
  findings.some(({ severity }) => severity === 'error');

function tell(context: CommandContext, event: WorkEvent): void {
  if (event.type !== 'model-fallback') return;
  const { clause, reason } = event;
  context.notice(
    context.t('cli:draft.fallback', { clause, reason: context.t(`models:failure.${reason}.message`) }),
  );
}

/** On standard error, like all that is not the result. */
function tellUsage(context: CommandContext, totals: ModelTotals, cost: Cost | null): void {
  const { requests, inputTokens: input, outputTokens: output } = totals;
  const paid =
    cost === null
      ? ''
      : context.t('cli:draft.cost', { cost: cost.amount.toFixed(4), currency: cost.currency });
  context.notice(context.t('cli:draft.usage', { requests, input, output }) + paid);
}

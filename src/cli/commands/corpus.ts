import { type AddedFile, type AddProgress, openCorpus } from '../../app/index.js';
import { describeInputError } from '../../messages/index.js';
import type { CommandContext, ExitCode } from '../context.js';
import { createProgress } from '../progress.js';

type Corpus = ReturnType<typeof openCorpus>;

async function withCorpus(
  context: CommandContext,
  work: (corpus: Corpus) => Promise<ExitCode>,
): Promise<ExitCode> {
  const corpus = openCorpus(context.env);
  try {
    return await work(corpus);
  } finally {
    await corpus.close();
  }
}

/**
 * One line a file as it is done; those that failed come last, where they are seen. Exit code 2 where nothing could be
 * added, 1 where some files failed.
 */
export const runCorpusAdd = (context: CommandContext, paths: readonly string[]): Promise<ExitCode> =>
  withCorpus(context, async (corpus) => {
    const progress = createProgress(context);
    const counts = { added: 0, updated: 0, unchanged: 0, failed: 0 };
    const onFile = (file: AddedFile, { done, total }: AddProgress): void => {
      counts[file.outcome]++;
      progress.hide();
      if (file.outcome !== 'failed') context.stdout(`${addedLine(context, file)}\n`);
      progress.at(done, total, context.t('cli:corpus.counts', counts));
    };
    const added = await corpus.add(paths, onFile).finally(async () => {
      progress.hide();
      await tellUnreadable(context, corpus, paths);
    });
    const failed = added.filter(({ outcome }) => outcome === 'failed');
    for (const file of failed) context.stdout(`${addedLine(context, file)}\n`);
    context.notice(context.t('cli:corpus.counts', counts));
    if (failed.length === added.length) return 2;
    return failed.length > 0 ? 1 : 0;
  });

/** Whoever adds a folder of old reports would else never know that some were passed over. */
async function tellUnreadable(
  context: CommandContext,
  corpus: Corpus,
  paths: readonly string[],
): Promise<void> {
  const counts = await corpus.unreadable(paths);
  if (counts.length === 0) return;
  const list = counts.map((one) => context.t('cli:corpus.extensionCount', { ...one }));
  context.notice(
    context.t('cli:corpus.unreadable', { list: list.join(context.t('cli:corpus.listSeparator')) }),
  );
}

function addedLine(context: CommandContext, file: AddedFile): string {
  const { path, outcome, writeups, heldBack, error } = file;
  if (outcome === 'failed') {
    const { message, hint } = error ? describeInputError(error, context.t) : { message: '', hint: '' };
    return context.t('cli:corpus.failed', { path, message, hint });
  }
  const held = heldBack > 0 ? ` ${context.t('retrieve:held-back', { count: heldBack })}` : '';
  return (
    context.t('cli:corpus.file', {
      path,
      outcome: context.t(`retrieve:outcome.${outcome}`),
      count: writeups,
    }) + held
  );
}

export const runCorpusList = (context: CommandContext): Promise<ExitCode> =>
  withCorpus(context, async (corpus) => {
    const reports = await corpus.list();
    if (reports.length === 0) context.notice(context.t('cli:corpus.empty'));
    for (const { id, date, standards, writeups, title } of reports) {
      context.stdout(
        `${[id, date ?? '-', standards.join('+'), writeups, title || context.t('cli:corpus.byOthers')].join('\t')}\n`,
      );
    }
    return 0;
  });

export const runCorpusRemove = (context: CommandContext, id: string): Promise<ExitCode> =>
  withCorpus(context, async (corpus) => {
    await corpus.remove(id);
    context.stdout(`${context.t('cli:corpus.removed', { id })}\n`);
    return 0;
  });

export const runCorpusStats = (context: CommandContext): Promise<ExitCode> =>
  withCorpus(context, async (corpus) => {
    const { reports, writeups, index, shared } = await corpus.stats();
    const state = context.t(`retrieve:index.${index.state}`);
    context.stdout(
      `${context.t('cli:corpus.stats', { reports, writeups, state, embedder: index.embedder })}\n`,
    );
    if (shared) context.stdout(`${context.t('cli:corpus.sharedStats', shared)}\n`);
    return 0;
  });

export const runCorpusRebuild = (context: CommandContext): Promise<ExitCode> =>
  withCorpus(context, async (corpus) => {
    const progress = createProgress(context);
    await corpus.rebuild((done, total) => progress.at(done, total)).finally(() => progress.hide());
    context.stdout(`${context.t('cli:corpus.rebuilt')}\n`);
    return 0;
  });

import { Command } from 'commander';
import { version } from '../app/tool.js';
import type { CommandContext } from './context.js';
import { collectIds } from './ids.js';

/**
 * The command line as data for commander; what a command needs is loaded when it runs. `done` is told the exit code of the command that ran; commander's own
 * mistakes come as `CommanderError`.
 */
export function createProgram(context: CommandContext, done: (code: number) => void): Command {
  const { t } = context;
  const program = new Command('clausewright')
    .description(t('cli:about'))
    .version(version, '-V, --version', t('cli:option.version'))
    .helpOption('-h, --help', t('cli:option.help'))
    .helpCommand('help [command]', t('cli:option.help'))
    .option('--lang <zh|en>', t('cli:option.lang'))
    .option('--no-color', t('cli:option.noColor'))
    .option('--debug', t('cli:option.debug'))
    .configureOutput({ writeOut: context.stdout, writeErr: () => {} })
    .exitOverride();
  const command = (usage: string, key: string) =>
    program
      .command(usage)
      .description(t(`cli:command.${key}`))
      .helpOption('-h, --help', t('cli:option.help'));

  command('text <file>', 'text').action(async (file: string) =>
    done(await (await import('./commands/text.js')).runText(context, file)),
  );

  command('check [files...]', 'check')
    .option('--format <format>', t('cli:option.formatCheck'), 'pretty')
    .option('--profile <audit.yaml>', t('cli:option.profile'))
    .option('--rule <id...>', t('cli:option.rule'))
    .option('--fail-on <level>', t('cli:option.failOn'), 'error')
    .option('--llm', t('cli:option.llm'))
    .option('--accept <id>', t('cli:option.accept'), collectIds)
    .option('--dismiss <id>', t('cli:option.dismiss'), collectIds)
    .option('--reopen <id>', t('cli:option.reopen'), collectIds)
    .option('--reason <text>', t('cli:option.reason'))
    .option('--by <name>', t('cli:option.by'))
    .option('--baseline <file>', t('cli:option.baseline'))
    .option('--write-baseline <file>', t('cli:option.writeBaseline'))
    .option('-o, --output <file>', t('cli:option.output'))
    .action(async (files: string[], options) =>
      done(await (await import('./commands/check.js')).runCheck(context, files, options)),
    );

  command('review <file>', 'review')
    .option('--profile <audit.yaml>', t('cli:option.profile'))
    .option('--by <name>', t('cli:option.by'))
    .action(async (file: string, options) =>
      done(await (await import('./commands/review.js')).runReviewCommand(context, file, options)),
    );

  command('search <query>', 'search')
    .option('--clause <clause>', t('cli:option.clauseFilter'))
    .option('--standard <QMS|EMS|OHSMS>', t('cli:option.standard'))
    .option('-k <count>', t('cli:option.k'), '5')
    .option('--explain', t('cli:option.explain'))
    .option('--format <format>', t('cli:option.formatPlain'), 'pretty')
    .action(async (query: string, options) =>
      done(await (await import('./commands/search.js')).runSearch(context, query, options)),
    );

  command('draft <notes...>', 'draft')
    .option('--clause <clause...>', t('cli:option.clauseDraft'))
    .option('--offline', t('cli:option.offline'))
    .option('--format <format>', t('cli:option.formatDraft'), 'pretty')
    .option('--profile <audit.yaml>', t('cli:option.profile'))
    .option('-o, --output <file>', t('cli:option.output'))
    .action(async (notes: string[], options) =>
      done(await (await import('./commands/draft.js')).runDraft(context, notes, options)),
    );

  command('verify <narrative>', 'verify')
    .requiredOption('--notes <notes...>', t('cli:option.notes'))
    .option('--clause <clause>', t('cli:option.clauseVerify'))
    .option('--profile <audit.yaml>', t('cli:option.profile'))
    .option('--format <format>', t('cli:option.formatPlain'), 'pretty')
    .action(async (narrative: string, options) =>
      done(await (await import('./commands/verify.js')).runVerify(context, narrative, options)),
    );

  command('init [dir]', 'init').action(async (directory: string | undefined) =>
    done((await import('./commands/init.js')).runInit(context, directory)),
  );

  command('export [dir]', 'export')
    .option('--format <format>', t('cli:option.formatExport'), 'docx')
    .option('--layout <layout>', t('cli:option.layout'), 'report')
    .option('--template <file.docx>', t('cli:option.template'))
    .option('--comments', t('cli:option.comments'))
    .option('--with-open-errors', t('cli:option.override'))
    .option('-o, --output <file>', t('cli:option.output'))
    .action(async (directory: string | undefined, options) =>
      done(await (await import('./commands/export.js')).runExport(context, directory, options)),
    );

  command('eval [suite]', 'eval')
    .option('--cases <dir>', t('cli:option.cases'))
    .option('--baseline <run>', t('cli:option.evalBaseline'))
    .option('--write-baseline [dir]', t('cli:option.evalWriteBaseline'))
    .option('--filter-failing [run]', t('cli:option.filterFailing'))
    .option('--rescore <run>', t('cli:option.rescore'))
    .option('--provider <name...>', t('cli:option.provider'))
    .option('--repeats <count>', t('cli:option.repeats'))
    .option('--judge <name>', t('cli:option.judge'))
    .option('--record <file>', t('cli:option.record'))
    .option('--format <format>', t('cli:option.formatEval'), 'pretty')
    .option('-o, --output <file>', t('cli:option.output'))
    .action(async (suite: string | undefined, options) =>
      done(await (await import('./commands/eval.js')).runEval(context, suite, options)),
    );

  command('doctor', 'doctor')
    .option('--format <format>', t('cli:option.formatPlain'), 'pretty')
    .action(async (options) =>
      done(await (await import('./commands/doctor.js')).runDoctor(context, options)),
    );

  const corpus = command('corpus', 'corpus');
  const corpusCommand = (usage: string, key: string) =>
    corpus
      .command(usage)
      .description(t(`cli:command.${key}`))
      .helpOption('-h, --help', t('cli:option.help'));
  corpusCommand('add <paths...>', 'corpusAdd').action(async (paths: string[]) =>
    done(await (await import('./commands/corpus.js')).runCorpusAdd(context, paths)),
  );
  corpusCommand('list', 'corpusList').action(async () =>
    done(await (await import('./commands/corpus.js')).runCorpusList(context)),
  );
  corpusCommand('remove <id>', 'corpusRemove').action(async (id: string) =>
    done(await (await import('./commands/corpus.js')).runCorpusRemove(context, id)),
  );
  corpusCommand('stats', 'corpusStats').action(async () =>
    done(await (await import('./commands/corpus.js')).runCorpusStats(context)),
  );
  corpusCommand('rebuild', 'corpusRebuild').action(async () =>
    done(await (await import('./commands/corpus.js')).runCorpusRebuild(context)),
  );

  return program;
}

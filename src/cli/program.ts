import { Command, CommanderError } from 'commander';
import { version } from '../app/index.js';
import { runCheck } from './commands/check.js';
import { runText } from './commands/text.js';
import type { CommandContext, ExitCode } from './context.js';

/**
 * The command line as data for commander. `done` is told the exit code of the command that ran; commander's own
 * mistakes come as `CommanderError`.
 */
export function createProgram(context: CommandContext, done: (code: ExitCode) => void): Command {
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
    program.command(usage).description(t(`cli:command.${key}`)).helpOption('-h, --help', t('cli:option.help'));

  command('text <file>', 'text').action(async (file: string) => done(await runText(context, file)));

  command('check [files...]', 'check')
    .option('--format <format>', t('cli:option.formatCheck'), 'pretty')
    .option('--profile <audit.yaml>', t('cli:option.profile'))
    .option('--rule <id...>', t('cli:option.rule'))
    .option('--fail-on <level>', t('cli:option.failOn'), 'error')
    .option('-o, --output <file>', t('cli:option.output'))
    .action(async (files: string[], options) => done(await runCheck(context, files, options)));

  return program;
}

export const isCommanderError = (error: unknown): error is CommanderError => error instanceof CommanderError;

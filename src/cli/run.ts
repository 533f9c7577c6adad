import type { CommanderError } from 'commander';
import { InputError } from '../core/index.js';
import { describeInputError, translator } from '../messages/index.js';
import { type CommandContext, chooseLanguage, type ExitCode, toErrorDocument } from './context.js';

export interface Terminal {
  stdout: (text: string | Uint8Array) => void;
  stderr: (text: string) => void;
  isTerminal: boolean;
  /** Whether standard error is seen on a terminal; not where it is left out. */
  errorsSeen?: boolean;
  columns: number | undefined;
  rows?: number | undefined;
  env: NodeJS.ProcessEnv;
}

const valueAfter = (argv: readonly string[], option: string): string | undefined => {
  const joined = argv.find((word) => word.startsWith(`${option}=`));
  const at = argv.indexOf(option);
  return joined?.slice(option.length + 1) ?? (at < 0 ? undefined : argv[at + 1]);
};

function createContext(argv: readonly string[], terminal: Terminal): CommandContext {
  const { env } = terminal;
  const language = chooseLanguage(valueAfter(argv, '--lang'), env);
  const color = terminal.isTerminal && !env.NO_COLOR && !argv.includes('--no-color') && env.TERM !== 'dumb';
  return {
    language,
    t: translator(language),
    color,
    width: Math.max(40, terminal.columns ?? 100),
    debug: argv.includes('--debug'),
    window: terminal.isTerminal ? { columns: terminal.columns ?? 80, rows: terminal.rows ?? 24 } : null,
    env,
    stdout: terminal.stdout,
    notice: (text) => terminal.stderr(`${text}\n`),
    draw: terminal.errorsSeen && env.TERM !== 'dumb' ? (line) => terminal.stderr(`\r\x1b[K${line}`) : null,
  };
}

/** Runs one command line. Never throws and never prints a stack, but for `--debug`. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const context = createContext(argv, terminal);
  let code = 0;
  // The workbench needs no command line.
  const loadProgram = async () => {
    const { createProgram } = await import('./program.js');
    return createProgram(context, (result) => {
      code = result;
    });
  };
  const bare = argv.every(
    (word, index) => /^--(?:lang|debug|no-color)\b/u.test(word) || argv[index - 1] === '--lang',
  );
  if (bare && !terminal.isTerminal) {
    terminal.stderr(`${(await loadProgram()).helpInformation()}\n`);
    return 2;
  }
  try {
    if (bare) {
      const { runWorkbenchCommand } = await import('./commands/workbench.js');
      return await runWorkbenchCommand(context, process.cwd());
    }
    await (await loadProgram()).parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return fail(error, argv, context, terminal);
  }
}

function fail(
  error: unknown,
  argv: readonly string[],
  context: CommandContext,
  terminal: Terminal,
): ExitCode {
  if (isCommanderError(error) && error.exitCode === 0) return 0;
  const known = toInputError(error);
  if (valueAfter(argv, '--format') === 'json') {
    terminal.stdout(`${JSON.stringify(toErrorDocument(known, context.language), null, 2)}\n`);
  } else {
    const { message, hint } = describeInputError(known, context.t);
    terminal.stderr(`${context.t('cli:error', { message })}\n${context.t('cli:hint', { hint })}\n`);
  }
  if (context.debug && error instanceof Error) terminal.stderr(`${error.stack ?? error.message}\n`);
  return 2;
}

/** By its code, so that nobody loads the command line to ask. */
const isCommanderError = (error: unknown): error is CommanderError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');

/** Unknown failures are told in plain words too; `--debug` shows the rest. */
function toInputError(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  if (isCommanderError(error)) return new InputError('usage', { reason: reason.replace(/^error:\s*/u, '') });
  return new InputError('internal', { reason }, { cause: error });
}

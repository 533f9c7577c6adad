import type { InputError, Language } from '../core/index.js';
import { describeInputError, type Translate, translator } from '../messages/index.js';

/** What a command needs of the process, so that a test can run it without one. */
export interface CommandContext {
  language: Language;
  t: Translate;
  color: boolean;
  /** Columns for pretty output. */
  width: number;
  debug: boolean;
  /** The window the command was called in; null where its output goes elsewhere. */
  window: { columns: number; rows: number } | null;
  env: NodeJS.ProcessEnv;
  stdout: (text: string | Uint8Array) => void;
  /** Progress and notices; never part of the result. */
  notice: (text: string) => void;
  /** Draws one line of standard error over what was drawn before; null where it is no terminal. */
  draw: ((line: string) => void) | null;
}

/** 0 clean, 1 findings at or above the limit, 2 could not do it. */
export type ExitCode = 0 | 1 | 2;

/** `--lang`, else the locale; Chinese unless the locale names another language. */
export function chooseLanguage(option: string | undefined, env: NodeJS.ProcessEnv): Language {
  if (option === 'zh' || option === 'en') return option;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  if (/^zh/iu.test(locale) || locale === '' || /^(?:C|POSIX)\b/u.test(locale)) return 'zh';
  return 'en';
}

/** The error document of `--format json`. */
export interface ErrorDocument {
  error: { code: string; message: string; hint: string };
}

export function toErrorDocument(error: InputError, language: Language): ErrorDocument {
  return { error: { code: error.code, ...describeInputError(error, translator(language)) } };
}

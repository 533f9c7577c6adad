import { type Diagnosis, diagnosis } from './diagnosis.js';

/** What is known of the terminal that the command was called in. */
export interface TerminalFacts {
  /** Null where the output goes elsewhere. */
  window: { columns: number; rows: number } | null;
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
}

/** The smallest window in which the workbench lays out a single column. */
const SMALLEST = { columns: 60, rows: 16 };

export function examineTerminal({ window, env, platform }: TerminalFacts): Diagnosis[] {
  return [
    examineCharset(env, platform),
    window ? examineSize(window) : diagnosis('terminal', 'none', 'note'),
    env.VISUAL || env.EDITOR
      ? diagnosis('editor', 'set', 'ok', { editor: env.VISUAL || env.EDITOR || '' })
      : diagnosis('editor', 'unset', 'note'),
  ];
}

/** POSIX: the first of these variables that is not empty names the character set; Windows consoles are Unicode. */
function examineCharset(env: TerminalFacts['env'], platform: NodeJS.Platform): Diagnosis {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  if (platform === 'win32' || /utf-?8/iu.test(locale)) return diagnosis('charset', 'works', 'ok', { locale });
  return locale === ''
    ? diagnosis('charset', 'unset', 'note')
    : diagnosis('charset', 'other', 'problem', { locale });
}

function examineSize({ columns, rows }: NonNullable<TerminalFacts['window']>): Diagnosis {
  const fits = columns >= SMALLEST.columns && rows >= SMALLEST.rows;
  return diagnosis('terminal', fits ? 'works' : 'small', fits ? 'ok' : 'note', {
    columns,
    rows,
    least: `${SMALLEST.columns}×${SMALLEST.rows}`,
  });
}

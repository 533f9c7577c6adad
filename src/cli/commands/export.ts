import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_FORMATS, exportEngagement, type OpenPoints } from '../../app/index.js';
import { EXPORT_LAYOUTS } from '../../report/index.js';
import type { CommandContext, ExitCode } from '../context.js';
import { choose, emit } from '../output.js';

interface Options {
  format: string;
  layout: string;
  template?: string;
  comments?: boolean;
  withOpenErrors?: boolean;
  output?: string;
}

/** Open points shown before the rest is only counted. */
const SHOWN = 10;

/** Writes the engagement's report; exit code 1 where open errors or flags hold it back. */
export async function runExport(
  context: CommandContext,
  directory: string | undefined,
  options: Options,
): Promise<ExitCode> {
  const format = choose('--format', options.format, EXPORT_FORMATS);
  const layout = choose('--layout', options.layout, EXPORT_LAYOUTS);
  const root = directory ?? '.';
  const { delivered, open } = await exportEngagement(
    root,
    {
      format,
      layout,
      comments: options.comments === true,
      override: options.withOpenErrors === true,
      ...(options.template === undefined ? {} : { template: options.template }),
    },
    (content) => emit(context, content, options.output ?? usualFile(root, format)),
  );
  const count = { errors: open.errors.length, flags: open.flags.length };
  if (!delivered) {
    context.notice(context.t('cli:export.blocked', count));
    tell(context, open);
    context.notice(context.t('cli:export.hint'));
    return 1;
  }
  if (count.errors + count.flags > 0) context.notice(context.t('cli:export.overridden', count));
  return 0;
}

/** A Word file on a screen helps no one: it goes where the engagement keeps what leaves it. */
function usualFile(root: string, format: string): string | undefined {
  if (format !== 'docx') return undefined;
  mkdirSync(join(root, 'out'), { recursive: true });
  return join(root, 'out', 'report.docx');
}

function tell(context: CommandContext, { errors, flags }: OpenPoints): void {
  const points = [
    ...errors.map(({ evidence, message }) => ({ clause: evidence[0]?.clause ?? '', message })),
    ...flags,
  ];
  for (const { clause, message } of points.slice(0, SHOWN))
    context.notice(context.t('cli:export.point', { clause, message }));
}

import { readSource } from '../../app/index.js';
import type { CommandContext, ExitCode } from '../context.js';

/** Prints the extracted text; every offset of every command refers to it. */
export async function runText(context: CommandContext, file: string): Promise<ExitCode> {
  const source = await readSource(file);
  for (const notice of source.notices) context.notice(context.t(`formats:notices.${notice}`, { file }));
  context.stdout(source.text);
  return 0;
}

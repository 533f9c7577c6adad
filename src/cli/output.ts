import writeFileAtomic from 'write-file-atomic';
import { InputError } from '../core/index.js';
import type { CommandContext } from './context.js';

/** Writes a result to `-o FILE` in one step, or to standard output. */
export async function emit(
  context: CommandContext,
  content: string | Uint8Array,
  file: string | undefined,
): Promise<void> {
  if (file === undefined) {
    context.stdout(content);
    return;
  }
  try {
    await writeFileAtomic(file, typeof content === 'string' ? content : Buffer.from(content));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputError('output-unwritable', { file, reason }, { cause: error });
  }
  context.notice(context.t('cli:written', { file }));
}

/** Takes an option that must be one of a list. */
export function choose<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new InputError('option-invalid', { option, value, choices: choices.join(' | ') });
  return found;
}

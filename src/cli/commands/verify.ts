import { readFile } from 'node:fs/promises';
import { loadProfile, readNoteFiles, readSource, verifyAgainstNotes } from '../../app/index.js';
import { draftOutputSchema, InputError } from '../../core/index.js';
import { renderVerifyJson, renderVerifyPretty } from '../../report/index.js';
import type { CommandContext, ExitCode } from '../context.js';
import { choose, emit } from '../output.js';
import { readClauses } from './draft.js';

export interface VerifyCommandOptions {
  notes: string[];
  clause?: string;
  profile?: string;
  format: string;
}

export async function runVerify(
  context: CommandContext,
  path: string,
  options: VerifyCommandOptions,
): Promise<ExitCode> {
  const format = choose('--format', options.format, ['pretty', 'json'] as const);
  const [clause = null] = readClauses(options.clause === undefined ? [] : [options.clause]);
  const profile = options.profile === undefined ? null : loadProfile(options.profile);
  const files = await readNoteFiles(options.notes);
  const narrative = await readNarrative(path, options.clause);
  const output = verifyAgainstNotes(narrative, files, clause, profile);
  const text =
    format === 'json'
      ? renderVerifyJson(output)
      : renderVerifyPretty(output, { path, text: narrative }, context);
  await emit(context, text, undefined);
  return output.flags.length > 0 ? 1 : 0;
}

/** A text file as it is, or the narrative of a clause out of `draft --format json`. */
async function readNarrative(path: string, clause: string | undefined): Promise<string> {
  if (!/\.json$/iu.test(path)) return (await readSource(path)).text;
  const parsed = draftOutputSchema.safeParse(
    parseJson(path, await readFile(path, 'utf8').catch(() => missing(path))),
  );
  if (!parsed.success)
    throw new InputError('draft-file-invalid', {
      file: path,
      place: parsed.error.issues[0]?.path.join('.') ?? '',
    });
  const wanted = clause?.replace(/^[A-Za-z]+/u, '');
  const drafts = parsed.data.drafts.filter((draft) => wanted === undefined || draft.clause === wanted);
  if (drafts.length === 0) throw new InputError('draft-without-clause', { file: path, clause: clause ?? '' });
  return drafts.map(({ narrative }) => narrative).join('\n');
}

const missing = (file: string): never => {
  throw new InputError('file-missing', { file });
};

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError('draft-file-invalid', { file, place: (error as Error).message }, { cause: error });
  }
}

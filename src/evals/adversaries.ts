import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { InputError } from '../core/index.js';
import { listLines, parseCaseFile, readLines } from './case-file.js';

const text = z.string().regex(/\S/u);

/** One line of a `*.jsonl`: a narrative that a model or a person might write from a note, and what is wrong with it. */
const lineSchema = z
  .object({
    /** Beside the file, or in the folder of the note sets. */
    note_file: text,
    clause: text,
    narrative: text,
    /** Empty where the narrative is correct. */
    wrong: z.array(z.object({ text, kind: text, missing: z.string().optional() })),
    /** In a correct narrative: the legitimate rewording. */
    tricky: z.string().optional(),
  })
  .superRefine(({ narrative, wrong }, context) => {
    const absent = wrong.find((part) => !narrative.includes(part.text));
    if (absent)
      context.addIssue({ code: 'custom', path: ['wrong'], message: `not in the narrative: ${absent.text}` });
  });

export interface Adversary extends z.infer<typeof lineSchema> {
  /** `FILE:LINE`. */
  name: string;
  /** The file without its ending: how the narratives came about. */
  set: string;
  /** Path of the note. */
  document: string;
  /** The note itself. */
  note: string;
}

const ENDING = '.jsonl';

/**
 * Reads every `*.jsonl` of a folder with the notes that its lines name; `queries*` and `judgements*` are of other
 * suites. Missing or empty folders, broken lines and
 * missing notes are `InputError`s that name the file and the line.
 */
export async function loadAdversaries(dir: string): Promise<Adversary[]> {
  const files = await listLines(dir, 'verify');
  const notes = new Map<string, Promise<string>>();
  const noteOf = (place: string, name: string): Promise<string> => {
    const document = path.join(dir, name);
    const reading =
      notes.get(document) ??
      readFile(document, 'utf8').catch((cause: unknown) => {
        throw new InputError('eval-document-missing', { file: place, document: name }, { cause });
      });
    notes.set(document, reading);
    return reading;
  };
  const readLine = async (file: string, name: string, content: string): Promise<Adversary> => {
    const parsed = parseCaseFile(name, content, lineSchema);
    return {
      ...parsed,
      name,
      document: path.join(dir, parsed.note_file),
      set: file.slice(0, -ENDING.length),
      note: await noteOf(name, parsed.note_file),
    };
  };
  const read = await Promise.all(
    files.map(async (file) =>
      Promise.all((await readLines(dir, file)).map(({ name, content }) => readLine(file, name, content))),
    ),
  );
  const adversaries = read.flat();
  if (adversaries.length === 0) throw new InputError('eval-folder-empty', { dir, ending: `*${ENDING}` });
  return adversaries;
}

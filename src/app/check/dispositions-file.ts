import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type Disposition, InputError } from '../../core/index.js';
import { type DispositionsFile, dispositionsFileSchema } from '../../engine/index.js';

/** `report.docx` keeps its decisions in `report.docx.dispositions.json`. */
export const dispositionsPath = (reportPath: string): string => `${reportPath}.dispositions.json`;

async function readDispositionsFile(path: string): Promise<DispositionsFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { version: 1, findings: {} };
    throw new InputError('dispositions-unreadable', { file: path }, { cause: error });
  }
  const parsed = dispositionsFileSchema.safeParse(parseJson(path, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError('dispositions-invalid', {
    file: path,
    place: issue?.path.join('.') || basename(path),
  });
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(
      'dispositions-invalid',
      { file: path, place: (error as Error).message },
      { cause: error },
    );
  }
}

/** Decisions by fingerprint; none where no file exists. @throws InputError for a file that is not valid. */
export const loadDispositions = async (reportPath: string): Promise<Record<string, Disposition>> =>
  (await readDispositionsFile(dispositionsPath(reportPath))).findings;

/** Records one decision; the file is replaced in one step, so that a crash leaves the old or the new one. */
export async function saveDisposition(
  reportPath: string,
  fingerprint: string,
  disposition: Disposition,
): Promise<void> {
  const path = dispositionsPath(reportPath);
  const file = await readDispositionsFile(path);
  const next: DispositionsFile = { ...file, findings: { ...file.findings, [fingerprint]: disposition } };
  await writeFileAtomic(path, `${JSON.stringify(next, null, 2)}\n`);
}

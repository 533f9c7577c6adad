import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { OUT_FOLDER } from '../engagement/folder.js';
import type { ExportAnswer, ExportRequest } from '../services.js';
import { exportEngagement } from './export-engagement.js';

/** `out/report.docx`, then `out/report-2.docx`: what left once is never replaced. */
function freeName(directory: string, format: string): string {
  const name = (counter: number) => `${OUT_FOLDER}/report${counter > 1 ? `-${counter}` : ''}.${format}`;
  let counter = 1;
  while (existsSync(join(directory, name(counter)))) counter++;
  return name(counter);
}

/** Exports an engagement into its own folder. @throws InputError as `exportEngagement` does. */
export async function exportIntoFolder({ directory, ...options }: ExportRequest): Promise<ExportAnswer> {
  const file = freeName(directory, options.format);
  const { delivered, open } = await exportEngagement(directory, options, async (content) => {
    await mkdir(join(directory, OUT_FOLDER), { recursive: true });
    await writeFileAtomic(
      join(directory, file),
      typeof content === 'string' ? content : Buffer.from(content),
    );
  });
  return { file: delivered ? file : null, errors: open.errors.length, flags: open.flags.length };
}

import { type DispositionsFile, dispositionsFileSchema, type KeptDecision } from '../../engine/index.js';
import { readJsonFile, writeJsonFile } from './json-file.js';

const ERRORS = { unreadable: 'dispositions-unreadable', invalid: 'dispositions-invalid' };

/** `report.docx` keeps its decisions in `report.docx.dispositions.json`. */
export const dispositionsPath = (reportPath: string): string => `${reportPath}.dispositions.json`;

const readDispositionsFile = async (path: string): Promise<DispositionsFile> =>
  (await readJsonFile(path, dispositionsFileSchema, ERRORS)) ?? { version: 1, findings: {} };

/** Decisions by fingerprint; none where no file exists. @throws InputError for a file that is not valid. */
export const loadDispositions = async (reportPath: string): Promise<Record<string, KeptDecision>> =>
  (await readDispositionsFile(dispositionsPath(reportPath))).findings;

/** Records decisions, and takes back those that are null. @throws InputError where the file cannot be written. */
export async function saveDispositions(
  reportPath: string,
  decisions: ReadonlyMap<string, KeptDecision | null>,
): Promise<void> {
  const path = dispositionsPath(reportPath);
  const file = await readDispositionsFile(path);
  const kept = Object.entries(file.findings).filter(([fingerprint]) => !decisions.has(fingerprint));
  const made = [...decisions].flatMap(([fingerprint, decision]) =>
    decision === null ? [] : [[fingerprint, decision] as const],
  );
  await writeJsonFile(path, { ...file, findings: Object.fromEntries([...kept, ...made]) });
}

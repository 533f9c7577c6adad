import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A temporary folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'engagement-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const PROFILE = 'auditee:\n  name: 云岫传动科技有限公司\nstandards:\n  - id: QMS\n';

/** An engagement folder with the given files beside a small `audit.yaml`. */
export function engagementFolder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const root = temporaryFolder();
  for (const [name, content] of Object.entries({ 'audit.yaml': PROFILE, ...files })) {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return root;
}

export const readIn = (root: string, name: string): string => fs.readFileSync(path.join(root, name), 'utf8');

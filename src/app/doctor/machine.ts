import { accessSync, constants, mkdirSync } from 'node:fs';
import { NATIVE_MODULES } from '../../retrieve/index.js';
import { type Diagnosis, diagnosis } from './diagnosis.js';

/** The oldest Node.js that the package's `engines` allows. */
const OLDEST: readonly [number, number] = [20, 19];

/** @param version As `process.versions.node` gives it: `20.19.1`. */
export function examineNode(version: string): Diagnosis {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOldEnough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  return diagnosis('node', isOldEnough ? 'works' : 'old', isOldEnough ? 'ok' : 'problem', {
    version,
    oldest: OLDEST.join('.'),
  });
}

export async function examineNativeModules(): Promise<Diagnosis[]> {
  return Promise.all(
    NATIVE_MODULES.map(async ({ name, attempt }) => {
      try {
        await attempt();
        return diagnosis('native', 'works', 'ok', { name });
      } catch (error) {
        return diagnosis('native', 'broken', 'problem', { name, reason: firstLine(error) });
      }
    }),
  );
}

/** A folder that this program writes to; made where it does not exist, as its first use would. */
export function examineFolder(id: string, folder: string): Diagnosis {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.R_OK);
    return diagnosis(id, 'works', 'ok', { folder });
  } catch (error) {
    return diagnosis(id, 'unwritable', 'problem', { folder, reason: firstLine(error) });
  }
}

export const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

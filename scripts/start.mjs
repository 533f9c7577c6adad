/** Opens the workbench on a copy of the sample engagement, which keeps what is written in it. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'sample-engagement');
if (!existsSync(folder)) cpSync(join(root, 'corpus/sample-engagement'), folder, { recursive: true });
const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.js')], { cwd: folder, stdio: 'inherit' });
process.exitCode = status ?? 1;

import { spawn } from 'node:child_process';

/** The user's editor, as git and others find it. */
export function editorCommand(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  return env.VISUAL || env.EDITOR || (platform === 'win32' ? 'notepad' : 'vi');
}

/**
 * Opens a file in the user's editor and waits for it. The command may hold arguments (`code --wait`), so the shell
 * splits it; the file name never passes through the shell's hands on POSIX. Resolves to the exit code, or to the
 * system's error code where the editor could not start.
 */
export function runEditor(
  command: string,
  file: string,
  platform: NodeJS.Platform,
): Promise<number | string> {
  const child =
    platform === 'win32'
      ? spawn(`${command} "${file}"`, { stdio: 'inherit', shell: true })
      : spawn('/bin/sh', ['-c', `${command} "$1"`, 'sh', file], { stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

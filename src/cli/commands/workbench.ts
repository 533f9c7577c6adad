import type { CommandContext } from '../context.js';

/**
 * Opens the workbench on the engagement in a folder; the terminal library is loaded only then. Resolves to the exit
 * code: 0, or 128 and the number of the signal that ended it.
 */
export async function runWorkbenchCommand(context: CommandContext, directory: string): Promise<number> {
  const { runWorkbench } = await import('../../tui/index.js');
  const { loadConfig } = await import('../../app/config.js');
  const services = async () => (await import('../../app/index.js')).createWorkbenchServices(context.env);
  const { stdin, stdout } = process;
  return runWorkbench({
    engagementDir: directory,
    services,
    language: context.language,
    keys: loadConfig(context.env).keys?.workbench,
    stdin,
    stdout,
    env: context.env,
  });
}

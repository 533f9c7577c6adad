import type { CommandContext, ExitCode } from '../context.js';

/** Opens the workbench on the engagement in a folder; the terminal library is loaded only then. */
export async function runWorkbenchCommand(context: CommandContext, directory: string): Promise<ExitCode> {
  const { runWorkbench } = await import('../../tui/index.js');
  const services = async () => (await import('../../app/index.js')).createWorkbenchServices(context.env);
  const { stdin, stdout } = process;
  const code = await runWorkbench({
    engagementDir: directory,
    services,
    language: context.language,
    stdin,
    stdout,
    env: context.env,
  });
  return code === 0 ? 0 : code === 1 ? 1 : 2;
}

import type { CommandContext } from '../context.js';

/**
 * Opens the workbench on the engagement that a folder is or lies in, or asks what to open. The terminal library is
 * loaded only then. Resolves to the exit code: 0, or 128 and the number of the signal that ended it.
 */
export async function runWorkbenchCommand(context: CommandContext, directory: string): Promise<number> {
  const { findEngagement } = await import('../../app/engagement/find.js');
  const found = findEngagement(directory);
  return found === null ? askWhatToOpen(context, directory) : openEngagement(context, found);
}

async function openEngagement(context: CommandContext, engagementDir: string): Promise<number> {
  const { runWorkbench } = await import('../../tui/index.js');
  const { loadConfig } = await import('../../app/config.js');
  const { stdin, stdout } = process;
  return runWorkbench({
    engagementDir,
    services: async () => (await import('../../app/index.js')).createWorkbenchServices(context.env),
    onOpen: async (auditee) => {
      const { rememberEngagement } = await import('../../app/start.js');
      rememberEngagement(context.env, engagementDir, auditee, new Date());
    },
    language: context.language,
    keys: loadConfig(context.env).keys?.workbench,
    stdin,
    stdout,
    env: context.env,
  });
}

async function askWhatToOpen(context: CommandContext, directory: string): Promise<number> {
  const { runStart } = await import('../../tui/index.js');
  const { loadConfig } = await import('../../app/config.js');
  const { createStartServices } = await import('../../app/start.js');
  const { stdin, stdout } = process;
  const { choice, code } = await runStart({
    services: createStartServices(context.env, directory),
    language: context.language,
    keys: loadConfig(context.env).keys?.start,
    stdin,
    stdout,
    env: context.env,
  });
  if (choice.kind === 'open') return openEngagement(context, choice.dir);
  if (choice.kind === 'review') {
    const { runReviewCommand } = await import('./review.js');
    return runReviewCommand(context, choice.file, {});
  }
  return code;
}

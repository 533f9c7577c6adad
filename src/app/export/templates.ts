import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configPath } from '../config.js';
import { byName, TEMPLATES_FOLDER } from '../engagement/folder.js';
import type { ExportTemplate } from '../services.js';

/** Word keeps a `~$name.docx` beside a file that is open. */
const TEMPLATE_NAME = /^[^.~].{0,200}\.docx$/iu;

function templatesIn(folder: string): ExportTemplate[] {
  try {
    return readdirSync(folder)
      .filter((name) => TEMPLATE_NAME.test(name))
      .sort(byName)
      .map((name) => ({ name, path: join(folder, name) }));
  } catch {
    // A folder that nobody made or may read has no templates; whoever names a template file is told what is wrong.
    return [];
  }
}

/**
 * The firm's Word templates: those in `templates/` of the engagement, then those in `templates/` beside the user
 * configuration; the engagement's own stand for others of the same name.
 */
export function exportTemplates(
  directory: string,
  env: Readonly<Record<string, string | undefined>>,
): ExportTemplate[] {
  const own = templatesIn(join(directory, TEMPLATES_FOLDER));
  const taken = new Set(own.map(({ name }) => name));
  const firms = templatesIn(join(dirname(configPath(env)), TEMPLATES_FOLDER));
  return [...own, ...firms.filter(({ name }) => !taken.has(name))];
}

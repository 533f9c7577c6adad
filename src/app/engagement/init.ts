import fs from 'node:fs';
import path from 'node:path';
import { InputError, type Language, type StandardId } from '../../core/index.js';
import { errorCode } from './documents.js';
import { DRAFTS_FOLDER, NOTES_FOLDER, OUT_FOLDER, PROFILE_FILE } from './folder.js';
import { profileTemplate, type TemplateValues } from './template.js';

export interface InitOptions extends Partial<Omit<TemplateValues, 'auditee' | 'standards'>> {
  /** Full name; a request to fill it in where absent. */
  auditee?: string;
  /** QMS where absent. */
  standards?: readonly StandardId[];
  language?: Language;
}

const UNNAMED: Readonly<Record<Language, string>> = {
  zh: '（请填写受审核方全称）',
  en: '(full name of the auditee)',
};

/**
 * Makes an engagement folder: a commented `audit.yaml`, `notes/`, `drafts/`, `out/`. Files that are there already
 * stay as they are. Returns the absolute path. Throws `InputError` where the folder is an engagement already, is a
 * file, or may not be written.
 */
export function initEngagement(dir: string, options: InitOptions = {}): string {
  const root = path.resolve(dir);
  const language = options.language ?? 'zh';
  const standards = options.standards?.length ? options.standards : (['QMS'] as const);
  const auditee = options.auditee?.trim() || UNNAMED[language];
  try {
    fs.mkdirSync(root, { recursive: true });
    const text = profileTemplate(language, { ...options, auditee, standards });
    fs.writeFileSync(path.join(root, PROFILE_FILE), text, { flag: 'wx' });
    for (const folder of [NOTES_FOLDER, DRAFTS_FOLDER, OUT_FOLDER]) {
      fs.mkdirSync(path.join(root, folder), { recursive: true });
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST' && fs.existsSync(path.join(root, PROFILE_FILE))) {
      throw new InputError('engagement-exists', { path: root }, { cause: error });
    }
    if (code === 'EEXIST' || code === 'ENOTDIR') {
      throw new InputError('engagement-not-folder', { path: root }, { cause: error });
    }
    throw new InputError('engagement-not-writable', { path: root, reason: code }, { cause: error });
  }
  return root;
}

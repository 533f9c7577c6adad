import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { InputError, type Language, type ModelMessage } from '../core/index.js';

const frontMatterSchema = z.strictObject({
  description: z.string().min(1),
  version: z.int().positive(),
  /** Name of the schema that the answer has; null where the prompt asks for none of its own. */
  schemaName: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/u)
    .nullable(),
  variables: z.array(z.string().regex(/^[a-z][A-Za-z0-9]{0,40}$/u)),
});

/** A prompt as a file holds it: placeholders `{{variable}}` still stand in `system` and `user`. */
export interface Prompt {
  /** `draft.zh` */
  id: string;
  /** Empty where the prompt has no system part. */
  system: string;
  user: string;
  version: number;
  schemaName: string | null;
  variables: readonly string[];
}

const PLACEHOLDER = /\{\{\s{0,4}([A-Za-z0-9]{1,41})\s{0,4}\}\}/gu;
const FILE = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u;

const isStringArray = (names: readonly (string | undefined)[]): names is readonly string[] =>
  names.every((name) => name !== undefined);

/** Names of the placeholders, or null where braces stand that are none. */
function placeholders(text: string): ReadonlySet<string> | null {
  if (/\{\{|\}\}/u.test(text.replace(PLACEHOLDER, ''))) return null;
  const names = [...text.matchAll(PLACEHOLDER)].map((match) => match[1]);
  return isStringArray(names) ? new Set(names) : null;
}

/** Splits the body at the lines `# System` and `# User`; the former may be missing. */
function splitBody(body: string): { system: string; user: string } | null {
  const [before = '', user, ...more] = body.split(/^# User$/mu);
  const [preamble = '', system = '', ...others] = before.split(/^# System$/mu);
  const isOrdered = more.length === 0 && others.length === 0 && preamble.trim() === '';
  if (user === undefined || !isOrdered || /^# System$/mu.test(user)) return null;
  return { system: system.trim(), user: user.trim() };
}

function parseFrontMatter(yaml: string): z.infer<typeof frontMatterSchema> | string {
  try {
    const parsed = frontMatterSchema.safeParse(parseYaml(yaml));
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    return `${issue?.path.join('.')}: ${issue?.message}`;
  } catch (error) {
    if (error instanceof YAMLParseError) return error.message;
    throw error;
  }
}

/** Reads the text of a prompt file. Returns the problem, in English, where it is none. */
export function parsePrompt(id: string, text: string): Prompt | string {
  const [, yaml, body] = FILE.exec(text.replace(/^\uFEFF/u, '').replace(/\r\n/gu, '\n')) ?? [];
  if (yaml === undefined || body === undefined) return 'no front matter between two lines of ---';
  const meta = parseFrontMatter(yaml);
  if (typeof meta === 'string') return meta;
  const parts = splitBody(body);
  if (!parts?.user) return 'the body needs one "# User" part, and at most one "# System" part before it';
  const used = placeholders(`${parts.system}\n${parts.user}`);
  if (!used) return 'braces that are no {{variable}}';
  const undeclared = [...used].find((name) => !meta.variables.includes(name));
  if (undeclared) return `{{${undeclared}}} is not among the variables`;
  const unused = meta.variables.find((name) => !used.has(name));
  if (unused) return `the variable ${unused} is not used`;
  return { id, ...parts, version: meta.version, schemaName: meta.schemaName, variables: meta.variables };
}

/**
 * Loads `NAME.LANGUAGE.md`. Throws InputError `prompt-missing` or `prompt-invalid`, since firms may tune prompts.
 */
export function loadPrompt(name: string, language: Language, directory: string): Prompt {
  const file = join(directory, `${name}.${language}.md`);
  if (!existsSync(file)) throw new InputError('prompt-missing', { file });
  const prompt = parsePrompt(`${name}.${language}`, readFileSync(file, 'utf8'));
  if (typeof prompt === 'string') throw new InputError('prompt-invalid', { file, problem: prompt });
  return prompt;
}

/** Keeps a value inside its `<tag>…</tag>`: tags named like a variable lose their brackets. */
function fence(value: string, variables: readonly string[]): string {
  if (variables.length === 0) return value;
  const tag = new RegExp(`<(\\s{0,4}/?\\s{0,4}(?:${variables.join('|')})\\s{0,4})>`, 'giu');
  return value.replace(tag, '‹$1›');
}

/**
 * Fills a prompt in one pass, so that braces inside a value stay what they are, and neutralises tags by which a
 * value could break out of its place. Throws Error for a missing or unknown variable, which is a bug of the caller.
 */
export function renderPrompt(prompt: Prompt, variables: Readonly<Record<string, string>>): ModelMessage[] {
  const unknown = Object.keys(variables).find((name) => !prompt.variables.includes(name));
  if (unknown) throw new Error(`prompt ${prompt.id}: unknown variable ${unknown}`);
  const fill = (text: string): string =>
    text.replace(PLACEHOLDER, (_, name: string) => {
      const value = variables[name];
      if (value === undefined) throw new Error(`prompt ${prompt.id}: missing variable ${name}`);
      return fence(value, prompt.variables);
    });
  const messages: ModelMessage[] = [
    { role: 'system', content: fill(prompt.system) },
    { role: 'user', content: fill(prompt.user) },
  ];
  return messages.filter(({ content }) => content !== '');
}

/** The folder `prompts` of this package, from the sources as from the build. */
export function promptsDirectory(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'prompts', 'canary.en.md'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new InputError('prompt-missing', { file: 'prompts/canary.en.md' });
    folder = parent;
  }
  return join(folder, 'prompts');
}

import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { InputError, type Profile, profileSchema } from '../../core/index.js';
import { nearestKey } from './nearest-key.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The schema without its defaults and nullability. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return bare(schema.unwrap());
  return schema;
}

/** The keys that the profile knows at a path, for example at `departments[2]`. */
function knownKeys(path: Path): string[] {
  const at = path.reduce<unknown>((schema, step) => {
    const here = bare(schema);
    if (here instanceof z.ZodArray) return here.element;
    return here instanceof z.ZodObject ? here.shape[String(step)] : undefined;
  }, profileSchema);
  const target = bare(at);
  return target instanceof z.ZodObject ? Object.keys(target.shape) : [];
}

interface Source {
  file: string;
  lineOf(path: Path, key?: string): number;
}

const pathName = (path: Path): string =>
  path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step + 1}]` : [name, String(step)].filter(Boolean).join('.'),
    '',
  );

function unknownKeyError(issue: Issue & { code: 'unrecognized_keys' }, source: Source): InputError {
  const key = issue.keys[0] ?? '';
  const known = knownKeys(issue.path);
  return new InputError('profile-unknown-key', {
    file: source.file,
    line: source.lineOf(issue.path, key),
    key,
    nearest: known.length > 0 ? nearestKey(key, known) : '',
    known: known.join(', '),
  });
}

/** What a value should have been, as the last part of a message key. */
function expectation(issue: Issue): { kind: string; detail: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: issue.expected === 'int' ? 'number' : issue.expected, detail: '' };
    case 'invalid_value':
      return { kind: 'choice', detail: issue.values.map(String).join(', ') };
    case 'invalid_format':
      return { kind: 'date', detail: '' };
    case 'too_small':
      return {
        kind: issue.origin === 'array' ? 'filled-list' : issue.origin === 'string' ? 'filled' : 'positive',
        detail: '',
      };
    default:
      return { kind: 'valid', detail: '' };
  }
}

function valueError(issue: Issue, input: unknown, source: Source): InputError {
  const key = pathName(issue.path);
  const line = source.lineOf(issue.path);
  const value = issue.path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown> | null)?.[step],
    input,
  );
  if (value === undefined) return new InputError('profile-missing-key', { file: source.file, key });
  const { kind, detail } = expectation(issue);
  return new InputError(`profile-not-${kind}`, { file: source.file, line, key, detail });
}

/** Locates paths of a parsed document; a path that is not there belongs to its nearest parent. */
function locator(root: Node | null, lines: LineCounter, file: string): Source {
  const lineAt = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line);
  return {
    file,
    lineOf(path, key) {
      let node: unknown = root;
      let offset = root?.range?.[0];
      for (const step of key === undefined ? path : [...path, key]) {
        if (isMap(node)) {
          const pair = node.items.find(
            (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === step,
          );
          offset = isScalar(pair?.key) ? pair.key.range?.[0] : offset;
          node = pair?.value;
        } else {
          node = (node as { items?: unknown[] } | null)?.items?.[Number(step)];
          offset = (node as Node | undefined)?.range?.[0] ?? offset;
        }
      }
      return lineAt(offset);
    },
  };
}

/**
 * Reads the text of an `audit.yaml`. `file` is named in errors.
 * Throws `InputError` for invalid YAML (with line and column), unknown keys (with the nearest known one), missing
 * and invalid values (with the line).
 */
export function parseProfile(text: string, file: string): Profile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problem = document.errors[0];
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0]);
    const code = problem.code === 'DUPLICATE_KEY' ? 'profile-duplicate-key' : 'profile-invalid-yaml';
    throw new InputError(code, { file, line, column: col, detail: problem.message }, { cause: problem });
  }
  const input: unknown = document.toJS();
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new InputError('profile-empty', { file });
  }
  const parsed = profileSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const source = locator(document.contents, lines, file);
  const { issues } = parsed.error;
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown) throw unknownKeyError(unknown, source);
  throw valueError(issues[0] as Issue, input, source);
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

interface Import {
  from: string;
  fromRoom: string;
  /** A room of `src`, or the name of a package. */
  to: string;
  external: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => join(SRC, name));

const roomOf = (file: string): string => {
  const [room = '', rest] = relative(SRC, file).split(sep);
  return rest === undefined ? 'root' : room;
};

const IMPORT =
  /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^\s*import\s+['"]([^'"]+)['"]/gmu;

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const local = specifier.startsWith('.');
    const name = specifier.startsWith('@')
      ? specifier.split('/').slice(0, 2).join('/')
      : specifier.split('/')[0];
    return {
      from: relative(SRC, file),
      fromRoom: roomOf(file),
      to: local ? roomOf(resolve(dirname(file), specifier)) : (name ?? ''),
      external: !local,
    };
  }),
);

const DATA = ['standards', 'entities', 'messages'];

/** Which rooms each room may import, beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  cues: [],
  core: [],
  messages: ['core'],
  html: ['core'],
  standards: ['core'],
  entities: ['core', 'standards'],
  formats: ['core', ...DATA],
  parse: ['core', 'cues', ...DATA],
  facts: ['core', ...DATA],
  rules: ['core', ...DATA],
  engine: ['core', ...DATA],
  retrieve: ['core', ...DATA],
  models: ['core', ...DATA],
  draft: ['core', ...DATA],
  verify: ['core', ...DATA],
  report: ['core', 'html', ...DATA],
  evals: ['core', 'html', ...DATA],
  app: [
    'core',
    ...DATA,
    'formats',
    'parse',
    'facts',
    'rules',
    'engine',
    'retrieve',
    'models',
    'draft',
    'verify',
    'report',
    'evals',
  ],
  tui: ['core', 'messages', 'app'],
  cli: ['core', 'messages', 'app', 'report', 'evals', 'tui'],
  root: ['core', 'app', 'formats'],
};

/** Packages that only these rooms may import. */
const OWNED_PACKAGES: Readonly<Record<string, string | readonly string[]>> = {
  openai: 'models',
  'hnswlib-node': 'retrieve',
  'better-sqlite3': 'retrieve',
  '@node-rs/jieba': ['retrieve', 'verify'],
  jszip: 'formats',
  htmlparser2: 'formats',
  unpdf: 'formats',
  docx: 'report',
  docxtemplater: 'report',
  pizzip: 'report',
  pg: 'retrieve',
  '@langchain/core': 'retrieve',
  ink: 'tui',
  commander: 'cli',
};

describe('who may import whom', () => {
  it.each(Object.keys(MAY_IMPORT))('%s has files', (room) => {
    expect(files.filter((file) => roomOf(file) === room).length).toBeGreaterThan(0);
  });

  it('every room is known', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports only %j', (room, allowed) => {
    const strangers = imports.filter(
      ({ fromRoom, to, external }) => fromRoom === room && !external && to !== room && !allowed.includes(to),
    );
    expect(strangers).toEqual([]);
  });

  it('core imports no package but zod', () => {
    const packages = imports
      .filter(({ fromRoom, external }) => fromRoom === 'core' && external)
      .map(({ to }) => to);
    expect([...new Set(packages)]).toEqual(['zod']);
  });

  it.each(Object.entries(OWNED_PACKAGES))('only %s is imported by %s', (name, owner) => {
    const users = imports
      .filter(({ to, external }) => external && to === name)
      .map(({ fromRoom }) => fromRoom);
    expect([...new Set(users)].sort()).toEqual([owner].flat());
  });

  it.each(['rules', 'engine', 'facts', 'parse'])('%s does no I/O', (room) => {
    const io = imports.filter(
      ({ fromRoom, to, external }) =>
        fromRoom === room &&
        external &&
        /^node:(?:fs|http|https|net|child_process|process)|^write-file-atomic$/u.test(to),
    );
    expect(io).toEqual([]);
  });
});

/** Files that are loaded with these, whatever is done then; types cost nothing. */
function loadedWith(entries: readonly string[]): string[] {
  const statics = /^\s*(?:import|export)\b(?!\s+type\b)[^'"]*?from\s+['"](\.[^'"]+)['"]/gmu;
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file) || !files.includes(file)) return;
    loaded.add(file);
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(statics)) {
      const target = resolve(dirname(file), specifier.replace(/\.js$/u, ''));
      for (const extension of ['.ts', '.tsx']) load(`${target}${extension}`);
    }
  };
  for (const entry of entries) load(join(SRC, entry));
  return [...loaded];
}

describe('the first frame of the workbench', () => {
  it('waits for no room that reads, checks, drafts or searches', () => {
    const loaded = loadedWith([
      'cli/main.ts',
      'cli/commands/workbench.ts',
      'app/engagement/find.ts',
      'app/config.ts',
      'tui/index.ts',
      'tui/run.ts',
    ]);
    // Of `models` only the schema of the configuration is left in the build.
    const rooms = ['app', 'cli', 'core', 'messages', 'models', 'standards', 'tui'];
    expect([...new Set(loaded.map(roomOf))].sort()).toEqual(rooms);
  });
});

describe('the generated registry', () => {
  it('names every rule file', () => {
    const registry = readFileSync(join(SRC, 'rules/registry.ts'), 'utf8');
    const rules = readdirSync(join(SRC, 'rules')).filter(
      (name) => /\.ts$/u.test(name) && !/^(?:index|registry)\.ts$/u.test(name),
    );
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((name) => !registry.includes(`./${name.replace(/\.ts$/u, '.js')}`))).toEqual([]);
  });
});

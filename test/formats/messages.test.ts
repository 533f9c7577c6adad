import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { describeInputError, translator } from '../../src/messages/index.js';

const ROOM = new URL('../../src/formats/', import.meta.url);

/** Codes that the reading layer names, found in its source, so that a new one cannot be forgotten. */
async function codes(pattern: RegExp): Promise<string[]> {
  const files = await glob('**/*.ts', { cwd: ROOM.pathname, absolute: true });
  const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return [
    ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''))),
  ].sort();
}

const ERRORS = await codes(
  /'((?:file|text|format|word)-[a-z-]+|(?:docx|pdf)-(?:encrypted|unreadable|no-text|fonts))'/gu,
);
const NOTICES = await codes(
  /'((?:pages|symbols|encoding)-[a-z0-9-]+|text-(?:damaged|in-[a-z-]+)|docx-(?:controls|embedded))'/gu,
);
const ERROR_CODES = ERRORS.filter((code) => !NOTICES.includes(code));

const PARAMS = {
  file: '云岭 报告.docx',
  extension: 'docx',
  supported: '.txt .docx',
  size: 101,
  limit: 100,
  pages: 3,
  reason: 'EIO',
};

describe.each(['zh', 'en'] as const)('messages in %s', (language) => {
  const t = translator(language);

  it.each(ERROR_CODES)('%s names the file and the mend', (code) => {
    const { message, hint } = describeInputError({ code, params: PARAMS }, t);
    expect(message).toContain(PARAMS.file);
    expect(hint.length).toBeGreaterThan(8);
    expect(`${message}${hint}`).not.toMatch(/\{\{|\}\}|\bundefined\b/u);
    expect(hint).not.toContain(code);
    expect(/\p{Script=Han}/u.test(hint)).toBe(language === 'zh');
  });

  it.each(NOTICES)('the notice %s is a sentence', (code) => {
    expect(t(`formats:${code}`)).toMatch(language === 'zh' ? /\p{Script=Han}.*。$/u : /^[A-Z].*\.$/u);
  });
});

it('covers the codes of the layer', () => {
  expect(ERROR_CODES).toHaveLength(31);
  expect(NOTICES).toHaveLength(7);
});

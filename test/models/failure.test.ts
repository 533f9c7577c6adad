import { describe, expect, it } from 'vitest';
import { MODEL_FAILURES } from '../../src/core/index.js';
import { translator } from '../../src/messages/index.js';
import { retryAfter, safeDetail } from '../../src/models/failure.js';
import { describeModelError } from '../../src/models/index.js';
import { retryDelay } from '../../src/models/retry.js';

describe('safeDetail', () => {
  it.each([
    ['the key itself', 'no access for abcDEF-123', 'no access for ***'],
    ['the key twice', 'abcDEF-123abcDEF-123', '******'],
    ['another key', 'provided: sk-proj-aaaabbbbcccc.', 'provided: ***'],
    ['a half masked key', 'provided: sk-aaaa********bbbb', 'provided: ***'],
    ['an authorization header', 'Bearer eyJhbGciOi.J9 rejected', '*** rejected'],
    ['terminal control', '\u001b[2Jgone\u0007\r\nover', '[2Jgone over'],
    ['words about keys', 'API key provided is not valid', 'API key provided is not valid'],
    ['a page of HTML', 'x'.repeat(5000), `${'x'.repeat(300)}…`],
  ])('%s', (_, text, safe) => {
    expect(safeDetail(text, 'abcDEF-123')).toBe(safe);
  });
});

describe('retryAfter', () => {
  const now = Date.UTC(2026, 0, 1);
  it.each([
    [{}, null],
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after-ms': '120', 'retry-after': '2' }, 120],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' }, 60_000],
    [{ 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '-3' }, null],
  ])('%j is %j ms', (headers, expected) => {
    expect(retryAfter(new Headers(headers as Record<string, string>), now)).toBe(expected);
  });
});

describe('retryDelay', () => {
  it.each([
    { retry: 0, asked: null, random: 0.5, delay: 250 },
    { retry: 3, asked: null, random: 0.25, delay: 1000 },
    { retry: 3, asked: null, random: 0, delay: 0 },
    { retry: 20, asked: null, random: 0.5, delay: 10_000 },
    { retry: 0, asked: 2000, random: 0.5, delay: 2250 },
    { retry: 0, asked: 60_000, random: 0, delay: 60_000 },
    { retry: 0, asked: 60_001, random: 0, delay: null },
  ])('$retry, asked for $asked: $delay', ({ retry, asked, random, delay }) => {
    expect(retryDelay(retry, asked, random)).toBe(delay);
  });
});

describe('describeModelError', () => {
  const pairs = MODEL_FAILURES.flatMap((failure) => [['zh', failure] as const, ['en', failure] as const]);
  it.each(pairs)('%s has words for %s', (language, failure) => {
    const described = describeModelError({ failure, detail: 'd' }, translator(language));
    expect(described.detail).toBe('d');
    for (const text of [described.message, described.hint]) {
      expect(text).not.toContain('failure.');
      expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh');
    }
  });
});

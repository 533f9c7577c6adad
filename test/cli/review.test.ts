import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { reportFile } from '../tui/fixtures/report.js';

describe('review without a terminal', () => {
  it.each([
    ['zh', '错误：审阅报告需要在终端里进行。', '用 clausewright check'],
    ['en', 'Error: A review needs a terminal.', 'use clausewright check'],
  ])('is refused in plain words (%s)', async (language, message, hint) => {
    const said: string[] = [];
    const file = reportFile();
    const code = await run(['review', file, '--lang', language], {
      stdout: (text) => said.push(String(text)),
      stderr: (text) => said.push(text),
      isTerminal: false,
      columns: undefined,
      env: {},
    });
    expect(code).toBe(2);
    expect(said.join('')).toContain(message);
    expect(said.join('')).toContain(`${hint} ${file}`);
  });
});

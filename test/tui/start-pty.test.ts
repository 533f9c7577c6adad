import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { engagementFolder } from './fixtures/bench.js';
import { startCommand } from './fixtures/pty.js';

/** A folder outside any engagement. */
function emptyFolder(): string {
  const folder = engagementFolder();
  fs.rmSync(path.join(folder, 'audit.yaml'));
  return folder;
}

const called = (cwd: string) =>
  startCommand([], { cwd, env: { CLAUSEWRIGHT_CONFIG_DIR: path.join(cwd, '.c') } });

describe('clausewright outside an engagement', () => {
  it('makes one, opens it, and leaves the terminal as it was', async () => {
    const cwd = emptyFolder();
    const bench = called(cwd);
    await bench.waitFor('要做什么');
    await bench.send('\r', '全称，与营业执照一致');
    await bench.send('云岫传动', '云岫传动');
    await bench.waitFor(() => bench.screen.cell(bench.screen.cursor.x - 2, bench.screen.cursor.y) === '动');
    await bench.send('\x13', '1 条款');
    await bench.waitFor('云岫传动  QMS');
    await bench.send('q', () => !bench.screen.isAlternate);
    expect((await bench.exited).exitCode).toBe(0);
    expect(bench.screen.lines()[0]).toBe('BEFORE');
    const again = called(path.join(cwd, '云岫传动', 'notes'));
    await again.waitFor('云岫传动  QMS');
  });

  it('offers what was open before, and leaves by Escape', async () => {
    const cwd = emptyFolder();
    const recent = path.join(cwd, '.c', 'recent.json');
    fs.mkdirSync(path.dirname(recent));
    const dir = engagementFolder();
    fs.writeFileSync(recent, JSON.stringify([{ dir, auditee: '从前的公司', at: '2031-01-01T00:00:00Z' }]));
    const bench = called(cwd);
    await bench.waitFor('从前的公司');
    await bench.send('\x1b', () => !bench.screen.isAlternate);
    expect((await bench.exited).exitCode).toBe(0);
  });

  it('refuses keys of the configuration that are not known, and names the nearest', async () => {
    const cwd = emptyFolder();
    fs.mkdirSync(path.join(cwd, '.c'));
    fs.writeFileSync(path.join(cwd, '.c', 'config.yaml'), 'keys: { start: { create: ctrl-entr } }\n');
    const bench = called(cwd);
    expect((await bench.exited).exitCode).toBe(2);
    expect(bench.screen.text()).toContain('ctrl-enter');
  });
});

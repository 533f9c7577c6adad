import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openEngagement } from '../../src/app/engagement/index.js';
import { engagementFolder } from './fixtures/bench.js';
import { startWorkbench } from './fixtures/pty.js';

/** `CLAUSEWRIGHT_KILLS=50 npx vitest run test/tui/kill.test.ts` kills more often than the suite does. */
const KILLS = Number(process.env.CLAUSEWRIGHT_KILLS ?? 6);
/** What was typed so long before the end may not be lost. */
const SAFE_MS = 1000;
const CLAUSES = ['4.1', '5.2', '6.2', '7.2', '7.5', '8.4', '8.5.1', '8.6', '9.2', '9.3'];

/** The same moments for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state >>> 0) % 10_000) / 10_000;
  };
}

interface Typed {
  text: string;
  at: number;
}

type Bench = ReturnType<typeof startWorkbench>;

/** Types numbered words until the moment comes, and notes when each was sent. */
async function typeUntil(bench: Bench, round: number, end: number, random: () => number): Promise<Typed[]> {
  const typed: Typed[] = [];
  for (let word = 0; Date.now() < end; word++) {
    const text = `第${round}轮${word}字。`;
    bench.write(text);
    typed.push({ text, at: Date.now() });
    await sleep(5 + random() * 60);
  }
  return typed;
}

/** How many drafts were told to be done at each moment. */
function watchDrafts(bench: Bench) {
  const seen: { done: number; at: number }[] = [];
  const timer = setInterval(() => {
    const done = /起草 (\d+)\/\d+/u.exec(bench.screen.text())?.[1];
    if (done !== undefined) seen.push({ done: Number(done), at: Date.now() });
  }, 30);
  return {
    stop: () => clearInterval(timer),
    doneBefore: (at: number) =>
      Math.max(0, ...seen.filter((entry) => entry.at <= at).map(({ done }) => done)),
  };
}

describe('a workbench that is killed', { timeout: 30_000 + KILLS * 15_000 }, () => {
  it(`loses nothing older than a second, ${KILLS} times, and always opens again`, async () => {
    const seed = Date.now() % 100_000;
    const random = randomFrom(seed);
    const notes = CLAUSES.map((clause) => `## Q${clause}\n抽查 3 份\n`).join('\n');
    const dir = engagementFolder({ 'notes/现场.md': notes });
    let expected: string[] = [];
    for (let round = 0; round < KILLS; round++) {
      const isDrafting = round % 2 === 1;
      if (isDrafting) fs.rmSync(path.join(dir, 'drafts'), { recursive: true, force: true });
      const bench = startWorkbench(dir, { pause: 100 + Math.floor(random() * 200) });
      await bench.waitFor('离线');
      await bench.waitFor(/抽查 3 份/u);
      const drafts = watchDrafts(bench);
      if (isDrafting) await bench.send('D', /起草 \d+\/10/u);
      await bench.send('n', '编辑 notes/现场.md');
      // At whatever moment it is killed, at least once something was typed long enough before.
      const least = round === 0 ? 1.5 * SAFE_MS : 0;
      const typed = await typeUntil(bench, round, Date.now() + Math.max(least, random() * 2500), random);
      const killedAt = Date.now();
      bench.kill('SIGKILL');
      await bench.exited;
      drafts.stop();

      const where = `seed ${seed}, round ${round}`;
      const engagement = await openEngagement(dir);
      const text = engagement
        .notes()
        .map((file) => file.text)
        .join('\n');
      const drafted = engagement.drafts().length;
      expect(engagement.writable, where).toBe(true);
      await engagement.close();
      expected = [
        ...expected,
        ...typed.filter(({ at }) => at <= killedAt - SAFE_MS).map((entry) => entry.text),
      ];
      expect(
        expected.filter((word) => !text.includes(word)),
        where,
      ).toEqual([]);
      if (isDrafting) expect(drafted, where).toBeGreaterThanOrEqual(drafts.doneBefore(killedAt - SAFE_MS));
      expect(fs.readdirSync(path.join(dir, 'notes')), where).toEqual(['现场.md']);
      expect(fs.existsSync(path.join(dir, 'conflicts')), where).toBe(false);
    }
    expect(expected.length).toBeGreaterThan(0);
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/core/index.js';
import { countAll, selectedFinding } from '../../../src/tui/review/selectors.js';
import type { ReviewState } from '../../../src/tui/review/state.js';
import { REPORT, reportFile } from '../fixtures/report.js';
import { openReviewBench } from '../fixtures/review.js';

const kept = (file: string): Record<string, { status: string; reason: string }> =>
  JSON.parse(fs.readFileSync(`${file}.dispositions.json`, 'utf8')).findings;
const isDecided = (open: number) => (state: ReviewState) => countAll(state).open === open;
const selected = (state: ReviewState) => selectedFinding(state)?.ruleId;

describe('deciding on findings', () => {
  it('records, goes on, and undoes step by step what is on disk', async () => {
    const file = reportFile();
    const bench = await openReviewBench(file);
    bench.type('d口径不同');
    bench.press('ctrl-s');
    await bench.until(isDecided(1));
    expect([selected(bench.state()), bench.said()]).toEqual(['declaration-conflict', 'dismissed']);
    bench.type('a');
    bench.type('客户下次改');
    bench.press('ctrl-s');
    await bench.until(isDecided(0));
    expect(Object.values(kept(file)).map(({ status, reason }) => [status, reason])).toEqual([
      ['dismissed', '口径不同'],
      ['accepted', '客户下次改'],
    ]);
    bench.type('u');
    bench.type('u');
    await bench.until(isDecided(2));
    expect(kept(file)).toEqual({});
    bench.type('u');
    await bench.until(({ notices }) => notices.passing?.key === 'nothing-to-undo');
  });

  it('undoes a changed decision back to the one before, with its words', async () => {
    const file = reportFile();
    const bench = await openReviewBench(file);
    bench.type('d第一次');
    bench.press('ctrl-s');
    await bench.until(isDecided(1));
    bench.type('p');
    bench.type('d');
    expect(bench.state().reason?.editor.model.text).toBe('第一次');
    bench.press('ctrl-u');
    bench.type('第二次');
    bench.press('ctrl-s');
    await bench.until(() => Object.values(kept(file))[0]?.reason === '第二次');
    bench.type('u');
    await bench.until(() => Object.values(kept(file))[0]?.reason === '第一次');
    expect(countAll(bench.state()).open).toBe(1);
  });

  it('takes back what an earlier session decided, which can be undone, too', async () => {
    const file = reportFile();
    const first = await openReviewBench(file);
    first.type('d口径不同');
    first.press('ctrl-s');
    await first.until(isDecided(1));
    const bench = await openReviewBench(file);
    bench.type('o');
    await bench.until(isDecided(2));
    expect(kept(file)).toEqual({});
    bench.type('u');
    await bench.until(isDecided(1));
    expect(Object.values(kept(file))).toMatchObject([{ reason: '口径不同' }]);
    bench.type('n');
    bench.type('o');
    expect(bench.said()).toBe('nothing-to-reopen');
  });

  it('wants a reason, and lays one aside without losing it', async () => {
    const file = reportFile();
    const bench = await openReviewBench(file);
    bench.type('d');
    bench.press('ctrl-s');
    expect([bench.said(), bench.state().reason?.status]).toEqual(['reason-missing', 'dismissed']);
    bench.type('写到一半');
    bench.press('escape');
    expect([bench.said(), bench.state().reason]).toEqual(['reason-laid-aside', null]);
    bench.flushSync();
    expect(JSON.parse(fs.readFileSync(`${file}.reasons.json`, 'utf8')).reasons).toMatchObject({
      [selectedFinding(bench.state())?.fingerprint ?? '']: { status: 'dismissed', text: '写到一半' },
    });
    bench.type('d');
    expect([bench.said(), bench.state().reason?.editor.model.text]).toEqual(['reason-kept', '写到一半']);
    bench.press('ctrl-s');
    await bench.until(isDecided(1));
    bench.flushSync();
    expect(fs.existsSync(`${file}.reasons.json`)).toBe(false);
  });

  it('shows no decision that could not be written, and keeps its reason', async () => {
    const file = reportFile();
    const bench = await openReviewBench(file);
    fs.mkdirSync(`${file}.dispositions.json`);
    bench.type('d口径不同');
    bench.press('ctrl-s');
    await bench.until(({ notices }) => notices.alerts.length > 0);
    expect([bench.alerts(), countAll(bench.state()).open]).toEqual([['decision-failed'], 2]);
    bench.press('escape');
    fs.rmdirSync(`${file}.dispositions.json`);
    bench.type('d');
    expect(bench.state().reason?.editor.model.text).toBe('口径不同');
    bench.press('ctrl-s');
    await bench.until(isDecided(1));
  });

  it('tells once that an unfinished reason cannot be kept on disk', async () => {
    const bench = await openReviewBench(reportFile(), (review) => ({
      ...review,
      saveReasons: () => {
        throw Object.assign(new Error('no'), { code: 'ENOSPC' });
      },
    }));
    bench.type('d写');
    bench.flushSync();
    bench.type('完');
    bench.flushSync();
    expect(bench.state().notices.alerts).toEqual([
      { level: 'bad', key: 'reason-unsaved', params: { reason: '磁盘已满' } },
    ]);
  });

  it('waits for what is being written before it leaves', async () => {
    const file = reportFile();
    const bench = await openReviewBench(file);
    bench.type('d口径不同');
    bench.press('ctrl-s');
    bench.type('q');
    await bench.until(() => bench.calls.quit === 1);
    expect(Object.values(kept(file))).toMatchObject([{ reason: '口径不同' }]);
  });
});

describe('reasons of an earlier session', () => {
  it.each([
    ['are told of where their finding is there', '96.5%', ['reasons-recovered']],
    ['are kept in silence where it is gone', '98.5%', []],
  ])('%s', async (_, result, alerts) => {
    const file = reportFile();
    const first = await openReviewBench(file);
    first.type('d写到一半');
    first.flushSync();
    fs.writeFileSync(file, REPORT.replace('96.5%', result));
    const bench = await openReviewBench(file);
    expect(bench.alerts()).toEqual(alerts);
    bench.type('a另一条');
    bench.flushSync();
    expect(fs.readFileSync(`${file}.reasons.json`, 'utf8')).toContain('写到一半');
  });
});

describe('reading and the rest', () => {
  it('goes back step by step: alerts, the whole text, the filter', async () => {
    const file = reportFile();
    fs.writeFileSync(
      `${file}.dispositions.json`,
      JSON.stringify({ version: 1, findings: { f00d: { status: 'accepted', reason: '旧' } } }),
    );
    const bench = await openReviewBench(file);
    expect(bench.alerts()).toEqual(['stale']);
    bench.type('s');
    bench.press('enter');
    bench.press('escape');
    expect([bench.alerts(), bench.state().level]).toEqual([[], 'whole']);
    bench.press('escape');
    expect([bench.state().level, bench.state().filter.severity]).toEqual(['fit', 'error']);
    bench.press('escape');
    expect(bench.state().filter.severity).toBeNull();
  });

  it('scrolls the whole text to its ends and never beyond', async () => {
    const bench = await openReviewBench(reportFile());
    bench.press('enter', 'end');
    const { scroll } = bench.state();
    bench.press('down', 'pagedown');
    expect(bench.state().scroll).toBe(scroll);
    bench.press('home', 'up', 'down');
    expect(bench.state().scroll).toBe(1);
  });

  it('reads the report again after it was mended elsewhere, and stays where it is when that fails', async () => {
    const file = reportFile();
    const bench = await openReviewBench(file);
    fs.writeFileSync(file, REPORT.replace('96.5%', '98.5%'));
    bench.type('R');
    expect(bench.said()).toBe('checking');
    await bench.until(({ notices }) => notices.passing?.key === 'reloaded');
    expect(countAll(bench.state()).all).toBe(1);
    fs.renameSync(file, `${file}.moved`);
    bench.type('R');
    await bench.until(({ notices }) => notices.alerts.length > 0);
    expect([bench.alerts(), countAll(bench.state()).all]).toEqual([['check-failed'], 1]);
  });

  it('tells what was found in the other language', async () => {
    const bench = await openReviewBench(reportFile());
    const before = selectedFinding(bench.state());
    bench.type('L');
    await bench.until(({ notices }) => notices.passing?.key === 'language');
    const now = selectedFinding(bench.state());
    expect(now?.fingerprint).toBe(before?.fingerprint);
    expect(now?.message).toMatch(/^[^\p{Script=Han}]*“?一次交验合格率/u);
    expect(now?.message).not.toBe(before?.message);
  });

  it('chooses a rule from the list', async () => {
    const bench = await openReviewBench(reportFile());
    bench.type('r');
    bench.press('down', 'down', 'down', 'enter');
    expect([bench.state().filter.rule, selected(bench.state())]).toEqual([
      'declaration-conflict',
      'declaration-conflict',
    ]);
  });

  it('says why nothing was exported', async () => {
    const bench = await openReviewBench(reportFile(), (review) => ({
      ...review,
      export: async () => {
        throw new InputError('output-unwritable', { file: 'x.html', reason: 'EACCES' });
      },
    }));
    bench.type('e');
    await bench.until(({ notices }) => notices.alerts.length > 0);
    expect(bench.alerts()).toEqual(['export-failed']);
  });

  it('takes no pasted text and no Chinese for commands', async () => {
    const file = reportFile();
    const bench = await openReviewBench(file);
    bench.paste('dq\n');
    expect([bench.said(), bench.state().reason, bench.calls.quit]).toEqual(['paste-needs-reason', null, 0]);
    bench.type('驳');
    expect(bench.said()).toBe('input-method');
    expect(fs.readdirSync(path.dirname(file))).toEqual(['审核报告.md']);
  });

  it('explains the first Ctrl-C and leaves at the second, also from a reason', async () => {
    const bench = await openReviewBench(reportFile());
    bench.type('d一半');
    bench.press('ctrl-c');
    expect([bench.said(), bench.calls.quit]).toEqual(['interrupt', 0]);
    bench.press('ctrl-c');
    await bench.until(() => bench.calls.quit === 1);
  });
});

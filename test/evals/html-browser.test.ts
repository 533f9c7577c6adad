import { expect, it } from 'vitest';
import { compareScores, newRun, renderEvalHtml, type SuiteRun } from '../../src/evals/index.js';
import { describeInChromium } from '../helpers/chromium.js';
import { manyCases, scoreOf } from './samples.js';

const HOSTILE = [
  '</script><script>window.hacked = 1</script>',
  '<img src="https://evil.test/x.png" onerror="window.hacked = 2">',
  '" autofocus onfocus="window.hacked = 3" x="',
  '<svg/onload=window.hacked=4><base href="https://evil.test/">',
].join('\n');

const suiteRun = (over: Partial<SuiteRun> = {}): SuiteRun => ({
  provider: 'offline',
  repeat: 0,
  cases: 'check',
  filtered: false,
  ms: 1234,
  score: scoreOf({ good: { recall: [2, 2] }, bad: { recall: [1, 2] } }),
  ...over,
});
const pageOf = (...suites: SuiteRun[]): string =>
  renderEvalHtml(newRun('clausewright 0.0.0', new Date(0), suites), {
    language: 'zh',
    history: () => new Map([['recall', [0.5, 0.7]]]),
  });

const DRAFT_OUTPUT = {
  name: 'bad',
  output: {
    notes: [
      { id: 'n1', text: `合格率96% ${HOSTILE}`, line: 1, clause: '8.6', routed: 'heading', confidence: 1 },
    ],
    drafts: [
      {
        clause: '8.6',
        standards: ['QMS'],
        title: HOSTILE,
        verdict: 'conform',
        sentences: [
          {
            text: '合格率为95%。',
            notes: ['n1'],
            exemplars: [],
            flags: [{ kind: 'unsupported', quote: '95%', message: HOSTILE }],
          },
        ],
        objectives: [],
        questions: ['几份？'],
        narrative: '合格率为95%。',
      },
    ],
  },
};

describeInChromium('the page of a run', (open) => {
  it('draws every metric where it lies, with its intervals, thresholds, baseline and trend', async () => {
    const before = manyCases(20, () => ({ recall: [1, 1], nearMissHits: [0, 1] }));
    const score = manyCases(20, (index) => ({ recall: [index % 2, 1], nearMissHits: [0, 1] }));
    const { page, trouble } = await open(
      pageOf(
        suiteRun({
          score,
          comparison: compareScores(before, score, 'base'),
          gate: {
            passed: false,
            exitCode: 1,
            shortfalls: [{ metric: 'recall', bound: 'min', limit: 0.9, value: 0.5 }],
          },
        }),
      ),
    );
    // Scripts for the browser are strings: the types of this program are Node's.
    const at = (selector: string, attribute: string) =>
      page.evaluate(`Number(document.querySelector('tbody tr ${selector}').getAttribute('${attribute}'))`);
    expect([await at('.dot', 'cx'), await at('.old', 'cx'), await at('.limit', 'x1')]).toEqual([
      130, 254, 229.2,
    ]);
    expect(await page.locator('tbody tr').first().locator('.range, .wide-range, .trend').count()).toBe(3);
    expect(await page.locator('tr.worse').count()).toBe(2);
    expect(await page.locator('.state.bad').allTextContents()).toEqual([
      '有门槛没有达到',
      '未通过：比基线差，且超出误差',
      '变差',
    ]);
    const box = await page.locator('svg').first().boundingBox();
    expect([box?.width, box?.height]).toEqual([260, 18]);
    expect(trouble).toEqual([]);
  });

  it('shows only what is not right, finds words, and opens a case with draft and notes side by side', async () => {
    const { page, trouble } = await open(
      pageOf(
        suiteRun({
          score: {
            ...scoreOf({ good: { recall: [2, 2] }, bad: { recall: [1, 2] } }),
            suite: 'draft',
            details: [
              {
                kind: 'factsAnywhere',
                case: 'bad',
                subject: '8.6',
                text: '96%',
                passages: [{ where: 'note', place: 'n1', text: '合格率96%' }],
              },
            ],
          },
          outputs: [DRAFT_OUTPUT],
        }),
      ),
    );
    const shown = () => page.locator('.case:visible summary').allTextContents();
    expect(await shown()).toEqual(['good', 'bad1 处问题']);
    await page.click('.cases button');
    expect([await shown(), await page.locator('output').textContent()]).toEqual([['bad1 处问题'], '1 / 2']);
    await page.click('.cases button');
    await page.fill('.cases input', '95%');
    expect(await shown()).toEqual(['bad1 处问题']);
    await page.click('.case:visible summary');
    expect(await page.locator('.fault').innerText()).toContain('记录 n1合格率96%');
    const [left, right] = await page.locator('.sides > div').all();
    expect(await left?.innerText()).toContain('合格率96%');
    expect(await right?.locator('mark').innerText()).toBe('合格率为95%。');
    const boxes = await Promise.all([left?.boundingBox(), right?.boundingBox()]);
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
    expect(boxes[0]?.x).toBeLessThan(boxes[1]?.x ?? 0);
    expect(trouble).toEqual([]);
  });

  it('sets providers and repetitions side by side', async () => {
    const { page } = await open(
      pageOf(suiteRun(), suiteRun({ provider: 'm' }), suiteRun({ provider: 'm', repeat: 1 })),
    );
    expect(await page.locator('main > section').first().locator('thead th').allTextContents()).toEqual([
      '指标',
      '一致性检查 · offline',
      '一致性检查 · m',
      '一致性检查 · m · #2',
    ]);
    expect(await page.locator('nav a').count()).toBe(3);
  });

  it('runs, loads and obeys nothing that a case holds', async () => {
    const hostile = (name: string): SuiteRun =>
      suiteRun({
        provider: HOSTILE,
        score: {
          ...scoreOf({ [name]: { recall: [0, 1] } }),
          suite: 'draft',
          failures: [{ case: HOSTILE, reason: HOSTILE }],
          unscored: [HOSTILE],
          details: [
            {
              kind: 'factsAnywhere',
              case: name,
              subject: HOSTILE,
              text: HOSTILE,
              passages: [{ where: 'draft', place: HOSTILE, text: HOSTILE }],
            },
          ],
        },
        outputs: [{ ...DRAFT_OUTPUT, name }],
      });
    const { page, trouble } = await open(pageOf(hostile(HOSTILE), hostile('bad')));
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(trouble).toEqual([]);
    expect(await page.evaluate('[window.hacked, document.images.length, document.scripts.length]')).toEqual([
      undefined,
      0,
      1,
    ]);
    const smuggled = await open(
      pageOf(suiteRun()).replace('<main>', '<main><script>window.hacked = 1</script>'),
    );
    expect(await smuggled.page.evaluate('window.hacked')).toBeUndefined();
  });

  it('can be read without scripts, and in the colours of the reader', async () => {
    const { page, trouble } = await open(pageOf(suiteRun()), false);
    expect(await page.locator('.tools').isVisible()).toBe(false);
    await page.locator('summary').first().click();
    expect(trouble).toEqual([]);
    const lit = await open(pageOf(suiteRun()));
    const colour = () => lit.page.evaluate('getComputedStyle(document.body).backgroundColor');
    await lit.page.emulateMedia({ colorScheme: 'light' });
    const light = await colour();
    await lit.page.emulateMedia({ colorScheme: 'dark' });
    expect(await colour()).not.toBe(light);
  });
});

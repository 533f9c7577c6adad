import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { renderCheckHtml } from '../../src/report/index.js';
import { describeInChromium } from '../helpers/chromium.js';
import { evidenceOf, fileOf, findingOf, outputOf } from './samples.js';

const HOSTILE = [
  '</script><script>window.hacked = 1</script>',
  '<img src="https://evil.test/x.png" onerror="window.hacked = 2">',
  '" autofocus onfocus="window.hacked = 3" x="',
  '<svg/onload=window.hacked=4><base href="https://evil.test/">',
  'a\u202eb\u2028c\u0000d\u001b[31me\ud800f',
].join('\n');

const FILLER = Array.from({ length: 120 }, (_, i) => `第${i + 1}项：按计划实施，记录完整。`).join('\n');
const TEXT = `目标：准时交付率≥95%。\n${FILLER}\n实际93.1%，目标已达成。\n合计12件，其中5件、6件。\n`;

const FINDINGS: Finding[] = [
  findingOf([evidenceOf(TEXT, '准时交付率≥95%', 'target'), evidenceOf(TEXT, '实际93.1%', 'result')]),
  findingOf([evidenceOf(TEXT, '合计12件', 'total'), evidenceOf(TEXT, '5件、6件', 'part')], {
    ruleId: 'sum-mismatch',
    severity: 'warning',
    fingerprint: '2a2a2a',
  }),
  findingOf([evidenceOf(TEXT, '目标已达成', 'claim')], {
    ruleId: 'llm-reader',
    severity: 'info',
    fingerprint: '3b3b3b',
    disposition: { status: 'dismissed', reason: '不成立' },
  }),
];

describeInChromium('the page', (open) => {
  const pageOf = (text: string, findings: Finding[], path = '报告.txt'): string =>
    renderCheckHtml(outputOf(fileOf(path, text, findings)), new Map([[path, text]]), {
      language: 'zh',
      rules: [],
    });

  // Scripts for the browser are strings: the types of this program are Node's.
  const inView = (page: Page, selector: string): Promise<boolean> =>
    page.evaluate(`(() => {
        const { top, bottom } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })()`);

  it('leads from a finding to each of its passages, and back', async () => {
    const { page, trouble } = await open(pageOf(TEXT, FINDINGS));
    expect(await inView(page, '#f1-2 + mark')).toBe(false);
    await page.click('#f1 .places a[href="#f1-2"]');
    expect(await page.locator('.text mark.on').count()).toBe(2);
    expect(await inView(page, '#f1-2 + mark')).toBe(true);
    await page.click('#f1 .places a[href="#f1-1"]');
    await expect.poll(() => inView(page, '#f1-1 + mark')).toBe(true);
    await page.click('#f2-1 + mark');
    expect(await page.locator('.finding.on').getAttribute('id')).toBe('f2');
    expect(trouble).toEqual([]);
  });

  it('goes on to the next and back to the one before, round and round', async () => {
    const { page } = await open(pageOf(TEXT, FINDINGS));
    const at = () => page.locator('#position').textContent();
    expect(await at()).toBe('0 / 3');
    await page.click('#next');
    expect(await at()).toBe('1 / 3');
    await page.keyboard.press('k');
    expect(await at()).toBe('3 / 3');
    await page.keyboard.press('j');
    expect(await at()).toBe('1 / 3');
  });

  it('filters by severity, rule and decision, in the list as in the text', async () => {
    const { page } = await open(pageOf(TEXT, FINDINGS));
    const shown = () =>
      page.evaluate(`[...document.querySelectorAll('.finding:not([hidden])')].map(({ id }) => id).join(' ')`);
    const faded = () => page.locator('.text mark.off').count();
    await page.click('.toggle.error');
    expect([await shown(), await faded()]).toEqual(['f2 f3', 2]);
    await page.click('.toggle.error');
    await page.selectOption('#rule', 'sum-mismatch');
    expect([await shown(), await faded()]).toEqual(['f2', 3]);
    await page.selectOption('#rule', 'llm-reader');
    await page.click('.toggle.decided');
    expect(await shown()).toBe('');
    expect(await page.locator('.none').isVisible()).toBe(true);
  });

  it('runs, loads and obeys nothing that a report holds', async () => {
    const finding = findingOf([{ ...evidenceOf(HOSTILE, HOSTILE, HOSTILE), clause: HOSTILE }], {
      ruleId: HOSTILE,
      message: HOSTILE,
      suggestion: HOSTILE,
      fingerprint: HOSTILE,
    });
    const decided: Finding = {
      ...finding,
      disposition: { status: 'accepted', reason: HOSTILE, by: HOSTILE, at: HOSTILE },
    };
    const { page, trouble } = await open(pageOf(HOSTILE, [finding, decided], HOSTILE));
    await page.keyboard.press('j');
    await page.click('.text mark');
    expect(trouble).toEqual([]);
    expect(await page.evaluate('[window.hacked, document.images.length, document.scripts.length]')).toEqual([
      undefined,
      0,
      1,
    ]);
    const lines = await page.locator('.l').allTextContents();
    expect(lines.slice(0, 4)).toEqual(HOSTILE.split('\n').slice(0, 4));
    expect(lines[4]).toBe('a<U+202E>b<U+2028>c␀d␛[31me\ufffdf');
  });

  it('refuses scripts and styles that are not its own, should any get in', async () => {
    const smuggled = pageOf(TEXT, FINDINGS).replace(
      '<main>',
      '<main><script>window.hacked = 1</script><img src="https://evil.test/a.png" onerror="window.hacked = 2">',
    );
    const { page } = await open(smuggled);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
  });

  it('can be read and printed without scripts', async () => {
    const { page, trouble } = await open(pageOf(TEXT, FINDINGS), false);
    expect(await page.locator('.toolbar').isVisible()).toBe(false);
    expect(await page.locator('.finding').count()).toBe(3);
    await page.click('#f1 .places a[href="#f1-2"]');
    expect(await inView(page, '#f1-2 + mark')).toBe(true);
    expect(trouble).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('shows the page in the colours of the reader', async () => {
    const { page } = await open(pageOf(TEXT, FINDINGS));
    const colour = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await colour();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colour()).not.toBe(light);
    await page.emulateMedia({ media: 'print' });
    expect(await colour()).toBe('rgb(255, 255, 255)');
    expect(await page.locator('.toolbar').isVisible()).toBe(false);
  });

  it.each([
    ['in many lines', '\n'],
    ['in a single line', ' '],
  ])('stays usable with a report of a million characters %s', async (_, separator) => {
    const sentence = '抽查检验记录，检验项目与规程一致，检验员签字齐全，目标98%，实际96%。';
    const text = Array.from({ length: 28_000 }, (__, i) => `${i} ${sentence}`).join(separator);
    expect(text.length).toBeGreaterThan(1_000_000);
    const findings = Array.from({ length: 300 }, (__, i) => {
      const start = text.indexOf('目标98%', i * 3_000);
      const place = (at: number, length: number) => ({
        ...evidenceOf('x', 'x', 'target'),
        quote: text.slice(at, at + length),
        start: at,
        end: at + length,
      });
      return findingOf([place(start, 5), place(start + 6, 5)], { fingerprint: String(i).padStart(6, '0') });
    });
    const { page } = await open(pageOf(text, findings));
    for (let i = 0; i < 3; i++) await page.keyboard.press('k');
    await expect.poll(() => inView(page, '.text mark.on')).toBe(true);
    expect(await page.locator('#position').textContent()).toBe('298 / 300');
  });
});

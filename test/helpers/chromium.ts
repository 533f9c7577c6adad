import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { temporaryFolder } from './cli.js';

const PLACES = [
  process.env.CLAUSEWRIGHT_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium of this machine, or null. Nothing is downloaded. */
const chromiumPath: string | null = PLACES.find((path) => path && existsSync(path)) ?? null;

const WHY_SKIPPED = 'skipped: no Chromium here; install one or set CLAUSEWRIGHT_CHROMIUM';

export interface OpenPage {
  page: Page;
  /** What the page complained of, showed a dialog for or asked the network for. */
  trouble: string[];
}

/** Opens a page from disk as a person would. */
export type OpenHtml = (html: string, javaScriptEnabled?: boolean) => Promise<OpenPage>;

/** Tests that look at a page in a real browser; skipped, saying why, where there is none. */
export function describeInChromium(name: string, tests: (open: OpenHtml) => void): void {
  const skipped = chromiumPath === null;
  describe.skipIf(skipped)(`${name} in Chromium${skipped ? ` (${WHY_SKIPPED})` : ''}`, () => {
    let browser: Browser;
    beforeAll(async () => {
      const { chromium } = await import('playwright-core');
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      browser = await chromium.launch({ executablePath: chromiumPath ?? '', args });
    });
    afterAll(() => browser?.close());

    tests(async (html, javaScriptEnabled = true) => {
      const file = join(temporaryFolder(), 'page.html');
      writeFileSync(file, html);
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1200, height: 800 } });
      const page = await context.newPage();
      const trouble: string[] = [];
      page.on('console', (message) => trouble.push(message.text()));
      page.on('pageerror', (error) => trouble.push(error.message));
      page.on('dialog', (dialog) => trouble.push(dialog.message()));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) trouble.push(request.url());
      });
      await page.goto(pathToFileURL(file).href);
      return { page, trouble };
    });
  });
}

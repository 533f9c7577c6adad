import { existsSync } from 'node:fs';

const PLACES = [
  process.env.CLAUSEWRIGHT_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium of this machine, or null. Nothing is downloaded. */
export const chromiumPath: string | null = PLACES.find((path) => path && existsSync(path)) ?? null;

export const WHY_SKIPPED = 'skipped: no Chromium here; install one or set CLAUSEWRIGHT_CHROMIUM';

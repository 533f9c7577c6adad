import { setFlagsFromString } from 'node:v8';
import { optimiseLater } from './optimise-flag.js';
import { COMPILE_AT_FIRST_USE } from './pattern-flag.js';
import { run } from './run.js';

/** Commands that go through their texts once, with thousands of functions that each run a few times. */
const READS_ONCE = ['check', 'draft', 'verify'];

setFlagsFromString(COMPILE_AT_FIRST_USE);
const later = READS_ONCE.some((command) => process.argv.includes(command)) ? optimiseLater() : null;
if (later !== null) setFlagsFromString(later);

// A reader that goes away (`| head`) is no failure, nor is a terminal: its hangup ends the program in good order.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  if (error.code === 'EIO') return;
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
  errorsSeen: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? process.stderr.columns,
  rows: process.stdout.rows,
  env: process.env,
});

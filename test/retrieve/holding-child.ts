import { join } from 'node:path';
import { RECORD_SCHEMA } from '../../src/retrieve/store/record.js';
import { openDatabase, writing } from '../../src/retrieve/store/sqlite.js';

/** Holds the lock of a corpus for as many milliseconds as asked, and says when it has it. */
const [, , folder = '', milliseconds = ''] = process.argv;
const database = await openDatabase(join(folder, 'corpus.sqlite'), RECORD_SCHEMA);
await writing(database, 1000, () => {
  process.stdout.write('held\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(milliseconds));
});

/** Keeps the dictionary in the build, so that no process works it out again. */
import { saveTrie } from '../src/retrieve/terms/dictionary-file.js';
import { buildTrie } from '../src/retrieve/terms/dictionary.js';

await saveTrie(await buildTrie());

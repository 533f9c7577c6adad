import { type ByteSource, inMemory, type Postings } from '../lexical/bm25.js';
import type { FieldData } from '../lexical/field.js';
import type { SectionArray, SectionFile } from './section-file.js';

type File = SectionFile<unknown>;

function sectionsOf(name: string, { lengths, terms, offsets, counts, lasts, lists }: Postings) {
  return {
    [`${name}-lengths`]: lengths,
    [`${name}-terms`]: terms.bytes,
    [`${name}-starts`]: terms.starts,
    [`${name}-slots`]: terms.slots,
    [`${name}-offsets`]: offsets,
    [`${name}-counts`]: counts,
    [`${name}-lasts`]: lasts,
    [`${name}-lists`]: lists.read(0, lists.length),
  };
}

/** A field as sections of a file whose names begin with `name`. */
export const fieldSections = (name: string, { words, pairs }: FieldData): Record<string, SectionArray> => ({
  ...sectionsOf(`${name}-words`, words),
  ...sectionsOf(`${name}-pairs`, pairs),
});

/** A list is small, and asked for once: it is read when it is needed. */
function onDisk(file: File, name: string): ByteSource {
  let buffer = new Uint8Array(1024);
  return {
    length: file.lengthOf(name),
    read(from, to) {
      if (to - from > buffer.length) buffer = new Uint8Array(2 * (to - from));
      const part = buffer.subarray(0, to - from);
      file.readInto(name, from, part);
      return part;
    },
  };
}

/** Where the posting lists of a field are while it is searched. */
type Keeping = 'on disk' | 'in memory';

async function readPostings(file: File, name: string, keeping: Keeping): Promise<Postings> {
  const lengths = await file.array(`${name}-lengths`, 'u32');
  return {
    size: lengths.length,
    lengths,
    terms: {
      bytes: await file.array(`${name}-terms`, 'u8'),
      starts: await file.array(`${name}-starts`, 'u32'),
      slots: await file.array(`${name}-slots`, 'u32'),
    },
    offsets: await file.array(`${name}-offsets`, 'f64'),
    counts: await file.array(`${name}-counts`, 'u32'),
    lasts: await file.array(`${name}-lasts`, 'u32'),
    lists:
      keeping === 'on disk'
        ? onDisk(file, `${name}-lists`)
        : inMemory(await file.array(`${name}-lists`, 'u8')),
  };
}

/** The field that `fieldSections` wrote. @throws RangeError where it is missing. */
export const readField = async (file: File, name: string, keeping: Keeping): Promise<FieldData> => ({
  words: await readPostings(file, `${name}-words`, keeping),
  pairs: await readPostings(file, `${name}-pairs`, keeping),
});

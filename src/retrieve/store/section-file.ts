import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { Pace } from '../pace.js';
import { replaceFile } from './durable.js';

/**
 * A file of typed arrays: a mark with the format's version, length and CRC-32 of a JSON header, the header, then the
 * arrays, each padded to eight bytes and with a CRC-32 in the header. Large arrays may be left on disk and read in
 * parts.
 */

const FAMILY = 'CWINDEX';
const MARK = Buffer.from(`${FAMILY}6`);
const START = MARK.length + 8;
const PAD = 8;
/** Read at a time while checksums are compared. */
const PIECE = 4 * 1024 * 1024;

const ARRAYS = {
  f32: Float32Array,
  f64: Float64Array,
  u32: Uint32Array,
  u16: Uint16Array,
  u8: Uint8Array,
  i8: Int8Array,
} as const;
export type ArrayType = keyof typeof ARRAYS;
export type SectionArray = Float32Array | Float64Array | Uint32Array | Uint16Array | Uint8Array | Int8Array;

interface Section {
  type: ArrayType;
  /** From the end of the header. */
  offset: number;
  length: number;
  crc: number;
}

interface Header<Meta> {
  meta: Meta;
  sections: Record<string, Section>;
}

const padded = (length: number): number => Math.ceil(length / PAD) * PAD;

const bytesOf = ({ buffer, byteOffset, byteLength }: SectionArray): Uint8Array =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);

const typeOf = (array: SectionArray): ArrayType => {
  const found = Object.entries(ARRAYS).find(([, type]) => array instanceof type);
  return found?.[0] as ArrayType;
};

/** What tells the content of a file from that of any other: its header has lengths and checksums of all arrays. */
const nameOf = (json: Uint8Array): string => createHash('sha256').update(json).digest('hex').slice(0, 16);

/**
 * Writes the whole file and replaces the one before it in one step. Returns the name of its content, which `pathOf` may
 * make a part of the path.
 */
export function writeSections<Meta>(
  pathOf: (name: string) => string,
  meta: Meta,
  arrays: Readonly<Record<string, SectionArray>>,
): string {
  const sections: Header<Meta>['sections'] = {};
  let offset = 0;
  for (const [name, array] of Object.entries(arrays)) {
    sections[name] = { type: typeOf(array), offset, length: array.length, crc: crc32(bytesOf(array)) };
    offset += padded(array.byteLength);
  }
  const json = Buffer.from(JSON.stringify({ meta, sections } satisfies Header<Meta>));
  const head = Buffer.alloc(START + padded(json.length));
  MARK.copy(head);
  head.writeUInt32LE(json.length, MARK.length);
  head.writeUInt32LE(crc32(json), MARK.length + 4);
  json.copy(head, START);
  const name = nameOf(json);
  replaceFile(pathOf(name), (temporary) => {
    const handle = openSync(temporary, 'w', 0o600);
    try {
      let at = writeAll(handle, head, 0);
      for (const array of Object.values(arrays)) {
        writeAll(handle, bytesOf(array), at);
        at += padded(array.byteLength);
      }
    } finally {
      closeSync(handle);
    }
  });
  return name;
}

function writeAll(handle: number, bytes: Uint8Array, position: number): number {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(handle, bytes, done, Math.min(bytes.length - done, 2 ** 30), position + done);
  }
  return position + bytes.length;
}

/** Handles are closed with the objects that read from them: who still holds an index may go on reading it. */
const handles = new FinalizationRegistry<number>((handle) => closeSync(handle));

/** A file of sections, open for reading. A file that was replaced meanwhile is read on as it was. */
export class SectionFile<Meta> {
  /** One for all that is read, since many short parts in a row take long as well. */
  private readonly pace = new Pace();

  private constructor(
    private readonly handle: number,
    private readonly header: Header<Meta>,
    private readonly start: number,
    /** Of its content. */
    readonly name: string,
  ) {
    handles.register(this, handle);
  }

  /** Null where the file is missing, cannot be read, is of another version, or its header is damaged. */
  static open<Meta>(path: string): SectionFile<Meta> | null {
    let handle: number | undefined;
    try {
      handle = openSync(path, 'r');
      const file = SectionFile.read<Meta>(handle);
      if (file === null) closeSync(handle);
      return file;
    } catch {
      if (handle !== undefined) closeSync(handle);
      return null;
    }
  }

  private static read<Meta>(handle: number): SectionFile<Meta> | null {
    const head = Buffer.alloc(START);
    if (!readFully(handle, head, 0) || !head.subarray(0, MARK.length).equals(MARK)) return null;
    const length = head.readUInt32LE(MARK.length);
    const json = Buffer.alloc(Math.min(length, 2 ** 28));
    if (!readFully(handle, json, START) || crc32(json) !== head.readUInt32LE(MARK.length + 4)) return null;
    const header = JSON.parse(json.toString('utf8')) as Header<Meta>;
    return new SectionFile(handle, header, START + padded(length), nameOf(json));
  }

  /** Whether there is a file of sections that another version of the program wrote. */
  static isOfAnotherVersion(path: string): boolean {
    let handle: number | undefined;
    try {
      handle = openSync(path, 'r');
      const mark = Buffer.alloc(MARK.length);
      return readFully(handle, mark, 0) && mark.toString('latin1').startsWith(FAMILY) && !mark.equals(MARK);
    } catch {
      return false;
    } finally {
      if (handle !== undefined) closeSync(handle);
    }
  }

  get meta(): Meta {
    return this.header.meta;
  }

  /** Compares the arrays of these names with their checksums, a piece at a time. */
  async isWhole(names: readonly string[] = Object.keys(this.header.sections)): Promise<boolean> {
    const piece = Buffer.allocUnsafe(PIECE);
    for (const name of names) {
      const { type, offset, length, crc } = this.section(name);
      const bytes = length * ARRAYS[type].BYTES_PER_ELEMENT;
      let sum = 0;
      for (let at = 0; at < bytes; at += PIECE) {
        const part = piece.subarray(0, Math.min(PIECE, bytes - at));
        if (!readFully(this.handle, part, this.start + offset + at)) return false;
        sum = crc32(part, sum);
        await this.pace.rest();
      }
      if (sum !== crc) return false;
    }
    return true;
  }

  get names(): string[] {
    return Object.keys(this.header.sections);
  }

  has(name: string): boolean {
    return name in this.header.sections;
  }

  lengthOf(name: string): number {
    return this.section(name).length;
  }

  /** A whole array. @throws RangeError where the file has none of this name and type. */
  async array<T extends ArrayType>(name: string, type: T): Promise<InstanceType<(typeof ARRAYS)[T]>> {
    const array = new ARRAYS[type](this.section(name, type).length);
    await this.fill(name, array);
    return array as InstanceType<(typeof ARRAYS)[T]>;
  }

  /** Fills `into` with a whole array, a piece at a time. */
  async fill(name: string, into: SectionArray): Promise<void> {
    const step = PIECE / into.BYTES_PER_ELEMENT;
    for (let from = 0; from < into.length; from += step) {
      this.readInto(name, from, into.subarray(from, from + step));
      await this.pace.rest();
    }
  }

  /** Fills `into` with the values from place `from` on. */
  readInto(name: string, from: number, into: SectionArray): void {
    const { offset } = this.section(name, typeOf(into));
    const position = this.start + offset + from * into.BYTES_PER_ELEMENT;
    if (!readFully(this.handle, bytesOf(into), position)) throw new RangeError(`section ${name} cut short`);
  }

  private section(name: string, type?: ArrayType): Section {
    const section = this.header.sections[name];
    if (!section || (type && section.type !== type)) throw new RangeError(`section ${name} missing`);
    return section;
  }
}

/** False where the file ends before the bytes do. */
function readFully(handle: number, bytes: Uint8Array, position: number): boolean {
  for (let done = 0; done < bytes.length; ) {
    const count = readSync(handle, bytes, done, Math.min(bytes.length - done, 2 ** 30), position + done);
    if (count === 0) return false;
    done += count;
  }
  return true;
}

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const END_RECORD_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;

/**
 * Names of the entries of a zip file, read from its central directory, without unpacking anything.
 * Null where the directory is missing or damaged, as in a file that was cut off.
 */
export function zipEntryNames(zip: Buffer): string[] | null {
  const from = Math.max(0, zip.length - END_RECORD_BYTES - MAX_COMMENT_BYTES);
  const end = zip.subarray(from).lastIndexOf(END_OF_DIRECTORY) + from;
  if (end < from || end + END_RECORD_BYTES > zip.length) return null;
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (at + ENTRY_BYTES > zip.length || zip.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const nameBytes = zip.readUInt16LE(at + 28);
    names.push(zip.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes));
    at += ENTRY_BYTES + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return names;
}

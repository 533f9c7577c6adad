import { posix } from 'node:path';
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { childrenNamed, isElement, parseXml, type XmlElement } from './xml.js';

/** The parts of a docx that are read, parsed; null for parts that a document need not have. */
export interface DocxParts {
  document: XmlElement;
  styles: XmlElement | null;
  numbering: XmlElement | null;
  footnotes: XmlElement | null;
  endnotes: XmlElement | null;
}

/** A part larger than this is a zip bomb, not a report. */
const MAX_PART_BYTES = 200 * 1024 * 1024;

interface Relationship {
  /** The last part of the type, such as `officeDocument` or `styles`, which Strict documents share. */
  type: string;
  target: string;
}

async function unpack(entry: JSZip.JSZipObject): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  // The zip library brings an old stream, which cannot be iterated.
  for await (const chunk of new Readable().wrap(entry.nodeStream())) {
    const buffer = chunk as Buffer;
    size += buffer.length;
    if (size > MAX_PART_BYTES) throw new RangeError(`${entry.name} unpacks to too much`);
    chunks.push(buffer);
  }
  return Buffer.concat(chunks);
}

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
};

class Package {
  constructor(private readonly zip: JSZip) {}

  async part(name: string): Promise<XmlElement | null> {
    const entry = this.zip.file(name) ?? this.zip.file(name.replaceAll('/', '\\'));
    if (!entry) return null;
    const bytes = await unpack(entry);
    return parseXml(new TextDecoder(encodingOf(bytes)).decode(bytes));
  }

  /** Relationships of a part, or of the whole package for the empty name; targets are names of parts. */
  async relationships(source: string): Promise<Relationship[]> {
    const folder = posix.dirname(source);
    const rels = await this.part(posix.join(folder, '_rels', `${posix.basename(source)}.rels`));
    const root = childrenNamed(rels ?? undefined, 'Relationships')[0];
    return childrenNamed(root, 'Relationship').map(({ attributes }) => ({
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: posix.resolve('/', folder, attributes.Target ?? '').slice(1),
    }));
  }
}

const rootOf = (part: XmlElement | null): XmlElement | null => part?.children.find(isElement) ?? null;

/**
 * Opens a docx package and parses the parts that carry text or its structure.
 * @throws Error of any kind for a package that is damaged or no Word document.
 */
export async function openDocx(bytes: Uint8Array): Promise<DocxParts> {
  const docx = new Package(await JSZip.loadAsync(bytes));
  const main = (await docx.relationships('')).find(({ type }) => type === 'officeDocument');
  const mainName = main?.target ?? 'word/document.xml';
  const relationships = await docx.relationships(mainName);
  const related = async (type: string) => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return rootOf(await docx.part(target ?? posix.join(posix.dirname(mainName), `${type}.xml`)));
  };
  const document = rootOf(await docx.part(mainName));
  if (document?.name !== 'w:document') throw new Error(`${mainName} is not a Word document`);
  return {
    document,
    styles: await related('styles'),
    numbering: await related('numbering'),
    footnotes: await related('footnotes'),
    endnotes: await related('endnotes'),
  };
}

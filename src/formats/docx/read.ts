import { InputError, type SourceText } from '../../core/index.js';
import { toSourceText } from '../format.js';
import { BodyReader } from './body.js';
import { layOut } from './layout.js';
import { type DocxParts, openDocx } from './package.js';
import { descendant, type XmlElement } from './xml.js';

const hasPictures = (document: XmlElement): boolean =>
  ['w:drawing', 'w:pict', 'w:object'].some((name) => descendant(document, name) !== undefined);

async function open(path: string, bytes: Uint8Array): Promise<DocxParts> {
  try {
    return await openDocx(bytes);
  } catch (cause) {
    // Whatever the unpacker or parser stumbles over, the file is damaged and the mend is the same.
    throw new InputError('docx-unreadable', { file: path }, { cause });
  }
}

/**
 * Reads a Word document: body text with text boxes, tables, automatic numbers, check boxes of every make, footnotes
 * and endnotes. Insertions count, deletions do not; page headers and footers, comments and hidden text are left out.
 * @throws InputError `docx-unreadable`, `docx-no-text` (pictures only), `file-empty`
 */
export async function readDocx(path: string, bytes: Uint8Array): Promise<SourceText> {
  const parts = await open(path, bytes);
  const reader = new BodyReader(parts);
  const piece = layOut(reader.read());
  if (piece.text.trim() === '' && hasPictures(parts.document))
    throw new InputError('docx-no-text', { file: path });
  return toSourceText(path, 'docx', bytes, { ...piece, notices: [...reader.notices] });
}

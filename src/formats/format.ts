import { createHash } from 'node:crypto';
import { type FormatId, InputError, type SourceText } from '../core/index.js';

/** A file format that can be read. One object per format; `index.ts` lists them. */
export interface Format {
  id: FormatId;
  /** Lower case, without the dot. */
  extensions: readonly string[];
  /**
   * Reads the bytes of a file of this format.
   * @throws InputError for anything that the user can mend; nothing else, whatever the bytes are.
   */
  read(path: string, bytes: Uint8Array): Promise<SourceText>;
}

/** What a reader takes out of a file; the rest of a `SourceText` follows from the bytes. */
export type Extract = Pick<SourceText, 'text'> &
  Partial<Pick<SourceText, 'headings' | 'tables' | 'pages' | 'notices'>>;

/** A character of a symbol font that nothing tells the meaning of may be a check box, ticked or empty. */
const symbolNotices = (text: string): string[] => (/[\uf020-\uf0ff]/u.test(text) ? ['symbols-unread'] : []);

/**
 * Completes an extract to a `SourceText`.
 * @throws InputError `file-empty` when there is nothing but white space.
 */
export function toSourceText(
  path: string,
  format: FormatId,
  bytes: Uint8Array,
  extract: Extract,
): SourceText {
  if (extract.text.trim() === '') throw new InputError('file-empty', { file: path });
  return {
    path,
    format,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: extract.text,
    headings: extract.headings ?? [],
    tables: extract.tables ?? [],
    pages: extract.pages ?? [],
    notices: [...new Set([...(extract.notices ?? []), ...symbolNotices(extract.text)])],
  };
}

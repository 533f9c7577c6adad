import { getDocumentProxy } from 'unpdf';
import { InputError } from '../../core/index.js';
import { characterMaps } from './cmaps.js';
import { ensureBufferTransfer } from './node20.js';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

export interface OpenedPdf {
  document: PdfDocument;
  /** Character maps asked for in vain so far; fills as pages are read. */
  missingMaps: ReadonlySet<string>;
}

/** The library's level for errors only; its warnings would go to the terminal. */
const ERRORS_ONLY = 0;

/** @throws InputError `pdf-encrypted`, `pdf-unreadable` */
export async function openPdf(path: string, bytes: Uint8Array): Promise<OpenedPdf> {
  ensureBufferTransfer();
  const { missing, Source } = characterMaps();
  // The library takes the buffer over and empties it, hence the copy.
  const document = await getDocumentProxy(Uint8Array.from(bytes), {
    verbosity: ERRORS_ONLY,
    useWorkerFetch: false,
    cMapPacked: false,
    BinaryDataFactory: Source,
  }).catch((cause: unknown) => {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new InputError(isLocked ? 'pdf-encrypted' : 'pdf-unreadable', { file: path }, { cause });
  });
  return { document, missingMaps: missing };
}

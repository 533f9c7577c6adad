import { InputError, type SourceText } from '../../core/index.js';
import { type Extract, toSourceText } from '../format.js';
import { hasPicture, pageItems } from './items.js';
import { pageLines } from './lines.js';
import { type OpenedPdf, openPdf, type PdfPage } from './open.js';

interface ReadPage {
  text: string;
  garbled: number;
  /** True for a page whose words are in a picture. */
  isScan: boolean;
}

/** Fewer characters than this beside a picture are a stamp or a scanner's mark, not the page's text. */
const MIN_PAGE_CHARACTERS = 20;
/** Above this share of meaningless characters a document cannot be read; above the lower one a reader is told. */
const GARBLED_DOCUMENT = 0.5;
const GARBLED_NOTICE = 0.02;

const characters = (text: string): number => text.replace(/\s/gu, '').length;

async function readPage(page: PdfPage): Promise<ReadPage> {
  const { items, garbled } = await pageItems(page);
  const text = pageLines(items).join('\n');
  const isScan = garbled === 0 && characters(text) < MIN_PAGE_CHARACTERS && (await hasPicture(page));
  page.cleanup();
  return { text, garbled, isScan };
}

async function readPages({ document }: OpenedPdf, path: string): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  try {
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(await document.getPage(number)));
    }
  } catch (cause) {
    throw new InputError('pdf-unreadable', { file: path }, { cause });
  }
  return pages;
}

/** @throws InputError where too little of the document could be read to say anything about it */
function checkReadable(path: string, pages: readonly ReadPage[], missingMaps: ReadonlySet<string>): string[] {
  const read = pages.reduce((sum, page) => sum + characters(page.text), 0);
  const garbled = pages.reduce((sum, page) => sum + page.garbled, 0);
  const isBlank = read === 0;
  if ((isBlank && missingMaps.size > 0) || garbled > (read + garbled) * GARBLED_DOCUMENT) {
    throw new InputError('pdf-fonts', { file: path });
  }
  if (isBlank || pages.every((page) => page.isScan || page.text === '')) {
    throw new InputError('pdf-no-text', { file: path, pages: pages.length });
  }
  const notices = [
    pages.some((page) => page.isScan) && 'pages-without-text',
    (missingMaps.size > 0 || garbled > read * GARBLED_NOTICE) && 'text-in-lost-fonts',
  ];
  return notices.filter((notice) => notice !== false);
}

function joinPages(pages: readonly ReadPage[]): Extract & { pages: number[] } {
  let length = 0;
  const starts = pages.map(({ text }) => {
    const start = length;
    length += text.length + 1;
    return start;
  });
  return { text: pages.map(({ text }) => text).join('\n'), pages: starts };
}

/**
 * Reads the text layer of a PDF, a line of text per line of the page, filled form fields included.
 * @throws InputError `pdf-encrypted`, `pdf-unreadable`, `pdf-no-text` (scanned), `pdf-fonts` (text without meaning)
 */
export async function readPdf(path: string, bytes: Uint8Array): Promise<SourceText> {
  const opened = await openPdf(path, bytes);
  try {
    const pages = await readPages(opened, path);
    const notices = checkReadable(path, pages, opened.missingMaps);
    return toSourceText(path, 'pdf', bytes, { ...joinPages(pages), notices });
  } finally {
    await opened.document.destroy();
  }
}

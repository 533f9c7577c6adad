import { stripReasoning } from './answer.js';

/** Strings of a JSON document that is still arriving. */
export interface PartialStrings {
  /** Takes the next piece; true where a string grew by it. */
  push(piece: string): boolean;
  /** Complete ones, and the last one as far as it has come. */
  strings(): readonly string[];
}

/** More than any clause draft holds; an answer that runs on is not shown to its end. */
const MOST_CHARACTERS = 20_000;
const DOCUMENT_START = /\{\s{0,100}["}]/u;
/** Without one of these in it, a piece changes nothing about where a document starts. */
const TELLING = /["}>]/u;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
const ESCAPE_LENGTH = 2;
const UNICODE_LENGTH = 6;

/** What `\n` or `\u4e2d` stands for; null while more of it has to come. */
function unescaped(written: string): string | null {
  if (written.length < ESCAPE_LENGTH) return null;
  if (written[1] !== 'u') return ESCAPED[written[1] ?? ''] ?? written.slice(1);
  if (written.length < UNICODE_LENGTH) return null;
  const digits = written.slice(ESCAPE_LENGTH);
  return /^[0-9a-f]{4}$/iu.test(digits) ? String.fromCharCode(Number.parseInt(digits, 16)) : '\ufffd';
}

interface Container {
  isObject: boolean;
  key: string;
}

/** Reads one document, character by character, for the strings under the keys of `path`; lists between them do not count. */
function createScanner(path: readonly string[], most: number) {
  const found: string[] = [];
  const open: Container[] = [];
  let room = most;
  let begun = false;
  let keyNext = false;
  /** The string that is being read: what it is good for, and an escape that has begun in it. */
  let inside: { as: 'key' | 'wanted' | 'other'; escape: string } | null = null;

  const isWanted = () => {
    const keys = open.filter(({ isObject }) => isObject).map(({ key }) => key);
    return keys.length === path.length && keys.every((key, at) => key === path[at]);
  };
  const add = (text: string) => {
    const top = open.at(-1);
    if (inside?.as === 'key' && top) top.key += text;
    if (inside?.as !== 'wanted' || room < text.length) return;
    room -= text.length;
    found.push((found.pop() ?? '') + text);
  };
  const readInside = (string: NonNullable<typeof inside>, char: string) => {
    if (string.escape !== '') {
      string.escape += char;
      const text = unescaped(string.escape);
      if (text === null) return;
      string.escape = '';
      add(text);
    } else if (char === '\\') string.escape = char;
    else if (char === '"') inside = null;
    else add(char);
  };
  const beginString = () => {
    const top = open.at(-1);
    if (keyNext && top) top.key = '';
    inside = { as: keyNext ? 'key' : isWanted() ? 'wanted' : 'other', escape: '' };
    if (inside.as === 'wanted') found.push('');
  };
  const readOutside = (char: string) => {
    if (char === '{' || char === '[') open.push({ isObject: char === '{', key: '' });
    else if (char === '}' || char === ']') open.pop();
    else if (char === '"') beginString();
    if ('{,:[]}'.includes(char)) keyNext = (char === '{' || char === ',') && open.at(-1)?.isObject === true;
  };

  return {
    found,
    /** Grows with every string and character that is found. */
    progress: () => found.length + most - room,
    read(text: string) {
      for (const char of text.split('')) {
        // What follows the document is no part of it.
        if (begun && open.length === 0) return;
        if (inside) readInside(inside, char);
        else readOutside(char);
        begun = true;
      }
    },
  };
}

/**
 * Reads the strings under the keys of `path` (`['sentences', 'text']`) while the document arrives in pieces cut
 * anywhere. Reasoning, fences and words before the document are passed over. Never throws: what is no JSON gives no
 * strings or odd ones. For showing only; what counts is the whole answer, read by its schema.
 */
export function partialStrings(path: readonly string[], most = MOST_CHARACTERS): PartialStrings {
  const scanner = createScanner(path, most);
  let before: string | null = '';
  const documentIn = (piece: string): string => {
    if (before === null) return piece;
    before += piece;
    if (!TELLING.test(piece)) return '';
    const rest = stripReasoning(before);
    const start = rest.search(DOCUMENT_START);
    if (start < 0) return '';
    before = null;
    return rest.slice(start);
  };
  return {
    push(piece) {
      const known = scanner.progress();
      scanner.read(documentIn(piece));
      return scanner.progress() > known;
    },
    strings: () => [...scanner.found],
  };
}

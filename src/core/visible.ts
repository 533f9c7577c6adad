/**
 * Characters that a terminal would obey or that would not be seen: C0 and C1 controls, bidirectional controls, zero
 * width spaces, line and paragraph separators; and what no XML document may hold: surrogates without a partner,
 * U+FFFE, U+FFFF. The joiners and variation selectors that emoji and some scripts need stay.
 */
const UNSAFE =
  /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (character === '\t') return '⇥';
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  if (code === DELETE) return '␡';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Shows tabs and control characters instead of sending them: `⇥`, `␛`, `<U+202E>`. Line ends are shown, too. */
export const makeVisible = (text: string): string => text.replace(UNSAFE, picture);

/** Cuts a text into what is harmless and the pictures of what is not, and puts it together again piece by piece. */
export function mapVisible(
  text: string,
  harmless: (piece: string) => string,
  pictured: (picture: string, character: string) => string,
): string {
  let out = '';
  let at = 0;
  for (const { 0: character, index } of text.matchAll(UNSAFE)) {
    out += harmless(text.slice(at, index)) + pictured(picture(character), character);
    at = index + character.length;
  }
  return out + harmless(text.slice(at));
}

/** As `makeVisible`, but line ends stay and tabs become a space: for running text of several paragraphs. */
export const makeVisibleLines = (text: string): string[] =>
  text.split(/\r\n|\r|\n/u).map((line) => makeVisible(line.replaceAll('\t', ' ')));

import { eachGrapheme } from './graphemes.js';
import { fitOffset, shownText, textWidth } from './width.js';
import { wrapText } from './wrap.js';

/** What a piece of text means; the theme turns it into colours and attributes. */
export type Role =
  | 'plain'
  | 'dim'
  | 'strong'
  | 'title'
  | 'accent'
  | 'good'
  | 'warn'
  | 'bad'
  | 'flag'
  | 'slot'
  | 'cursor'
  | 'key';

/** A run of text of one role. Holds document text as it is; it is made visible when drawn. */
export interface Segment {
  text: string;
  role: Role;
}

/** One screen line. */
export type Line = readonly Segment[];

export const segment = (text: string, role: Role = 'plain'): Segment => ({ text, role });

export const lineWidth = (line: Line): number => line.reduce((width, { text }) => width + textWidth(text), 0);

/** Drops what exceeds a width and fills with spaces to it exactly. */
export function fitLine(line: Line, columns: number, ellipsis = '…'): Line {
  const fitted: Segment[] = [];
  const overflows = lineWidth(line) > columns;
  let left = overflows ? columns - textWidth(ellipsis) : columns;
  for (const { text, role } of line) {
    const cut = text.slice(0, fitOffset(text, left));
    if (cut !== '') fitted.push({ text: cut, role });
    left -= textWidth(cut);
    if (cut.length < text.length) break;
  }
  if (overflows && columns > 0) fitted.push({ text: ellipsis, role: 'dim' });
  const filled = lineWidth(fitted);
  return filled < columns ? [...fitted, segment(' '.repeat(columns - filled))] : fitted;
}

/** The part of a line's segments between two offsets of their joined text. */
function sliceSegments(segments: Line, start: number, end: number): Segment[] {
  const out: Segment[] = [];
  let at = 0;
  for (const { text, role } of segments) {
    const piece = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (piece !== '') out.push({ text: piece, role });
    at += text.length;
  }
  return out;
}

/** A wrapped line and the part of the joined text that it shows. */
export interface WrappedLine {
  line: Line;
  start: number;
  end: number;
}

/** Wraps styled text to a width. The space at which a line was broken is not drawn. */
export function wrapStyled(segments: Line, columns: number): WrappedLine[] {
  const text = segments.map((piece) => piece.text).join('');
  return wrapText(text, columns).map(({ start, end }) => {
    const isBroken = text[end - 1] === ' ' && end < text.length && end - start > 1;
    return { line: sliceSegments(segments, start, isBroken ? end - 1 : end), start, end };
  });
}

/** Wraps styled text behind a prefix; later lines are indented by the prefix's width. */
export function wrapItem(prefix: Line, segments: Line, columns: number): Line[] {
  const indent = lineWidth(prefix);
  const padding = segment(' '.repeat(indent));
  return wrapStyled(segments, columns - indent).map(({ line }, index) => [
    ...(index === 0 ? prefix : [padding]),
    ...line,
  ]);
}

/** Cuts a text into segments at marked spans; spans are sorted and may not overlap. */
export function markSpans(
  text: string,
  spans: readonly { start: number; end: number; role: Role }[],
  role: Role = 'plain',
): Segment[] {
  const out: Segment[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start > at) out.push({ text: text.slice(at, span.start), role });
    out.push({ text: text.slice(span.start, span.end), role: span.role });
    at = span.end;
  }
  if (at < text.length) out.push({ text: text.slice(at), role });
  return out;
}

/** A line as plain text, as it is drawn. */
export const lineText = (line: Line): string => line.map(({ text }) => shownText(text)).join('');

/** Replaces one line's text by what may be drawn; equal roles side by side are joined. */
export function drawable(line: Line): Line {
  const out: Segment[] = [];
  for (const { text, role } of line) {
    const visible = shownText(text);
    const last = out.at(-1);
    if (last?.role === role) last.text += visible;
    else out.push({ text: visible, role });
  }
  return out;
}

/** The offset whose column is nearest to `column` from the left. */
export function offsetAtColumn(text: string, column: number): number {
  let width = 0;
  let found = text.length;
  let done = false;
  eachGrapheme(text, 0, text.length, (start, end) => {
    if (done) return;
    const next = width + textWidth(text.slice(start, end));
    if (next > column) {
      found = column - width < next - column ? start : end;
      if (width >= column) found = start;
      done = true;
    }
    width = next;
  });
  return found;
}

import { fitLine, type Line, lineWidth, type Role, segment } from '../text/lines.js';
import type { Glyphs } from '../theme.js';

export interface FrameOptions {
  width: number;
  height: number;
  isFocused: boolean;
  /** In the upper edge, at the left. */
  title: Line;
  /** In the upper edge, at the right, for example `3/12`. */
  note: string;
}

/** A framed text, in parts: what only repeats is not measured and styled again for every line. */
export interface Frame {
  width: number;
  height: number;
  top: Line;
  /** The upright edges with their inner margin, to be drawn once per body line. */
  left: string;
  right: string;
  edge: Role;
  /** The text within, cut to the inner width. */
  body: Line[];
  bottom: Line;
}

/** Puts a frame of exactly `width` times `height` around lines; what does not fit is cut. */
export function framed(lines: readonly Line[], options: FrameOptions, glyphs: Glyphs): Frame {
  const { width, height, isFocused, title, note } = options;
  const edge: Role = isFocused ? 'accent' : 'dim';
  const { frame, ellipsis } = glyphs;
  const inner = Math.max(0, width - 4);
  const across = frame.across.repeat(Math.max(0, width - 2));
  return {
    width,
    height,
    top: topEdge(width, title, note, edge, glyphs),
    left: `${frame.down} `,
    right: ` ${frame.down}`,
    edge,
    body: lines.slice(0, Math.max(0, height - 2)).map((line) => cutLine(line, inner, ellipsis)),
    bottom: [segment(frame.bottomLeft + across + frame.bottomRight, edge)],
  };
}

const cutLine = (line: Line, columns: number, ellipsis: string): Line =>
  lineWidth(line) > columns ? fitLine(line, columns, ellipsis) : line;

function topEdge(width: number, title: Line, note: string, role: Role, { frame, ellipsis }: Glyphs): Line {
  const right: Line = note === '' ? [] : [segment(` ${note} `, 'dim'), segment(frame.across, role)];
  const room = Math.max(0, width - 4 - lineWidth(right) - 2);
  const fitted = cutLine(title, room, ellipsis);
  const rule = Math.max(0, width - 5 - lineWidth(fitted) - lineWidth(right));
  return [
    segment(`${frame.topLeft}${frame.across} `, role),
    ...fitted,
    segment(` ${frame.across.repeat(rule)}`, role),
    ...right,
    segment(frame.topRight, role),
  ];
}

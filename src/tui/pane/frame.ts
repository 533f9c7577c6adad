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

/** Draws a frame of exactly `width` times `height` around lines; what does not fit is cut. */
export function frameLines(
  lines: readonly Line[],
  { width, height, isFocused, title, note }: FrameOptions,
  glyphs: Glyphs,
): Line[] {
  const role: Role = isFocused ? 'accent' : 'dim';
  const { frame, ellipsis } = glyphs;
  const inner = Math.max(0, width - 4);
  const side = (text: string) => segment(text, role);
  const body = Array.from(
    { length: Math.max(0, height - 2) },
    (_, index): Line => [
      side(`${frame.down} `),
      ...fitLine(lines[index] ?? [], inner, ellipsis),
      side(` ${frame.down}`),
    ],
  );
  return [
    topEdge(width, title, note, role, glyphs),
    ...body,
    [side(frame.bottomLeft + frame.across.repeat(Math.max(0, width - 2)) + frame.bottomRight)],
  ];
}

function topEdge(width: number, title: Line, note: string, role: Role, { frame, ellipsis }: Glyphs): Line {
  const right: Line = note === '' ? [] : [segment(` ${note} `, 'dim'), segment(frame.across, role)];
  const room = Math.max(0, width - 4 - lineWidth(right) - 2);
  const fitted = lineWidth(title) > room ? fitLine(title, room, ellipsis) : title;
  const rule = Math.max(0, width - 5 - lineWidth(fitted) - lineWidth(right));
  return [
    segment(`${frame.topLeft}${frame.across} `, role),
    ...fitted,
    segment(` ${frame.across.repeat(rule)}`, role),
    ...right,
    segment(frame.topRight, role),
  ];
}

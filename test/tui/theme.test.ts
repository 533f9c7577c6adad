import { describe, expect, it } from 'vitest';
import { createTheme, EXACT_COLOURS } from '../../src/tui/theme.js';

/** Relative luminance, as WCAG defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** Backgrounds that terminals come with. */
const BACKGROUNDS = {
  dark: ['#000000', '#1e1e1e', '#282c34', '#002b36', '#300a24'],
  light: ['#ffffff', '#fafafa', '#fdf6e3'],
} as const;

describe('exact colours', () => {
  for (const palette of ['dark', 'light'] as const) {
    it.each(Object.entries(EXACT_COLOURS[palette]))(
      `are legible on ${palette} backgrounds: %s`,
      (_, colour) => {
        for (const background of BACKGROUNDS[palette])
          expect(contrast(colour, background), background).toBeGreaterThanOrEqual(4.5);
      },
    );
  }

  it('change nothing but colours', () => {
    const [terminal, dark] = (['terminal', 'dark'] as const).map(
      (palette) => createTheme({ colour: true, ascii: false, palette }).styles,
    );
    expect(dark?.cursor).toEqual(terminal?.cursor);
    expect(dark?.title).toEqual({ ...terminal?.title, color: '#7dcfff' });
    expect(createTheme({ colour: false, ascii: false, palette: 'dark' }).styles.bad.color).toBeUndefined();
  });
});

import type { Quantity } from './quantity.js';

/** `3#`, `11号`, `#4`: the number of a thing, which counts and measures nothing. */
export const numbersThing = (text: string, { core }: Quantity): boolean =>
  /^[ ]?(?:#|号(?![文令]))/u.test(text.slice(core.end)) || /#[ ]?$/u.test(text.slice(0, core.start));

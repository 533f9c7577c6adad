import { CITIES, PROVINCES } from './data/regions.js';
import { WordList } from './words.js';

const regions = new WordList(PROVINCES, CITIES);

/** The province or city that starts at an offset, with `省` or `市` where written; empty where none does. */
export function regionAt(text: string, at: number): string {
  const region = regions.startingAt(text, at);
  if (region === '') return '';
  const suffix = text.charAt(at + region.length);
  return suffix === '省' || suffix === '市' ? region + suffix : region;
}

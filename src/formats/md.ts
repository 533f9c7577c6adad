import { type Format, toSourceText } from './format.js';
import { decodeText } from './text/decode.js';
import { markdownStructure } from './text/markdown.js';

export const md: Format = {
  id: 'md',
  extensions: ['md', 'markdown'],
  async read(path, bytes) {
    const decoded = decodeText(path, bytes);
    return toSourceText(path, 'md', bytes, { ...decoded, ...markdownStructure(decoded.text) });
  },
};

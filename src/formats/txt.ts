import { type Format, toSourceText } from './format.js';
import { decodeText } from './text/decode.js';

export const txt: Format = {
  id: 'txt',
  extensions: ['txt', 'text'],
  async read(path, bytes) {
    return toSourceText(path, 'txt', bytes, decodeText(path, bytes));
  },
};

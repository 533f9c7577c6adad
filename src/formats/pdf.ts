import type { Format } from './format.js';

export const pdf: Format = {
  id: 'pdf',
  extensions: ['pdf'],
  async read(path, bytes) {
    const { readPdf } = await import('./pdf/read.js');
    return readPdf(path, bytes);
  },
};

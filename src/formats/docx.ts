import type { Format } from './format.js';

export const docx: Format = {
  id: 'docx',
  extensions: ['docx', 'docm'],
  async read(path, bytes) {
    const { readDocx } = await import('./docx/read.js');
    return readDocx(path, bytes);
  },
};

import { resolve, sep } from 'node:path';

/** Rooms that read reports; elsewhere the time their code takes is not worth mentioning. */
const ROOMS = ['core', 'parse', 'entities', 'standards', 'facts', 'rules', 'engine'];

export const src = resolve(import.meta.dirname, '../src');
const folders = ROOMS.map((room) => resolve(src, room) + sep);

/** True for a module that the build hastens. */
export const readsReports = (path: string): boolean =>
  path.endsWith('.ts') && folders.some((folder) => path.startsWith(folder));

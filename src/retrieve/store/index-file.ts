import { readdirSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldData } from '../lexical/field.js';
import type { ClauseKey } from '../search/clause-table.js';
import { fieldSections, readField } from './postings-sections.js';
import { SectionFile, writeSections } from './section-file.js';
import { openSegment, type Segment } from './segment-file.js';

/**
 * The computed index: `index.bin` names the segments that it consists of and holds what is told of all of them together.
 * Segments are files of their own that never change, so that a report more costs a small one beside the large ones. It is a
 * cache: whatever is wrong with it, it is computed again from the record.
 */

export interface IndexHead {
  /** Stamp of the corpus that it was computed from, and of the words it was computed with. */
  stamp: string;
  embedder: string;
  dimensions: number;
  /** By number of the profile. */
  keys: readonly ClauseKey[];
  /** Names, in the order of the documents. */
  segments: readonly string[];
  /** Checksum of the graph over the first segment, null below the size that needs one. */
  graph: number | null;
}

export interface Index extends Omit<IndexHead, 'segments'> {
  segments: readonly Segment[];
  /** The profile of each clause, with the words of writeups of all segments. */
  profiles: FieldData;
}

const INDEX_FILE = 'index.bin';
export const indexPath = (directory: string): string => join(directory, INDEX_FILE);
/** The graph over the segment of this name. */
export const graphPath = (directory: string, name: string): string => join(directory, `vectors-${name}.hnsw`);

/** Files that belong to segments, with the name of each. */
const OF_SEGMENT = /^(?:segment-(?<segment>[0-9a-f]{16})\.bin|vectors-(?<graph>[0-9a-f]{16})\.hnsw)$/u;

/** Writes the index over segments that were written before. */
export function writeIndex(directory: string, head: IndexHead, profiles: FieldData): void {
  const before = readIndexHead(directory)?.segments ?? [];
  writeSections(() => indexPath(directory), head, fieldSections('profile', profiles));
  sweepSegments(directory, new Set(head.segments), new Set(before));
}

/** Deletes the index and whatever belongs to one. */
export function discardIndex(directory: string): void {
  for (const file of readdirSync(directory)) {
    if (file === INDEX_FILE || OF_SEGMENT.test(file)) rmSync(join(directory, file), { force: true });
  }
}

/** Before there were segments the graph had this name. */
const EARLIER_GRAPH = 'vectors.hnsw';

/** Long enough for whoever wrote a segment to have named it in an index. */
const UNNAMED_MS = 10 * 60_000;

/** Deletes segments that no index names any more: at once those of the index before, after a while what killed processes left. */
function sweepSegments(directory: string, named: ReadonlySet<string>, before: ReadonlySet<string>): void {
  for (const file of readdirSync(directory)) {
    const { segment, graph } = OF_SEGMENT.exec(file)?.groups ?? {};
    const name = segment ?? graph;
    const path = join(directory, file);
    if (file === EARLIER_GRAPH) rmSync(path, { force: true });
    if (name === undefined || named.has(name)) continue;
    try {
      if (before.has(name) || Date.now() - statSync(path).mtimeMs > UNNAMED_MS) unlinkSync(path);
    } catch {
      // Another process was first, or one of another system reads it: it goes another time.
    }
  }
}

/** What the index of a folder says of itself; null where there is none that can be read. */
export const readIndexHead = (directory: string): IndexHead | null =>
  SectionFile.open<IndexHead>(indexPath(directory))?.meta ?? null;

export const isOfAnotherVersion = (directory: string): boolean =>
  SectionFile.isOfAnotherVersion(indexPath(directory));

/** The segments up to the first that is missing or damaged. */
async function openSegments(directory: string, names: readonly string[]): Promise<Segment[]> {
  const segments: Segment[] = [];
  for (const name of names) {
    const segment = await openSegment(directory, name);
    if (segment === null) break;
    segments.push(segment);
  }
  return segments;
}

export interface Opened {
  index: Index;
  /** Whether all segments are; those before the first that is not can be used for a new index. */
  isWhole: boolean;
}

/** How often to look again where another process replaced the index while it was read. */
const ATTEMPTS = 3;

/** Opens the index of a folder; null where it is missing, damaged, or of another version. */
export async function openIndexFiles(directory: string): Promise<Opened | null> {
  for (let attempt = 1; ; attempt++) {
    const file = SectionFile.open<IndexHead>(indexPath(directory));
    if (!file) return null;
    try {
      if (!(await file.isWhole())) return null;
      const { segments: names, ...head } = file.meta;
      const segments = await openSegments(directory, names);
      const isWhole = segments.length === names.length;
      if (!isWhole && attempt < ATTEMPTS && wasReplaced(directory, file.name)) continue;
      return {
        index: { ...head, segments, profiles: await readField(file, 'profile', 'in memory') },
        isWhole,
      };
    } catch {
      return null;
    }
  }
}

const wasReplaced = (directory: string, name: string): boolean => {
  const now = SectionFile.open<IndexHead>(indexPath(directory));
  return now !== null && now.name !== name;
};

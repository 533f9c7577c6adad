import { rememberFor } from '../../core/index.js';
import type { SlotKind } from './kinds.js';

/** Names of a report that must not travel: given with it or found anywhere in it. */
export interface SlotContext {
  organisations: readonly string[];
  people: readonly string[];
}

/** A detail with its place in the text. */
export interface Detail {
  kind: SlotKind;
  start: number;
  end: number;
}

/** A text as names are compared in it: lower case, one sort of brackets, no spaces beside Chinese characters. */
interface Plain {
  text: string;
  /** Where each of its units stands in the original. */
  offsets: number[];
}

const BRACKETS: Readonly<Record<string, string>> = { '（': '(', '）': ')' };
const SPACE = /\s/u;
const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z0-9]/u;

/** One unit for one, so that offsets hold; the few letters that grow in lower case stay as they are. */
const plainUnit = (unit: string): string => {
  const lower = BRACKETS[unit] ?? unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
};

/** Chinese characters, most of every text: no spaces, and as they are in lower case. */
const isPlain = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

function plain(text: string): Plain {
  const units: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (isPlain(text.charCodeAt(at))) {
      units.push(unit);
      offsets.push(at);
      continue;
    }
    if (SPACE.test(unit)) {
      const next = /\S/u.exec(text.slice(at, at + 3))?.[0] ?? '';
      if (HAN.test(units.at(-1) ?? '') && HAN.test(next)) continue;
    }
    units.push(plainUnit(unit));
    offsets.push(at);
  }
  return { text: units.join(''), offsets };
}

/** Latin names stand alone: `Li` is not in `reliability`. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !(LATIN.test(text[start] ?? '') && LATIN.test(text[start - 1] ?? '')) &&
  !(LATIN.test(text[end - 1] ?? '') && LATIN.test(text[end] ?? ''));

/** Names as they are looked for, the longest first; a report's are looked for in all its writeups. */
const plainNames = rememberFor((names: readonly string[]) =>
  [...new Set(names.map((name) => plain(name.trim()).text))]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length),
);

/**
 * Every place of the given names, the longest name first where one holds another, however it is set: in any case, with
 * spaces between Chinese characters, with brackets of either width.
 */
export function placesOf(text: string, names: readonly string[], kind: SlotKind): Detail[] {
  const { text: searched, offsets } = plain(text);
  const taken = new Uint8Array(searched.length);
  const places: Detail[] = [];
  for (const name of plainNames(names)) {
    for (let at = searched.indexOf(name); at >= 0; at = searched.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (taken.subarray(at, end).includes(1) || !standsAlone(searched, at, end)) continue;
      taken.fill(1, at, end);
      places.push({ kind, start: offsets[at] ?? 0, end: (offsets[end - 1] ?? 0) + 1 });
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

/** `枕溪县` before `望鹤楼大酒店`: no words of the sentence. */
const PLACE_BEFORE = /^\p{Script=Han}{1,6}[省市县区州旗镇乡]$/u;

/**
 * True for a known name with words before it (`核对青禾岭泵业有限公司`), which a scanner took for part of it. Chinese writes
 * no spaces; elsewhere the words before belong to the name (`Lily Marr`).
 */
export const endsInName = (text: string, names: readonly string[]): boolean =>
  HAN.test(text.slice(-1)) &&
  names.some(
    (name) =>
      text.length > name.length &&
      text.endsWith(name) &&
      !PLACE_BEFORE.test(text.slice(0, text.length - name.length)),
  );

/** True where any of the names stands in the text. */
export const holdsName = (text: string, { organisations, people }: SlotContext): boolean =>
  [organisations, people].some((names) => placesOf(text, names, 'NAME').length > 0);

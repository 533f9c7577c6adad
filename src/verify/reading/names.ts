import { compareSpans, type EntityKind, type Span, spansOverlap } from '../../core/index.js';
import { scanEntities, surnameLength } from '../../entities/index.js';
import {
  GENERIC_BEFORE_ENDING,
  ORGANISATION_BEFORE,
  ORGANISATION_ENDINGS,
  REPORT_CHARACTERS,
  SITE_CHARACTERS,
} from '../data/name-cues.js';
import type { Passage } from './passage.js';
import { readTitledNames } from './titled-names.js';
import { readWords, type Word } from './words.js';

/** A name, title or code in a narrative that the notes must hold. */
export interface Named extends Span {
  kind: EntityKind;
  text: string;
}

const named = (text: string, kind: EntityKind, start: number, end: number): Named => ({
  kind,
  start,
  end,
  text: text.slice(start, end),
});

const REVISION =
  /(?:rev(?:ision)?\.?\s?|version\s|版本[号]?\s?)(?<after>[A-Z0-9]{1,3})(?![A-Za-z0-9])|(?<![A-Za-z0-9])(?<before>[A-Z](?:\/\d)?|V\d(?:\.\d{1,2})?)\s?版|第(?<nth>[一二三四五六七八九十]{1,3}|\d{1,2})版(?![本面权式])|(?<![A-Za-z0-9])(?<slash>[A-Z]\/\d{1,2})(?![\d/])/gu;

/** `5120U/mL`, `COD71mg/L`: a figure with its unit, and what it measures, written together. */
const MEASURED = /^[a-z]{0,4}\d+(?:\.\d+)?[a-zμµ]{1,4}\/[a-z]{1,3}[³3]?$/iu;

/** What a value is told in, whatever it measures: `0.31 ngTEQ/m3`, `14 mg O2/l`. */
const UNIT = /^[A-Za-zμµ]{1,9}[\d₂]{0,2}\/(?:N?m[23]|[A-Za-z]{1,4})$/u;
const BEHIND_VALUE = /\d\s?(?:[a-zμµ]{1,3}\s)?$/u;
const isUnit = (text: string, { start, end }: Span): boolean =>
  UNIT.test(text.slice(start, end)) && BEHIND_VALUE.test(text.slice(Math.max(0, start - 8), start));

/** Codes with a digit in them, and the marks of revisions (`C版`, `rev D`, `A/2`). */
export function readCodes(passage: Passage): Named[] {
  const codes = passage.words
    .filter((word) => word.tag === 'code' && !passage.dates.some((date) => spansOverlap(date, word)))
    .map((word) => named(passage.text, 'code', word.start, word.end));
  const revisions = [...passage.text.matchAll(REVISION)].map((match) =>
    named(passage.text, 'code', match.index, match.index + match[0].length),
  );
  return [...codes, ...revisions.filter((revision) => !codes.some((code) => spansOverlap(code, revision)))];
}

const TITLE = /《[^《》\n]{1,60}》/gu;

export const readTitles = (text: string): Named[] =>
  [...text.matchAll(TITLE)].map((match) =>
    named(text, 'document-title', match.index, match.index + match[0].length),
  );

const isUnknown = (word: Word): boolean => word.tag === 'x' || word.tag.startsWith('nr');
const isName = (word: Word): boolean => isUnknown(word) || /^n[stz]/u.test(word.tag);

const touches = (a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;

const ENGLISH_LEAD =
  /\b(?:by|owner|owned by|with|operator|manager|engineer|supervisor|guide|lead|auditor|inspector|technician|director|worker|employee|from|(?:mr|mrs|ms|dr)\.?|representative|responsible)[\s(:]{1,3}(?!(?:The|This|These|That|Those|It|There|All|No|Each|Every|Its|Their|For|In|On|At|By|As|An?|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Easter|Christmas)(?:day)?\b)(?<name>(?:[A-Z][a-z]{1,20}|[A-Z]\.)(?:\s(?:[A-Z]\.|[A-Z][a-z-]{1,20})){0,2})/gu;
const ENGLISH_PAIR =
  /(?<![.!?]\s|^|\n)(?<![A-Za-z])(?<name>[A-Z][a-z]{2,20}\s[A-Z][a-z-]{2,20})(?=[\s,.;:)(]|'s|’s|$)/gu;
const ENGLISH_COMPANY =
  /(?<name>(?:[A-Z][A-Za-z&'’-]{1,24}\s){1,4}(?:Ltd|Limited|plc|PLC|GmbH|Inc|LLC|Corp|Company|Group|Foods|Farms|Industries|Logistics|Chemicals|Engineering|Services|Systems|Packaging|Plastics|Metals)\b\.?)/gu;

/** English names after a word that announces a person, two capitalised words in mid-sentence, and companies. */
function readEnglishNames(text: string): Named[] {
  const found: Named[] = [];
  const patterns: ReadonlyArray<readonly [RegExp, EntityKind]> = [
    [ENGLISH_COMPANY, 'organisation'],
    [ENGLISH_LEAD, 'person'],
    [ENGLISH_PAIR, 'person'],
  ];
  for (const [pattern, kind] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.name ?? '';
      const start = match.index + match[0].indexOf(name);
      const item = named(text, kind, start, start + name.length);
      if (!found.some((other) => spansOverlap(other, item))) found.push(item);
    }
  }
  return found;
}

/** `后来换成了闻人杰`: somebody in the place of another. */
const IN_PLACE = /(?:换成了?|改为|改由|换为|替换为|改成了?|换了)(?<name>\p{Script=Han}{2,4})(?=[,;。、]|$)/gu;

const readReplacements = ({ text }: Passage): Named[] =>
  [...text.matchAll(IN_PLACE)].flatMap((match) => {
    const name = match.groups?.name ?? '';
    const length = surnameLength(name, 0);
    if (length === 0 || name.length - length < 1 || name.length - length > 2) return [];
    if (length === 1 && !readWords(name).every(({ tag }) => /^(?:x|nr)/u.test(tag))) return [];
    const start = match.index + match[0].indexOf(name);
    return [named(text, 'person', start, start + name.length)];
  });

const GENERIC = new Set(GENERIC_BEFORE_ENDING);

/** Names of organisations by their ending: the unknown words before it belong to the name. */
function readHanOrganisations(passage: Passage): Named[] {
  const { words, text } = passage;
  const found: Named[] = [];
  words.forEach((word, index) => {
    if (
      !ORGANISATION_ENDINGS.some(
        (ending) => word.text === ending || (word.text.endsWith(ending) && isName(word)),
      )
    )
      return;
    let first = index;
    while (first > 0 && index - first < 3) {
      const before = words[first - 1];
      if (!before || !touches(before, words[first]) || before.weight < 1 || GENERIC.has(before.text)) break;
      if (!isName(before) && (before.text.length > 2 || /^[vpdcru]/u.test(before.tag))) break;
      first--;
      if (isName(before) && before.tag !== 'x') continue;
    }
    const start = words[first];
    const stem = words.slice(first, index);
    const unknown = stem.some((part) => isName(part) || part.text.length === 1) || isUnknown(word);
    // `充氧袋包装`: one character is no name.
    const bare = start !== undefined && stem.length > 0 && word.start - start.start < 2;
    if (start && unknown && !bare && word.end - start.start >= 3)
      found.push(named(text, 'organisation', start.start, word.end));
  });
  return found;
}

/** A name right after a word that calls for one (`供方瑶光线路`, `沿用恺森的`). */
function readLedOrganisations(passage: Passage): Named[] {
  const { words, text } = passage;
  return words.flatMap((word, index) => {
    const before = text.slice(Math.max(0, word.start - 5), word.start);
    if (
      !isUnknown(word) ||
      word.text.length < 2 ||
      !ORGANISATION_BEFORE.some((lead) => before.endsWith(lead))
    )
      return [];
    const next = words[index + 1];
    const end =
      touches(word, next) && next && next.weight === 1 && next.text.length <= 2 ? next.end : word.end;
    return [named(text, 'organisation', word.start, end)];
  });
}

/** `玻璃由信义达玻璃供应`: who does what for the client. */
const SUPPLIED_BY =
  /(?:由|委托|(?<![曾已])经)(?<name>\p{Script=Han}{4,10}?)(?:供应|供货|代理|经销|承运|承担|承接|承建|维保|运维|处置|施工|加工|清运|运输|清洗|检定|校准|监测|检测|提供(?!了?的))/gu;

const readSuppliers = (text: string): Named[] =>
  [...text.matchAll(SUPPLIED_BY)].flatMap((match) => {
    const name = match.groups?.name ?? '';
    const start = match.index + match[0].indexOf(name);
    return /[的了第各该本其及和与而]|[一二两三四五六七八九十\d]+[家户个地处方]$|没有|重新|单位|公司$|部门|供方|人员|车间|[科组班室部员师]$|自行|内部|专人|企业/u.test(
      name,
    )
      ? []
      : [named(text, 'organisation', start, start + name.length)];
  });

/** Words that no dictionary knows, neither the notes nor any of their characters: most likely a name from elsewhere. */
export function readForeignWords(passage: Passage, notes: string): Span[] {
  const known = new Set(notes);
  const foreign = (character: string) =>
    !known.has(character) && !REPORT_CHARACTERS.has(character) && !SITE_CHARACTERS.has(character);
  return passage.words
    .filter(
      ({ tag, text }) =>
        tag === 'x' && text.length >= 2 && text.length <= 5 && /^\p{Script=Han}+$/u.test(text),
    )
    .filter((word) => !passage.quantities.some((q) => spansOverlap(q, word)))
    .filter(({ text }) => {
      const core = text.replace(/^[向对与给由从经被把将为和及到至]|[于且等至到为]$/gu, '');
      return core.length >= 2 && [...core].filter(foreign).length * 3 >= core.length * 2;
    })
    .map(({ start, end }) => ({ start, end }));
}

/**
 * The segmenter takes what stands before an unknown name into it: a preposition (`对瀚澜`), a word of the act (`已约…`), who
 * said it (`部称公司`).
 */
const LEAD =
  /^(?:(?:另|还|设|共|仅|只)有(?=\p{Script=Han}{2})|[份张台个件名家]?[都均皆][附有由经向为在](?=\p{Script=Han}{2})|\p{Script=Han}{0,2}[称说讲](?=\p{Script=Han}{2})|[向对与给由从经被把将为和及已约请找托送拟](?=\p{Script=Han}{3}))/u;

const withoutLead = (item: Named): Named => {
  const lead = item.kind === 'organisation' ? (LEAD.exec(item.text)?.[0].length ?? 0) : 0;
  return lead === 0 ? item : withoutLead({ ...item, start: item.start + lead, text: item.text.slice(lead) });
};

/** `公司`, `检验院`: a kind of organisation, and no name of one. */
const isKind = ({ kind, text }: Named): boolean =>
  kind === 'organisation' && ORGANISATION_ENDINGS.includes(text);

/** `甲醛检测0.043mg/m³`, `交付率约92.3%`: what a reading is of, with the reading behind it. */
const READING_BEHIND = /^(?:约|为|是|达|约为)?[ ]?[-≤≥<>]?\d+(?:\.\d+|[ ]?(?:%|℃|mg|μg|dB|MPa|kPa))/u;
const NAMES_READING = /(?:检测|测试|计量|[率比量值度])(?:约|为|达|仅)?$/u;

const isReading = ({ kind, text, end }: Named, passage: string): boolean =>
  kind === 'organisation' && NAMES_READING.test(text) && READING_BEHIND.test(passage.slice(end));

/** Every name, title and code of a narrative, without overlaps; the more certain reading wins. */
export function readNames(
  passage: Passage,
  known: { organisations: readonly string[]; people: readonly string[] },
): Named[] {
  const { text } = passage;
  const readings = [
    readTitles(text),
    scanEntities(text, known).map(({ kind, start, end }) => named(text, kind, start, end)),
    readEnglishNames(text),
    readHanOrganisations(passage),
    readLedOrganisations(passage),
    readReplacements(passage),
    readSuppliers(passage.text),
    readTitledNames(text),
    readCodes(passage),
  ];
  const found: Named[] = [];
  for (const item of readings.flat().map(withoutLead)) {
    const measures = item.kind === 'code' && (MEASURED.test(item.text) || isUnit(text, item));
    if (measures || isReading(item, text) || isKind(item)) continue;
    if (!found.some((other) => spansOverlap(other, item))) found.push(item);
  }
  return found.sort(compareSpans);
}

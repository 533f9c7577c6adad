import { foldWidth } from '../../core/index.js';
import { expandAbbreviations } from '../../standards/index.js';
import { keepsItsWords, type Segment } from '../evidence/segments.js';
import { evidenceText, withoutAppended } from './limits-text.js';
import type { RenderedSegment } from './pack.js';
import { HELD_CODE, holdCodes, holdQuotes, LIMIT_MET, LIMIT_MISSED, Vault } from './protect.js';
import { holdDates, holdWholeDates } from './zh-dates.js';
import { joinChinese } from './zh-join.js';
import { DOUBTS, EQUALS, REWORDINGS, SIGNS, SPEECHES } from './zh-wording.js';

const SPEECH = '(?=[ ]{0,2}(?:说|称|讲|表示|解释|答|回答|介绍|问了|认为|确认))';

/** Writes out the surname of a guide (`问潘 说`) where only one known person bears it. */
function nameSpeakers(text: string, people: readonly string[]): { text: string; named: string[] } {
  const named: string[] = [];
  const out = people.reduce((done, person) => {
    const surname = person.charAt(0);
    const alone = people.filter((other) => other.startsWith(surname)).length === 1;
    if (!alone || !/^[\u4e00-\u9fff]{2,4}$/u.test(person)) return done;
    const speaker = new RegExp(
      `(?<![\\u4e00-\\u9fff])(问[ ]?)?${surname}${SPEECH}|(问[ ]?)${surname}(?=[ ]|$)`,
      'gu',
    );
    return done.replace(speaker, (_, asked?: string, only?: string) => {
      named.push(person);
      return `${asked ?? only ?? ''}${person}`;
    });
  }, text);
  return { text: out, named };
}

const MET = '满足要求';
const MISSED = '不满足要求';
const ALREADY_SAID = new RegExp(`[${LIMIT_MET}]+(?=[，、 ]?(?:符合要求|满足要求|合格|达标))`, 'gu');

/** Says what comparing the figures gave: once for all of them where all are met. */
function stateLimits(text: string): string {
  const plain = text.replace(ALREADY_SAID, '');
  const met = plain.split(LIMIT_MET).length - 1;
  const last = plain.lastIndexOf(LIMIT_MET);
  const together = met > 1 && !plain.includes(LIMIT_MISSED);
  const state = (mark: string, offset: number): string => {
    const next = plain.charAt(offset + 1);
    const gap = next === '' || '，、；。）'.includes(next) ? '' : '，';
    if (mark === LIMIT_MISSED) return `，${MISSED}${gap}`;
    if (!together) return met > 1 ? gap : `，${MET}${gap}`;
    return offset === last ? `，均${MET}${gap}` : gap;
  };
  return [...plain]
    .map((unit, i) => (unit === LIMIT_MET || unit === LIMIT_MISSED ? state(unit, i) : unit))
    .join('');
}

const DOCUMENT_THEN_CODE = new RegExp(`(?<=[\\u4e00-\\u9fff]{2})[ ]+(?=${HELD_CODE})`, 'gu');

const CJK = /[\u4e00-\u9fff]/u;

/** English words in Chinese notes keep their spaces. */
const foreignText = (text: string): string =>
  text
    .replace(/[ ]+(?:[-–—]+|,)[ ]*|,[ ]+/gu, '，')
    .replace(/[?!]+/gu, '')
    .replace(/[ \t]+/gu, ' ')
    .replace(/^[\s，]+|[\s，]+$/gu, '');

/** Rewords one segment as Chinese running text. */
export function renderChinese(segment: Segment, people: readonly string[]): RenderedSegment {
  const vault = new Vault();
  const { text, appended } = withoutAppended(segment);
  // A finding keeps the auditor's own words; only what is in order is written out.
  const own = keepsItsWords(segment);
  const quoted = holdQuotes(text, vault, ['“', '”']);
  const { text: spoken, named } = nameSpeakers(quoted, people);
  const coded = holdCodes(own ? quoted : spoken, vault);
  const expanded = own ? holdWholeDates(coded, vault) : expandAbbreviations(holdDates(coded, vault), 'zh');
  if (!CJK.test(expanded))
    return { text: vault.restore(stateLimits(foreignText(expanded))), appended, named };
  const signs = segment.unproven === 'doubted' ? [...DOUBTS, ...SIGNS] : SIGNS;
  const reworded = [...(own ? signs : [...EQUALS, ...SIGNS, ...SPEECHES]), ...REWORDINGS].reduce(
    (out, [pattern, replacement]) => out.replace(pattern, replacement),
    expanded,
  );
  const joined = joinChinese(reworded.replace(DOCUMENT_THEN_CODE, ' '));
  const who = own ? [...new Set(named)].map((name) => `（${name.charAt(0)}即${name}）`).join('') : '';
  return { text: `${vault.restore(stateLimits(joined))}${who}`, appended, named };
}

/** The note as written, in the plainest form that can stand in a sentence. */
export const verbatimChinese = (segment: Segment): string =>
  foldWidth(Vault.clean(evidenceText(segment)))
    .replace(/[ ]*[;；。]+[ ]*/gu, '，')
    .replace(/\s+/gu, ' ')
    .trim();

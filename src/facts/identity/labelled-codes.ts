import { type NameSlip, type Report, type Span, spanOf, viewText } from '../../core/index.js';
import { shareWords } from '../shared-words.js';
import { statementAt } from './statement.js';

/** `5H3381`, `XS2024-117`, `JL-13-02`, `2025-A-01`: letters and digits, with parts. */
const CODE =
  /(?<![A-Za-z\d/.-])(?=[A-Za-z-]{0,8}\d)[A-Z\d]{1,18}(?:[-/][A-Z\d]{1,8}){0,4}(?![A-Za-z\d%℃°]|[-./]\d)/gu;
const DATE_LIKE = /^(?:19|20)\d{2}(?:[-/]\d{1,2}){1,2}$|^\d+$/u;
/** The text says that there is one such thing only. */
const SOLE =
  /唯一|[只仅](?:此|有|签|设|开|用|配|领|发|编|收|出|办|一|1|持)|(?:一|1)[份个张台件批炉只套本]|统一(?:用|使用|采用|编)|(?:未|没有|无|不)(?:设|有|使用|另)?其[他它]|\b(?:only|sole|single|one (?:certificate|contract|order|permit|drawing|batch|lot|report) only|just one|no other)\b/iu;
/** It says that the two agree, or that the second is the first. */
const AGREES =
  /(?:与|和|同)[^,。;]{1,14}(?:一致|相符|相同|吻合|对应)|核对(?:一致|无误|相符)|(?<![\p{Script=Han}])[该此上述]{1,2}\p{Script=Han}|identical|\bmatch(?:es|ing|ed)?\b|agrees? with|same (?:as|number)|as (?:stated|shown|given) (?:in|on)|\b(?:this|that|the said) [a-z]|\bthe [a-z]+ (?:concerned|in question|named above|mentioned)/iu;
/** A difference that is meant. */
const MEANT =
  /另[抽外有一]|[再又]抽|更正|更改|变更|改为|替代|代替|换为|更换[为成后]|另有|另行|笔误|录入错误|corrected|replaced|amended|supersed|renumber/iu;
const LABEL_WORDS = /(?:编\s?号码?|号码?|代码|编码|标识|流水号|no\.?|number|num\.?|nr\.?)$/iu;
/** `the only autoclave`: an autoclave. */
const DETERMINERS = /^(?:(?:the|an?|its|our|this|that|only|sole|single|one|main|same)\s)+/iu;
const LINK = /[\s:为是(["“引用]+$/u;
const GENERIC = /^(?:型|编|代|序|文|单|规格型?|产品|设备|no|number)?$/iu;
const PIECE = 40;

interface Labelled extends Span {
  code: string;
  /** What it numbers, as written before it; empty where nothing says. */
  label: string;
  /** The words before it, as far as its statement goes. */
  about: string;
  /** 号 or `no.` stands between the label and the code. */
  numbered: boolean;
}

/** The words that name what a code numbers. */
function labelOf(
  text: string,
  start: number,
  header: string,
): Pick<Labelled, 'label' | 'about' | 'numbered'> {
  const before =
    text
      .slice(Math.max(0, start - PIECE), start)
      .split(/[\n。;]/u)
      .at(-1) ?? '';
  const bare = before.replace(LINK, '');
  // `2032年9月固化炉`: the month is none of it.
  const run =
    /(?:(?<!\d)\p{Script=Han}{1,12}|(?<=\d[年月日号])\p{Script=Han}{1,11}|[A-Za-z]{2,}(?: [A-Za-z.]{2,}){0,2})$/u.exec(
      bare,
    )?.[0] ?? '';
  const noun = (header || run)
    .replace(LABEL_WORDS, '')
    .replace(/^[该此本]|^上述/u, '')
    .replace(DETERMINERS, '')
    .trim();
  return { label: GENERIC.test(noun) ? '' : noun, about: bare, numbered: LABEL_WORDS.test(header || run) };
}

/** `SJ-B06` and `SJ-806` are of one shape: letters that look like figures count as such. */
const shapeOf = (code: string): string => code.replace(/[\dBOISZ]/gu, '0').replace(/[A-Z]/gu, 'A');

/** Two digits that changed places, or one letter that is another. */
function isSlip(a: string, b: string): boolean {
  if (a === b || shapeOf(a) !== shapeOf(b) || a.replace(/\W/gu, '').length < 4) return false;
  const apart = [...a].flatMap((unit, at) => (unit === b[at] ? [] : [at]));
  if (apart.length === 1) {
    const [at = 0] = apart;
    // The letters that a code begins with say what kind of thing it numbers.
    if (/^[A-Z]*$/u.test(a.slice(0, at + 1))) return false;
    return /[A-Z]/u.test(a.charAt(at)) || MISREAD.has([a.charAt(at), b.charAt(at)].sort().join(''));
  }
  return apart.length === 2 && [...a].sort().join('') === [...b].sort().join('');
}
/** Digits that are easily misread for one another. */
const MISREAD = new Set(['68', '69', '38', '17', '56', '08']);

const LAST_HAN = /\p{Script=Han}{2,}$/u;

/** Both number one kind of thing: one label ends in the other, or what one numbers is named beside the other. */
function areOfOneKind(a: Labelled, b: Labelled, text: string): boolean {
  if (a.label !== '' && b.label !== '')
    return isEnd(a.label, b.label) || isEnd(b.label, a.label) || isNamedBeside(a, b, text);
  const [named, other] = a.label !== '' ? [a, b] : [b, a];
  const noun = named.label !== '' ? named.label : (LAST_HAN.exec(pieceNoun(named.about))?.[0] ?? '');
  return noun.length >= 2 && holdsNoun(other.about, noun);
}

/** The noun as it is written, or the last word of an English one: `infant cereal lot` beside `the lot concerned`. */
const holdsNoun = (about: string, noun: string): boolean =>
  about.toLowerCase().includes(noun.toLowerCase()) ||
  (/^[a-z]{3,}$/iu.test(noun.split(' ').at(-1) ?? '') &&
    new RegExp(`\\b${noun.split(' ').at(-1)}\\b`, 'iu').test(about));
/** `统一用表号` and `表头表号`, of one form; `certificate no.` and a letterhead `identical with the certificate`. */
function isNamedBeside(a: Labelled, b: Labelled, text: string): boolean {
  const [first, second] = [statementAt(text, a), statementAt(text, b)];
  if (a.numbered && b.numbered && a.label.at(-1) === b.label.at(-1)) return shareWords(first, second);
  if (!a.numbered && !b.numbered) return second.toLowerCase().includes(a.label.toLowerCase());
  const [named, other] = a.numbered ? [a, second] : [b, first];
  const noun = /[a-z]{5,}$/iu.exec(named.label)?.[0];
  return noun !== undefined && a.numbered !== b.numbered && other.toLowerCase().includes(noun.toLowerCase());
}
const isEnd = (long: string, short: string): boolean => long.toLowerCase().endsWith(short.toLowerCase());
/** `坐标测量机1台,型号`: the noun of the piece before. */
const pieceNoun = (about: string): string =>
  (about.split(/[,、:(]/u).findLast((piece) => /\p{Script=Han}{3}/u.test(piece)) ?? '').replace(
    /(?:仅|只|共|各)?[一\d]{0,2}[份个张台件批只套]?(?:编号|型号)?$/u,
    '',
  );

/** Codes that differ by a slip of the pen where the text says that they are one. */
export function labelledSlips(report: Report, firstPair: number): NameSlip[] {
  const { text } = report.view;
  const seen = new Map<string, Labelled>();
  const headers = headersOf(report);
  for (const match of text.matchAll(CODE)) {
    if (DATE_LIKE.test(match[0]) || !/[A-Z-]/u.test(match[0]) || seen.has(match[0])) continue;
    const span = spanOf(match);
    seen.set(match[0], {
      ...span,
      code: match[0],
      ...labelOf(text, span.start, headers.get(span.start) ?? ''),
    });
  }
  const all = [...seen.values()];
  const alike = new Map<string, Labelled[]>();
  for (const one of all) {
    const key = shapeOf(one.code);
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const pairs = [...alike.values()].flatMap((group) =>
    group.length > MOST_ALIKE ? [] : pairsIn(group, text),
  );
  return pairs.flatMap(([a, b], at) => [
    { start: a.start, end: a.end, name: a.code, kind: 'code', pair: firstPair + at },
    { start: b.start, end: b.end, name: b.code, kind: 'code', pair: firstPair + at },
  ]);
}
/** `报告编号：AB-31-0117` at the head of a report: it has one. */
const OWN_NUMBER =
  /(?:^|\n|[|\t])\s?(?:审核)?(?:报告|任务|项目|合同)(?:编)?号[:\s|]{1,3}$|(?:^|\n|[|\t])\s?(?:audit )?(?:report|order|contract) (?:no\.?|number|ref(?:erence)?\.?)[:\s|]{0,3}$/iu;
const FIRST_PAGE = 1500;
const isOwnNumber = (text: string, { start }: Span): boolean =>
  start < FIRST_PAGE && OWN_NUMBER.test(text.slice(Math.max(0, start - BESIDE), start));

/** Of a long series any two may look like a slip. */
const MOST_ALIKE = 4;

/** The words right before and behind a code, within its line. */
function nearby(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - BESIDE), start)
      .split('\n')
      .at(-1) ?? '';
  return before + (text.slice(end, end + BESIDE).split('\n')[0] ?? '');
}
const BESIDE = 24;

function pairsIn(group: readonly Labelled[], text: string): Array<[Labelled, Labelled]> {
  return group.flatMap((a, at) =>
    group.slice(at + 1).flatMap((b): Array<[Labelled, Labelled]> => {
      if (!isSlip(a.code, b.code) || !areOfOneKind(a, b, text)) return [];
      const [first, second] = [statementAt(text, a), statementAt(text, b)];
      if (first.includes(b.code) || second.includes(a.code)) return [];
      if (MEANT.test(first) || MEANT.test(second)) return [];
      const isSole = [a, b].some((one) => SOLE.test(nearby(text, one)) || isOwnNumber(text, one));
      return isSole || AGREES.test(second) ? [[a, b]] : [];
    }),
  );
}

/** The heading of the column that a cell begins with a code stands in, by the place of the cell. */
function headersOf(report: Report): Map<number, string> {
  return new Map(
    report.tables.flatMap(({ header, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell, column) => {
          const head = header?.cells[column];
          return head ? [[cell.start, viewText(report, head)] as const] : [];
        }),
      ),
    ),
  );
}

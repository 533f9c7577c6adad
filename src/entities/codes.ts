import { marksOf, parseClauseRef, type Span, scanDates, spanOf, unitOf } from '../core/index.js';
import { type Candidate, RANK } from './candidate.js';
import { PROVINCE_LETTERS } from './data/regions.js';

/** Groups of letters and digits joined by signs: `HT-2024-0098`, `XK7132A`, `EPR/AB1234CD`. */
const TOKEN =
  /(?<![A-Za-z0-9])[A-Za-z0-9]{1,24}(?:[-_/.#][A-Za-z0-9]{1,24}){0,8}(?:(?<=[A-Z][-A-Za-z0-9./]{0,24})\(\d{1,4}\))?/gu;

const STANDARD_PREFIX =
  '(?:(?:GB|JB|HG|YY|QB|SN|NY|LY|AQ|XF|GA|HJ|JGJ|CJJ|CJ|JTG|DL|SH|SY|YB|YS|FZ|BB|WS|SB|MT|TB|JT|YD|SJ|GH|LS|SC|TSG|JJG|JJF|JGT|CECS|GBZ|GBJ|DB\\d{2}|DBJ\\d{2})(?:/T|/Z|\\(T\\))?' +
  '|(?:Q|T)/[A-Z0-9]{2,10}|BS EN ISO|BS EN|EN ISO|ISO/IEC|ISO/TS|ISO|IEC|IATF|EN|DIN|ASTM|ASME|ANSI|JIS|CNAS-[A-Z]{1,3}\\d{1,3}|CNAS-CC\\d{2,3}|IAF MD)';
/** GB/T 19001-2016, ISO 9001:2015, DB32/4041-2021, BS EN 10204, Q/ABC 001-2023 */
const STANDARD = new RegExp(
  `(?<![A-Za-z0-9])${STANDARD_PREFIX}[ ]?[-/]?[ ]?[A-Z]?\\d{1,6}(?:\\.\\d{1,3}){0,2}(?:[-:—][ ]?(?:19|20)?\\d{2}(?!\\d))?(?!-?[A-Za-z0-9])`,
  'gu',
);
/** A serial under the word for it: `NCR 25-118`, `PO 4471`, `CN 4471` */
const WORDED =
  /(?<![A-Za-z])(?:NCR|NC|CAR|PO|WO|SO|DCN|ECN|CN|RA|WI|SOP)[ ]?(?:No\.?[ ]?)?#?\d{2,8}(?:-\d{1,6}){0,3}(?![\dA-Za-z])/gu;
/** Characters between the province and the number of a registration. */
const REGISTER_WORDS =
  '测检环建质计安许可字证备消水交运管食药卫特监督批准验认资登公网农林发改财税民社教体文旅注销危经应急';
/** Registration numbers that begin with a province: 浙1332019202011456, 浙环检2409-0087, 梯11浙A00123(24), 浙A·12345 */
const PROVINCIAL = new RegExp(
  `(?:[梯容锅管起车索机罐压瓶]\\d{2})?[${PROVINCE_LETTERS}](?:[A-Z]·?[A-Z0-9]{4,6}(?:\\(\\d{2}\\))?|[${REGISTER_WORDS}]{1,6}[A-Z]{0,4}\\(?\\d{4,14}\\)?(?!年)(?:-\\d{1,8}){0,3}号?|\\d{9,20})(?![\\dA-Za-z])`,
  'gu',
);
/** (浙)JZ安许证字[2021]010234, 沪环许字〔2023〕第12号, 2021年ABCD字第0008号 */
const SERIAL_WORD =
  /(?:\([\u4e00-\u9fff]{1,3}\))?[A-Z\u4e00-\u9fff]{0,10}字?[[〔(【]\d{4}[\]〕)】]第?\d{1,8}号?|(?:\d{4}年)?[A-Z]{0,8}[\u4e00-\u9fff]{0,6}字第[A-Z0-9-]{1,20}号/gu;
/** Whatever stands after a label that announces a number. */
const LABELLED =
  /(?<label>[\u4e00-\u9fffA-Za-z]{0,12}(?:编号|证号|证书号|执照号|许可证号?|使用登记证|登记证号?|备案号|批号|炉号|文号|合同号|单号|注册号|许可号|证书编号|编码|图号|序列号|(?<![A-Za-z])[Nn]o\.?|[Nn]umber|[Pp]ermit|[Cc]ertificate|[Cc]ert|[Ll]icence|[Ll]icense|№))[ ]{0,2}(?:为|是)?[: ]{0,3}(?<value>(?:\(?[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云陕甘青宁新藏蒙国]\)?[\u4e00-\u9fffA-Z]{0,8}|[\u4e00-\u9fff]{1,6}字[第[(〔]?)?[A-Za-z0-9[][A-Za-z0-9/_.()[\]-]{2,40})/gu;

const LICENCE_LABEL = /证|照|许可|资质|注册|登记|permit|cert|licen|registration/iu;
const LICENCE_BEFORE = /(?:证书?|执照|许可证?|注册)(?:编号|号)?[: ]{0,3}(?:为|是)?$/u;

const CHEMICALS =
  /^(?:CO2?|SO[23x]?|NO[2x]?|NOX|SOX|H2S|NH3|CH4|O[23]|N2|PM(?:2\.5|10)|H2SO4|HCL|HNO3|NAOH|COD(?:CR)?|BOD5?|R\d{2,3}A?|C\d{1,3}|Q\d{3}[A-E]?)$/iu;
const SIZE =
  /^(?:DN|PN|M|R|G|IP|KV|V|CL|SUS|FY|Q|H|P|S|C|A|B|D|T|L|W|USB|WIFI|MP|HD|PA|PP|PE|ABS|AQL|SA|Ra|HB|HV|HRC|NW|AC|DC|pH)\d{1,3}(?:\.\d{1,2})?$/iu;
const VERSION_MARK = /^[A-Z]\/\d{1,2}$/u;

const isUnitPart = (part: string): boolean => {
  const unit = /^\d+(?:\.\d+)?([A-Za-z]{1,6})$/u.exec(part)?.[1];
  return (
    unit !== undefined &&
    unit.length <= 6 &&
    (unitOf(unit) !== null ||
      /^(?:k?W|k?V|k?N|[kMm]?Pa|cP|Hz|mm|cm|min|h|kg|t|x|st|nd|rd|th|pcs|hrs?|am|pm|mg|k?VA|MB|GB|TB|G|C|F|K)$/u.test(
        unit,
      ))
  );
};

/** `ES6.1.2`, `Q7.2/ES7.2`, `8.6/EC` */
const isClauseList = (token: string): boolean =>
  /^\d{1,2}\.\d/u.test(token) ||
  token.split('/').every((part) => /\./u.test(part) && parseClauseRef(part) !== null);

function isCode(token: string): boolean {
  const letters = token.replace(/[^A-Za-z]/gu, '').length;
  const digits = token.replace(/\D/gu, '').length;
  const parts = token.split(/[-_/.#()]/u).filter((part) => part !== '');
  const separators = parts.length - 1;
  if (digits === 0 || isClauseList(token)) return false;
  if (VERSION_MARK.test(token)) return true;
  if (letters === 0) return isDigitCode(token, parts, digits);
  if (!/[A-Z]/u.test(token) || CHEMICALS.test(token) || SIZE.test(token)) return false;
  if (parts.some(isUnitPart) && !/^[A-Z]{1,6}[-/]/u.test(token)) return false;
  if (/^(?:[A-Z]{2,6}-\d{1,6}|[A-Z]-\d{2,6})$/u.test(token)) return !/^(?:COVID|UTF|SHA|AES)-/u.test(token);
  if (separators === 0) return digits >= 3 || (digits >= 2 && letters >= 2 && token.length >= 5);
  return digits >= 2 && (letters >= 2 || digits >= 3) && !/^[A-Z]\.\d|^\d+(?:\.\d+)?[-/][A-Z]$/u.test(token);
}

/** Digits alone make a code only in shapes that neither dates, figures, ranges nor clause lists have. */
function isDigitCode(token: string, parts: readonly string[], digits: number): boolean {
  if (/[./]/u.test(token)) return false;
  if (parts.length >= 3) return digits >= 9;
  if (parts.length === 2) return digits >= 6 && /^0/u.test(parts[1] ?? '') && (parts[1] ?? '').length >= 3;
  return digits >= 12;
}

/** Cuts a value where a bracket closes that it did not open, or opens one that it does not close. */
function closeBrackets(value: string): string {
  const closing = value.search(/[)\]]/u);
  const opening = value.search(/[([]/u);
  if (closing >= 0 && (opening < 0 || closing < opening)) return value.slice(0, closing);
  return opening >= 0 && closing < 0 ? value.slice(0, opening) : value;
}

/** `1.` begins an item of a list, `11/2024` is a month. */
const NUMBERED_OR_MONTH = /^\d{1,2}[.、]|^\d{1,2}\/\d{4}$/u;

function labelledNumbers(folded: string): Candidate[] {
  return [...folded.matchAll(LABELLED)].flatMap((match) => {
    const value = closeBrackets(match.groups?.value ?? '').replace(/[.\-/]+$/u, '');
    const start = match.index + match[0].length - (match.groups?.value ?? '').length;
    if (!/\d{2}/u.test(value) || NUMBERED_OR_MONTH.test(value)) return [];
    const kind = LICENCE_LABEL.test(match.groups?.label ?? '') ? 'licence-number' : 'code';
    return [{ kind, start, end: start + value.length, rank: RANK.strong } as const];
  });
}

/** `licence-number` where the words before say so, else `code`. */
const kindAt = (folded: string, start: number): 'licence-number' | 'code' =>
  LICENCE_BEFORE.test(folded.slice(Math.max(0, start - 12), start)) ? 'licence-number' : 'code';

/**
 * Finds codes: numbers of documents, contracts, records and equipment, standards, batch and registration numbers,
 * version marks (`A/1`). Figures with units, dates, ranges, clause lists and formulae of substances are no codes.
 */
export function findCodes(folded: string): Candidate[] {
  const dates = marksOf(scanDates(folded), folded.length);
  const isDate = ({ start, end }: Span) => !dates.subarray(start, end).includes(0);
  const shaped = [STANDARD, WORDED, PROVINCIAL, SERIAL_WORD].flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => ({ ...spanOf(match), rank: RANK.strong })),
  );
  const tokens = [...folded.matchAll(TOKEN)].flatMap((match) => {
    const span = spanOf(match);
    return isCode(match[0]) && !isDate(span) ? [{ ...span, rank: RANK.usual }] : [];
  });
  const plain = [...shaped, ...tokens].map((span) => ({ ...span, kind: kindAt(folded, span.start) }));
  return [...labelledNumbers(folded).filter((span) => !isDate(span)), ...plain];
}

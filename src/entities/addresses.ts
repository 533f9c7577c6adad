import { type Candidate, RANK, type ScanMode } from './candidate.js';
import { regionAt } from './places.js';
import { isCommonWord, isHan } from './words.js';

/** What ends a stretch of an address: house, building, room, estate. */
const HOUSE =
  /(?:\d{1,5}|[一二三四五六七八九十]{1,3}|[A-Z])(?:-\d{1,4})?[ ]?(?:号楼|号院|号库|号厂房|号|弄|幢|栋|座|楼|层|室|单元)(?:[\dA-Z一二三四五六七八九十#-]{1,6}(?:号楼|号库|号|幢|栋|座|楼|层|室|单元|厂房|车间)){0,5}/gu;
/** What an address runs over before its house number; without one of these a number of a house is something else. */
const WAY = /(?:路|街|大道|道|巷|弄|胡同|里|村|庄|镇|乡|区|园|工业园|工业区|园区|广场|大厦|小区|市|县)$/u;
const ADMINISTRATIVE =
  /(?:[\u4e00-\u9fff]{2,6}(?:省|自治区))?[\u4e00-\u9fff]{2,6}(?:市|自治州|盟)[\u4e00-\u9fff]{2,6}(?:区|县|市|旗)(?:[\u4e00-\u9fff]{2,8}(?:镇|乡|街道|开发区|工业园|工业区|园区|村))?/gu;
const LABELLED = /(?<=地址|住所)[: ]{1,3}([\u4e00-\u9fff][\u4e00-\u9fff\dA-Za-z#、-]{4,60})/gu;
const ADDRESS_WORD = /[省市区县路街道镇村号楼室园]/u;
const ENGLISH =
  /(?<![A-Za-z0-9])\d{1,5}[A-Z]? (?:[A-Z][a-z'’]{1,20} ){1,4}(?:Road|Street|Lane|Avenue|Way|Drive|Close|Park|Estate|Square|Court|Boulevard|Row|Rd|St|Ave|Blvd|Dr)\b\.?(?:, ?[A-Z][a-z'’]{2,20}(?: [A-Z][a-z'’]{2,20}){0,2}){0,3}(?:,? ?[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}|,? ?[A-Z]{2} \d{5})?/gu;

const LONGEST_ADDRESS = 40;
/** Words that stand before an address without belonging to it. */
const LEAD_WORDS =
  /^.{0,30}(?:地址|位于|住所|地点|场所|坐落于|坐落在|迁至|迁到|搬至|搬到|设在|设于|位置在|地处|现场|仓库|地在|为|在|至|到|于|从|对|由|给|与|经|向|抽查|抽|月|\d日)(?=[\u4e00-\u9fff])/u;

const isAddressUnit = (unit: string | undefined): boolean =>
  isHan(unit) || (unit !== undefined && /[\dA-Za-z()#-]/u.test(unit));

/** Walks back from a house number to where its address begins. */
function addressStart(folded: string, house: number): number {
  let start = folded[house - 1] === ' ' ? house - 1 : house;
  while (start > 0 && house - start < LONGEST_ADDRESS && isAddressUnit(folded[start - 1])) start--;
  const before = folded.slice(start, house);
  const lead = LEAD_WORDS.exec(before)?.[0].length ?? 0;
  for (let at = start + lead; at < house; at++) {
    if (regionAt(folded, at) !== '') return at;
  }
  return start + lead;
}

function houseAddresses(folded: string): Candidate[] {
  return [...folded.matchAll(HOUSE)].flatMap((match) => {
    const before = folded.slice(Math.max(0, match.index - 8), match.index).trimEnd();
    const start = addressStart(folded, match.index);
    const named = match.index - start >= 4 && !isCommonWord(folded.slice(start, match.index));
    return named && WAY.test(before)
      ? [{ kind: 'address' as const, start, end: match.index + match[0].length, rank: RANK.usual }]
      : [];
  });
}

const trimLead = (text: string): number => {
  const lead = LEAD_WORDS.exec(text)?.[0].length ?? 0;
  return lead < text.length - 4 ? lead : 0;
};

/** Places that stand alone, such as a city: they betray a client too, but half of them are no detail of his. */
function bareRegions(folded: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < folded.length; at++) {
    const region = regionAt(folded, at);
    if (region === '') continue;
    const end = at + region.length;
    found.push({ kind: 'address', start: at, end, rank: RANK.spread });
    at = end - 1;
  }
  return found;
}

/** Finds addresses; in `recall` mode also names of provinces and cities that stand alone. */
export function findAddresses(folded: string, mode: ScanMode): Candidate[] {
  const shaped = [...folded.matchAll(ADMINISTRATIVE), ...folded.matchAll(ENGLISH)].map((match) => {
    const lead = trimLead(match[0]);
    return {
      kind: 'address' as const,
      start: match.index + lead,
      end: match.index + match[0].length,
      rank: RANK.likely,
    };
  });
  const labelled = [...folded.matchAll(LABELLED)]
    .filter(([raw]) => ADDRESS_WORD.test(raw))
    .map((match) => ({
      kind: 'address' as const,
      start: match.index + match[0].length - (match[1] ?? '').length,
      end: match.index + match[0].length,
      rank: RANK.usual,
    }));
  return [
    ...houseAddresses(folded),
    ...shaped,
    ...labelled,
    ...(mode === 'recall' ? bareRegions(folded) : []),
  ];
}

import { type Candidate, RANK, type ScanMode } from './candidate.js';
import {
  cueBefore,
  hanRunStart,
  isAnchored,
  isLeftEdge,
  isRightEdge,
  isWordEdge,
  nameStart,
  runStart,
  skipGeneric,
} from './organisation-bounds.js';
import {
  activities,
  cues,
  establishments,
  followers,
  hasStop,
  isBrand,
  legalForms,
  properPart,
  trades,
} from './organisation-lexicon.js';
import { regionAt } from './places.js';
import { commonShare, isCommonWord, isHan } from './words.js';

const LONGEST_TRADE_NAME = 10;
const LONGEST_SHORT_NAME = 8;
/** Brands that stand alone are short; longer runs are descriptions. */
const LONGEST_LONE_BRAND = 4;
/** Where in doubt a name is taken, too. */
const LONGEST_DOUBTFUL_BRAND = 6;
/** `版已回收`, `期和包装`: a sentence before what is done, and what is named beside it. */
const RUNS_INTO = /[两几一二三四五六七八九十][批次个件台]|[已未均并和及或与按任再]$/u;
/** `肉菜分池清洗` is an order, `绿湖清洗` may be a company. */
const LONGEST_ACTIVE_BRAND = 3;
const LONGEST_BRANCH = 11;

const LEGAL_FORM = new RegExp(legalForms.source, 'gu');
const ESTABLISHMENT = new RegExp(establishments.source, 'gu');
/** Looks ahead, so that overlapping words (`彩印`, `印染`) are all seen. */
const TRADE = new RegExp(`(?=(${trades.source}))`, 'gu');
const CUE = new RegExp(`(?:${cues.source})(?:为|是|有)?[ :“"「(]{0,3}`, 'gu');
/** A cue that a sign or a verb parts from the name. */
const APART = /[ :“"「(]$|[给至到自用的由为是有往]$/u;
const QUOTED = /[“「『"]([\u4e00-\u9fff]{2,12})[”」』"]/gu;
const BRANCH = /^[\u4e00-\u9fff]{0,8}分公司/u;
const LIST_GAP = /^[”"]?[ ]{0,2}[、/和与][ ]{0,2}[“"]?/u;
const PLACED = /^[\u4e00-\u9fff]{2,3}[市县区省]|^[省市]/u;
/** 中心温度, 中心线: the middle of a thing. */
const MIDDLE = /^中心(?:温度|温|距|线|孔|轴|点|部|位|高)/u;
/** 权利人为某某: `人为` is a word as well. */
const COPULA = /^.{0,12}(?:人|方|单位|机构|名称|商)(?:为|是|系)(?=[\u4e00-\u9fff]{3})/u;
/** 立式加工中心: a machine. */
const MACHINE = '加工中心';
/** 本公司, 贵校: whose it is, not its name. */
const DETERMINER = /[本贵我该各此某]$/u;
/** Words before somebody who acts or receives. */
const AGENT_STOP = /[由给与向请交]/u;

const organisation = (start: number, end: number, rank: number): Candidate => ({
  kind: 'organisation',
  start,
  end,
  rank,
});

/** Full names: whatever stands before `有限公司` and the like. */
function withLegalForm(text: string): Candidate[] {
  return [...text.matchAll(LEGAL_FORM)].flatMap((match) => {
    const from = nameStart(text, runStart(text, match.index), match.index);
    const start = from + (COPULA.exec(text.slice(from, match.index))?.[0].length ?? 0);
    const name = text.slice(start, match.index);
    const end = match.index + match[0].length;
    const branch = BRANCH.exec(text.slice(end, end + LONGEST_BRANCH))?.[0] ?? '';
    if (name.length < 2 || properPart(name) === '') return [];
    return [organisation(start, end + branch.length, RANK.strong)];
  });
}

/** Schools, hospitals, plants, authorities: with a brand or a place before the word. */
function withEstablishment(text: string): Candidate[] {
  return [...text.matchAll(ESTABLISHMENT)].flatMap((match) => {
    const end = match.index + match[0].length;
    const isThing = MIDDLE.test(text.slice(match.index, end + 2)) || text.endsWith(MACHINE, end);
    if (!isWordEdge(text, end) || isThing) return [];
    const from = nameStart(text, hanRunStart(text, match.index), match.index);
    const start = skipGeneric(text, from, match.index);
    const name = text.slice(start, match.index);
    if (DETERMINER.test(name) || !isAnchored(text, from)) return [];
    const branded =
      isBrand(name) && !RUNS_INTO.test(name) && (match[0] !== '公司' || commonShare(name) === 0);
    const place = regionAt(text, start) !== '' || PLACED.test(name);
    const placed = place && name.length >= 3 && !name.endsWith('市') && !hasStop(name);
    return branded || placed ? [organisation(start, end, RANK.usual)] : [];
  });
}

/** In `某某环保处置` the second word is what the company does, not part of its name. */
const isActivityAfterTrade = (text: string, at: number, word: string): boolean =>
  followers.has(word) && trades.endingAt(text, at) !== '';

/** Trade names that end in a line of business: after a role, with a place, or standing alone. */
function withTrade(text: string, mode: ScanMode): Candidate[] {
  return [...text.matchAll(TRADE)].flatMap((match) => {
    const trade = match[1] ?? '';
    const end = match.index + trade.length;
    if (!isRightEdge(text, end) || isActivityAfterTrade(text, match.index, trade)) return [];
    const start = nameStart(text, hanRunStart(text, match.index, LONGEST_TRADE_NAME), match.index);
    const name = text.slice(start, match.index);
    const place = regionAt(text, start);
    const brand = name.slice(place.length);
    const agent = AGENT_STOP.test(text.charAt(start - 1));
    const said = agent || cueBefore(text, start) !== '' || (place !== '' && brand !== '');
    const usual = mode === 'recall' || !activities.has(trade);
    const alone = usual && isLeftEdge(text, start) && !isHan(text[end]);
    const doubtful =
      activities.has(trade) &&
      brand.length > LONGEST_ACTIVE_BRAND &&
      commonShare(brand) > 0 &&
      trades.endingAt(brand, brand.length) === '';
    const short =
      mode === 'recall'
        ? brand.length <= LONGEST_DOUBTFUL_BRAND && !doubtful
        : brand.length <= LONGEST_LONE_BRAND && commonShare(brand) === 0;
    const named = (isBrand(brand) && !RUNS_INTO.test(brand)) || (alone && place !== '' && brand === '');
    return named && (said || (alone && short))
      ? [organisation(start, end, said ? RANK.usual : RANK.likely)]
      : [];
  });
}

/** The name that begins at an offset, up to the next edge or the words that follow names; empty if none. */
function nameFrom(text: string, start: number): string {
  let end = start;
  while (isHan(text[end]) && end - start < LONGEST_SHORT_NAME) {
    if (end - start >= 2 && followers.startingAt(text, end) !== '') break;
    end++;
  }
  return isRightEdge(text, end) ? text.slice(start, end) : '';
}

/** Names do not end like this; words that run on from the cue do (`外包方一栏`, `业主楼内`). */
const RUNS_ON = /[部处栏内外上下中里来去到只做入样说日]$/u;
const MIN_ATTACHED = 3;

function isShortName(name: string, apart: boolean, mode: ScanMode): boolean {
  if (!isBrand(name) || hasStop(name) || isCommonWord(name.slice(0, 2)) || RUNS_ON.test(name)) return false;
  const core = name.slice(0, name.length - trades.endingAt(name, name.length).length);
  if (!apart && (name.length < MIN_ATTACHED || commonShare(core) > 0)) return false;
  return commonShare(properPart(name)) < (mode === 'recall' ? 0.6 : 0.5);
}

/** Short names after a word for a role, also in a list: 外包给某某, 供方 某某/某某. */
function afterCues(text: string, mode: ScanMode): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(CUE)) {
    let start = match.index + match[0].length;
    let apart = APART.test(match[0]);
    for (let name = nameFrom(text, start); isShortName(name, apart, mode); name = nameFrom(text, start)) {
      const end = start + name.length;
      found.push(organisation(start, end, RANK.likely));
      const gap = LIST_GAP.exec(text.slice(end, end + 6));
      if (!gap) break;
      start = end + gap[0].length;
      apart = true;
    }
  }
  return found;
}

/** Quoted names that end in a line of business or follow a word for a role. */
function quoted(text: string): Candidate[] {
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const name = match[1] ?? '';
    const start = match.index + 1;
    const tail = trades.endingAt(name, name.length) || establishments.endingAt(name, name.length);
    const brand = name.slice(0, name.length - tail.length);
    const named =
      tail === ''
        ? cueBefore(text, match.index) !== '' && isBrand(name)
        : activities.has(tail)
          ? brand.length <= LONGEST_ACTIVE_BRAND && isBrand(brand)
          : brand.length >= 2 && commonShare(brand) < 1;
    return named ? [organisation(start, start + name.length, RANK.usual)] : [];
  });
}

/** Finds Chinese organisations in folded text: full names, establishments, and short trade names in context. */
export const findChineseOrganisations = (folded: string, mode: ScanMode): Candidate[] => [
  ...withLegalForm(folded),
  ...withEstablishment(folded),
  ...withTrade(folded, mode),
  ...afterCues(folded, mode),
  ...quoted(folded),
];

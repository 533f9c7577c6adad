import { type ClauseBlock, innermostAt, type Report, type Span, viewText } from '../../core/index.js';

/** `2024年监督审核1项，2025年监督审核2项`: audits told by their years are those of before. */
const BY_YEARS =
  /20\d\d年(?:度)?(?:第[一二]次)?(?:监督|再认证|初次)?审核[^。]{0,60}20\d\d年(?:度)?(?:第[一二]次)?(?:监督|再认证)?审核/u;
/** Other audits, and the past: their nonconformities are not those of this audit. */
const OTHER =
  /内审|内部审核|上次|上一次|上年度?|上一年度?|上一?(?:个)?(?:认证|审核|监督)?周期|[两三四五]次(?:外部|监督)?审核|前次|前一次|一阶段|第一阶段|以往|往年|历年|历次|近[两三]年|[两三四]次(?:例行)?(?:审核|监督)|去年|(?<!整改|纠正|验证)周期内|(?:监督)?审核[两三四]次|首次(?:认证|审核|认证审核)(?:时|中|提出|开具|发现)|初次认证|初审|第[一二]次监督|第\s?\d次监督(?:审核)?\s?\(\d{4}|首次监督|监督审核时|自查|飞行检查|(?:供方|供应商|外协方?|分包方|承包方)(?:的)?(?:现场|年度|二方)?(?:审核|评审|考察)(?!策划|准则|程序|记录)|集团(?:公司)?(?:内部)?审核|公司自己(?:的)?审核|客户审核|顾客(?:来厂)?审核|二方审核|客户验厂|internal audit|(?:client|company|organi[sz]ation|firm|customer|supplier)'s (?:own )?audits?|\bown audits?\b|(?:group|corporate) audit|self-assessment|audit by (?:the|its|their|a) customer|carried over|supplier audits?\b|audit of (?:a|the|its|one) supplier|stage 1|stage one|previous|last (?:audit|surveillance|visit|year)|earlier audit|customer audit|(?:first|second|third|earlier|initial) (?:surveillance|certification|audit)|\bthe (?:first|second|third) (?:had )?raised\b|surveillance (?:audit )?\d|at the [a-z0-9 ]{0,20}(?:audit|assessment) \(|(?:during|in|over|throughout|within) (?:the|this) (?:(?:last|whole|entire|three-year|certification|audit) )?cycle|\breport IA[- ]?\d|over the year|in the period from|(?:surveillance|certification|recertification) (?:visit|audit) (?:of|in) (?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)|up to (?:the present|this) audit|\bof the stage (?:2|two) audit\b(?=(?:[^.]|\.\d){0,80}\b(?:verified|closed|cleared|effective)\b)|\bthe (?:initial |re)?certification audit\b(?=[^.]{0,140}\b(?:(?:stay|remain)(?:s|ed)? closed|found effective|verified as (?:effectively )?closed)\b)|since (?:the )?(?:initial )?certification|(?<!(?:in|during|at|part) )\bof the (?:initial |20\d\d )?(?:certification|registration|surveillance|recertification) (?:audit|visit)\b(?! (?:now|just))|截至本次审核|迄今为止/iu;
/** Work of the organisation whose own nonconformities a sentence may tell of. */
const TOPIC = /日常|管理评审|监督检查|合规性评价|不合格品/u;
const ELSEWHERE = new RegExp(`${OTHER.source}|${TOPIC.source}`, 'iu');
/** A section about what an earlier audit found. */
const PAST =
  /^[^,。;不本]{0,6}(?:上次|上一次|前次|前一次|上年度|以往|历次|历年)|不符合(?:项)?(?:的)?(?:回顾|历史)|previous|last (?:audit|visit)/iu;
/** A section about nothing but the organisation's own audits and reviews. */
const INTERNAL_SECTION =
  /^[^\p{L}]*(?:[一二三四五六七八九十]{1,3}、)?\s?(?:内部审核|内审)(?:[、和与及]管理评审)?(?:情况|的?实施情况)?\s*$/u;
/** What makes a sentence speak of this audit all the same. */
const THIS_AUDIT =
  /(?<!截[至止]|直到|至|到)本次[^,。;]{0,6}审核|本次(?:现场|外审)|审核中(?:提出|发现)|(?<!(?:上|前|首|第[一二三])(?:一)?次|年度|周期|[年月日)]|的|历次|各次)(?:监督|再认证|换证|第?二阶段|现场)审核(?:中)?(?:所)?(?:发现|提出|开具|开出)的?|本次共|this (?:\w+ )?audit|during the audit|\bthe (?:audit )?team (?:(?:has |have )?(?:graded|raised|issued|recorded)\b|$)/iu;
/** An internal audit is of this year as well: `本次` beside it may be that audit. */
const OTHER_AUDIT = /内审|内部审核|internal audit|last year/iu;
/** What was raised in another audit has been dealt with; what an auditor raises today is open. */
const DEALT_WITH = /关闭|整改完成|已整改|已完成|验证|closed|completed|verified/iu;

export const speaksOfThisAudit = (content: string): boolean => THIS_AUDIT.test(content);

const EACH_OTHER = new RegExp(OTHER.source, 'giu');
const EACH_OF_THIS_AUDIT = new RegExp(THIS_AUDIT.source, 'giu');

/** `上次为第一次监督(…),共提出1项(…),本次复查已消除`: told of that audit up to the words about this one. */
const OPENS_WITH_PAST =
  /^\s?(?:\(?\d[).、]\s?|[\d.]{1,8}\s)?(?:上次|上一次|前次|上年度?)(?:审核)?(?:情况|结果|发现|回顾)?(?:为|是|:|提出|开具|审核)/u;

/** Where the last match of a global pattern begins; -1 where there is none. */
const lastOf = (pattern: RegExp, words: string): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1;

/** The audit named last in these words is another one. */
export const endsElsewhere = (words: string): boolean => {
  const past = lastOf(EACH_OTHER, words);
  return past >= 0 && past >= lastOf(EACH_OF_THIS_AUDIT, words);
};

/**
 * True where a sentence speaks of the nonconformities of another audit, by its words, its line or its section. With
 * `at`, an offset into the sentence, the audit named last before it counts (`本次为第二次监督，上次开具2项`).
 */
export function isElsewhere(report: Report, sentence: Span, at?: number): boolean {
  const content = viewText(report, sentence);
  const line = innermostAt(report.lines, sentence.start);
  if (line && BY_YEARS.test(viewText(report, line))) return true;
  const lead = line ? report.view.text.slice(line.start, sentence.start) : '';
  const before = at === undefined ? '' : content.slice(0, at);
  const [past, present] = [lastOf(EACH_OTHER, before), lastOf(EACH_OF_THIS_AUDIT, before)];
  if (past >= 0 && present >= 0 && past !== present) return past > present;
  if (past > Math.max(before.lastIndexOf(','), before.lastIndexOf('。'))) return true;
  if (at !== undefined && OPENS_WITH_PAST.test(content) && present < 0) return true;
  if (speaksOfThisAudit(content) && !OTHER_AUDIT.test(content)) return false;
  // The row's first sentence begins before the evidence, with its title and clause.
  const block = innermostAt(report.clauseBlocks, Math.max(sentence.start, sentence.end - 2));
  if (isRaisedAgainst(block, content) || isRaisedHere(content, lead)) return false;
  const announced = speaksOfThisAudit(lead) && !OTHER.test(lead);
  if (announced ? OTHER.test(content) : ELSEWHERE.test(content)) return true;
  if (block?.clauses.some(({ number }) => /^(?:9\.2|9\.3|10)/u.test(number))) return true;
  if (ELSEWHERE.test(lead) && !announced) return true;
  const section = innermostAt(report.sections, sentence.start);
  if (section === undefined || announced || speaksOfThisAudit(content)) return false;
  return (
    PAST.test(section.title) ||
    INTERNAL_SECTION.test(section.title) ||
    (section.level >= 2 && ELSEWHERE.test(section.title))
  );
}

/** `就此对质检部开具一般不符合`: raised by the auditor, in a passage about what the firm itself found. */
const RAISED_HERE =
  /(?:就此|为此|据此|故|[对向][^,。;]{1,10}|(?:按照?|依据?)\s?[QESO]{0,3}\s?\d{1,2}(?:\.\d{1,2}){1,3}(?:条款?)?)(?:开具|开出|提出|下达)[^,。;]{0,10}不符合(?!品)/u;
const isRaisedHere = (content: string, lead: string): boolean =>
  RAISED_HERE.test(content) && !OTHER.test(content) && !OTHER.test(lead) && !DEALT_WITH.test(content);

/** A row whose own verdict is nonconforming tells of its own nonconformity, even if it is about internal audits. */
const isRaisedAgainst = (block: ClauseBlock | undefined, content: string): boolean =>
  block?.verdict === 'nonconform' && !DEALT_WITH.test(content);

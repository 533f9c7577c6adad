import { UNIT_PATTERN } from '../../core/index.js';
import { HELD, HELD_CODE, HELD_DATE, HELD_DAY, HELD_MONTH, LIMIT_MET, LIMIT_MISSED } from './protect.js';
import {
  COMPLETE,
  CONCLUDED,
  DOCUMENT_END,
  GLUED_LABEL,
  GOES_ON,
  INCIDENT,
  KEPT_DOUBT,
  LABELS,
  NEW_STATEMENT,
  PREDICATE,
  STAYS,
  TITLE_END,
  WANTS_DATE,
  WANTS_MORE,
  WANTS_NOUN,
} from './zh-wording.js';

const LIMIT = `${LIMIT_MET}${LIMIT_MISSED}`;
const CJK = '\\u4e00-\\u9fff';
const ENDS_CLOSED = new RegExp(
  `(?:\\d[万亿]?(?:[ ]?(?:${UNIT_PATTERN}))?(?:/[${CJK}A-Za-z㎡³]{1,4})?|${HELD}|[)）%℃±#${LIMIT}])$`,
  'u',
);
/** A quantity, which goes to someone: `5.1t 给某某环保`. */
const ENDS_COUNTED = new RegExp(`\\d(?:${UNIT_PATTERN})$`, 'u');
const ENDS_CJK = new RegExp(`[${CJK}]$`, 'u');
const ENDS_LATIN = /[A-Za-z0-9)]$/u;
const STARTS_CJK = new RegExp(`^[${CJK}]`, 'u');
const STARTS_LATIN = /^[A-Za-z]/u;
const STARTS_DIGIT = /^[\d≥≤><±~-]/u;
const STARTS_DATE = new RegExp(`^${HELD_DATE}`, 'u');
const STARTS_CODE = new RegExp(`^${HELD_CODE}`, 'u');
const ENDS_DATE = new RegExp(`${HELD_DATE}$`, 'u');
const ONLY_DATE = new RegExp(`^${HELD_DATE}$`, 'u');
const ONLY_CODE = new RegExp(`^${HELD_CODE}$`, 'u');
const ENDS_HELD_LATIN = new RegExp(`${HELD_CODE}$`, 'u');
/** `返工9`, `收11`, `RHCE 4`: items of a list when they follow one another in one form. */
const ITEM = new RegExp(
  `(?:^|[，、为])([${CJK}]{1,3}|[A-Za-z]{1,6})[\\u2005 ]?\\d+(?:\\.\\d+)?(${UNIT_PATTERN})?$`,
  'u',
);
/** Those counted in the account of a drill took part in it. */
const DRILL_PEOPLE = /(?<=演练[^；。]{0,40}，)(\d+人)(?=$|[，；。])/gu;
const LIST_NOUN = new RegExp(`^[${CJK}]{2,8}(?:（[^（）]{1,12}）)?$`, 'u');
const PLAIN_NUMBER = /(?:^|[^\d.])\d+(?:\.\d+)?$/u;
const PEOPLE = /^\d+[人名位]$/u;
const DATED_ACT = new RegExp(
  `^${HELD_DATE}(?:评|签|批|校|验|到|完|转|补|做|换|开|检|测|发布|更新|验证|完成|通过|进场|到货|放行|签字|批准|演练|评审)$`,
  'u',
);
const BARE_NUMBER = /^\d+(?:\.\d+)?$/u;
const HAS_DATE = new RegExp(HELD_DATE, 'u');
const EVENT = '演练|内部审核|管理评审|培训|评审|校准|检定|检测|监测|体检|座谈|回访|年评|复评|评价|确认|验证';
const ENDS_EVENT = new RegExp(`(?:${EVENT})$`, 'u');
const EVENT_ON = new RegExp(`(${EVENT})(${HELD_DAY})(?=$|[，、；）])`, 'gu');
const SAMPLED = /^(?:抽查?|查看?|查阅|查|询问)/u;
/** Who or what was picked out, so that its paper is its own: `抽查兴岳轴承 评价表`. */
const PICKED = new RegExp(`^抽查?[${CJK}]{3,14}$`, 'u');
const OWN_PAPER =
  /^(?:(?:年度)?评价(?:表|记录)|(?:培训|考核|点检|保养|检验|校准|检定|评审)记录|合同|协议|档案|资质|(?:资格|上岗|操作|健康)?证书?|报告)$/u;
/** `6月 88.4 7月 86.9`: a month and its reading, one after the other. */
const MONTH_ALONE = new RegExp(`${HELD_MONTH}$`, 'u');
const MONTH_READ = new RegExp(`${HELD_MONTH}\\d+(?:\\.\\d+)?(?:${UNIT_PATTERN})?$`, 'u');
const ONLY_MONTH = new RegExp(`^${HELD_MONTH}$`, 'u');
const READING_ALONE = /^\d+(?:\.\d+(?:[^\d，、]{1,5})?|(?:\.\d+)?(?:%|‰|分))$/u;
/** Papers that bear a day. */
const PAPER = /(?:评价表|评审表|记录|报告|联单|纪要|证书|检验单|协议|通知单)$/u;
/** What happens on the day right before it. */
const ON_THAT_DAY =
  /^(?:到期|过期|截止|失效|修订|发布|更新|批准|签订|签约|到货|进场|完成|换证|复审|送检|检定|校准|交付|交货|入库|出库|召开)(?=$|[，、；）])/u;
/** Acts that the day behind them belongs to, where another day stands before: `8.20交货 评审 7.3 签 7.5`. */
const ACT = /^(?:评审|签|签订|批|批准|验收|交货|发货|到货|开票|评价|培训|考核|检验|放行)$/u;
/** A clause or paper that is there, and a count of something else: `保密条款有 3人`. */
const THERE_IT_IS = new RegExp(`[${CJK}](?:条款|记录|协议|合同|签到|档案|审批|方案|制度|清单|台账)有$`, 'u');
/** Stands for a space that stays, so that a later pass does not take it for a gap between chunks. */
const KEPT_SPACE = '\u2005';
/** A topic and its attribute up to this many characters read as one phrase. */
const ONE_PHRASE = 8;

const lastPhrase = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf('，'), text.lastIndexOf('：')) + 1);

/** True for two items of one list: labels of one length, units of one kind. */
function inOneList(phrase: string, next: string): boolean {
  const [a, b] = [ITEM.exec(phrase), ITEM.exec(next)];
  return a !== null && b !== null && a[1]?.length === b[1]?.length && a[2] === b[2];
}

/** Between a phrase that ends with a figure, a code, a date or a quotation, and what follows. */
function afterClosed(phrase: string, next: string): string {
  const cjk = STARTS_CJK.test(next);
  if (/^[有无全齐]$/u.test(next)) return '';
  if (ENDS_DATE.test(phrase) && (/^[批签校到评验完]$/u.test(next) || ON_THAT_DAY.test(next))) return '';
  if (MONTH_ALONE.test(phrase) && READING_ALONE.test(next)) return '';
  if (MONTH_READ.test(phrase) && ONLY_MONTH.test(next)) return '、';
  if (ENDS_COUNTED.test(phrase) && /^[给去][\u4e00-\u9fff]/u.test(next)) return '';
  if (cjk && BARE_NUMBER.test(phrase)) return '';
  if (cjk && ENDS_COUNTED.test(phrase) && STAYS.test(next)) return '';
  if (cjk && (ONLY_CODE.test(phrase) || /^\d+#$/u.test(phrase))) return '';
  if (inOneList(phrase, next)) return '、';
  const latin = STARTS_LATIN.test(next) || STARTS_CODE.test(next) || STARTS_DIGIT.test(next);
  if (ENDS_HELD_LATIN.test(phrase) && latin) return KEPT_SPACE;
  return PLAIN_NUMBER.test(phrase) && PLAIN_NUMBER.test(next) && STARTS_DIGIT.test(next) ? '、' : '，';
}

/** Between a phrase that ends with words and words that follow. */
function betweenWords(phrase: string, chunks: number, next: string): string {
  if (NEW_STATEMENT.test(next) && phrase.endsWith('的')) return '，';
  if (WANTS_MORE.test(phrase) || WANTS_NOUN.test(phrase) || /^[有无全齐缺好]$/u.test(next)) return '';
  if (TITLE_END.test(phrase) && phrase.length <= 10 && !PREDICATE.test(next) && !OWN_PAPER.test(next))
    return '';
  if (PICKED.test(phrase) && OWN_PAPER.test(next)) return '的';
  if (SAMPLED.test(phrase) && phrase.length > 3) return '，';
  if (next === '符合要求' || next === '满足要求')
    return phrase.length <= 2 && !COMPLETE.test(phrase) ? '' : '，';
  if (LABELS.test(next) || COMPLETE.test(phrase) || DATED_ACT.test(phrase) || NEW_STATEMENT.test(next))
    return '，';
  if (/^有/u.test(phrase) && next.length <= 2) return '';
  if ((PREDICATE.test(phrase) && phrase.length > 2) || /[没未]/u.test(phrase)) return '，';
  if (PREDICATE.test(next)) return chunks > 1 || phrase.length >= 7 || phrase.endsWith('有') ? '，' : '';
  return next.length <= 2 || (chunks === 1 && phrase.length + next.length <= ONE_PHRASE) ? '' : '，';
}

/** What goes between two chunks that the auditor set apart by spaces. */
function separator(done: string, chunks: number, next: string): string {
  const phrase = lastPhrase(done);
  if (done === '' || /[，、：（(“：]$/u.test(done) || /^[，、：；）)”（(]/u.test(next)) return '';
  const closed = ENDS_CLOSED.test(phrase);
  if (GOES_ON.test(next)) return closed && next.startsWith('每') ? '，' : '';
  if (ONLY_DATE.test(phrase)) return PEOPLE.test(next) ? '，' : '';
  if (closed) return afterClosed(phrase, next);
  if (CONCLUDED.test(phrase)) return '，';
  if (LABELS.test(phrase)) return STARTS_DIGIT.test(next) ? '' : '为';
  if (STARTS_LATIN.test(next) || STARTS_CODE.test(next)) return ENDS_LATIN.test(phrase) ? KEPT_SPACE : '';
  if (STARTS_DATE.test(next)) {
    if (ACT.test(phrase) || PAPER.test(phrase)) return '';
    const apart = (chunks > 1 && !ENDS_EVENT.test(phrase)) || COMPLETE.test(phrase) || HAS_DATE.test(phrase);
    const awaited = WANTS_DATE.test(phrase) || (WANTS_MORE.test(phrase) && !phrase.endsWith('的'));
    return (apart || phrase.endsWith('的')) && !awaited ? '，' : '';
  }
  if (STARTS_CJK.test(next)) return betweenWords(phrase, chunks, next);
  if (PEOPLE.test(next) && (INCIDENT.test(phrase) || THERE_IT_IS.test(phrase))) return '，';
  return ENDS_CJK.test(phrase) ? '' : KEPT_SPACE;
}

const WANTS_OBJECT = /^[有缺无没未去存至到给在由按从对和与含]$/u;

/** A single word that wants an object goes with what follows it: `缺 家属签字`, `去 某某环保`. */
function withObjects(chunks: readonly string[]): string[] {
  const out: string[] = [];
  for (const chunk of chunks) {
    const before = out.at(-1);
    const joins = before !== undefined && WANTS_OBJECT.test(before) && !/^[\d，、：]/u.test(chunk);
    if (joins) out[out.length - 1] = before + chunk;
    else out.push(chunk);
  }
  return out;
}

/** Joins the chunks of one phrase. */
function joinChunks(text: string): string {
  let done = '';
  let chunks = 0;
  const all = withObjects(text.split(/[ \t]+/u).filter((chunk) => chunk !== ''));
  for (const [i, next] of all.entries()) {
    const dated = ACT.test(next) && STARTS_DATE.test(all[i + 1] ?? '') && HAS_DATE.test(lastPhrase(done));
    const mark = dated ? '，' : separator(done, chunks, next);
    chunks = mark === '，' || mark === '、' ? 1 : chunks + 1;
    done += mark + next;
  }
  return done;
}

const DOCUMENT_CODE = new RegExp(
  `(${DOCUMENT_END.source.slice(0, -1)})(${HELD_CODE})(?![${CJK}A-Za-z0-9-])`,
  'gu',
);
/** `评价表 2025.10.9`: the day that a paper bears. */
const DOCUMENT_DAY = new RegExp(
  `((?:评价表|评审表|记录|报告|联单|纪要|证书|检验单|协议|通知单))(${HELD_DAY})(?=$|[，；])`,
  'gu',
);
/** `签 7.5` behind other acts with their days. */
const SIGNED_ON = new RegExp(`(^|[，；])签(${HELD_DAY})(?=$|[，；])`, 'gu');
/** A measure word set apart from its number, also one that no list of units has. */
const NUMBER_GAP = new RegExp(
  `(\\d)[ ]+(?=(?:${UNIT_PATTERN})(?![A-Za-z])|(?![有无全好齐够对缺漏签没未收发检合返抽查评转休罚用换补做回领退存入出测试票证记分])[${CJK}](?=[ ,，;；。、]|$))`,
  'gu',
);
/** A short label before a colon opens a new phrase: `有清单 外:...`. */
const LABEL_COLON = new RegExp(`(?<=[^ ，、；：])[ ]+([${CJK}]{2,4})[ ]?：`, 'gu');

/** Sets Chinese punctuation, outside of times, ratios and figures. */
const punctuate = (text: string): string =>
  text
    .replace(/[ ]*(?:(?<!\d),|,(?!\d{3}(?!\d)))[ ]*/gu, '，')
    .replace(/(?<!\d)[ ]*:[ ]*|[ ]*:[ ]*(?!\d)/gu, '：')
    .replace(LABEL_COLON, '，$1：')
    .replace(/[ ]*([，、：；。])[ ]*/gu, '$1')
    .replace(/[(（][ ]*/gu, '（')
    .replace(/[ ]*[)）]/gu, '）');

const NAMES_IN_BRACKETS = new RegExp(`（([${CJK}]{2,3}(?:[ ]{1,4}[${CJK}]{2,3}){1,12})）`, 'gu');

/** Names set apart by spaces within brackets are a list. */
const listBrackets = (text: string): string =>
  text.replace(NAMES_IN_BRACKETS, (_, names: string) => `（${names.split(/ +/u).join('、')}）`);

const joinBrackets = (text: string): string =>
  text.replace(
    /（([^（）]{1,200})）/gu,
    (_, inner: string) => `（${inner.split('，').map(joinChunks).join('，')}）`,
  );

/** Names set apart by spaces behind a colon are a list too: `重大4: 触电 火灾 中毒`. */
function listAfterColon(phrase: string): string {
  const chunks = phrase.slice(1).trim().split(/[ ]+/u);
  const nouns = chunks.length > 2 && chunks.every((chunk) => LIST_NOUN.test(chunk));
  return phrase.startsWith('：') && nouns ? chunks.join('、') : phrase.slice(1);
}

/** `药箱 有  AED 没有`, `证 有   新员工`: what was noted of one thing ends where the next is named. */
const STATE_AND_GAP =
  /(?<=[\u4e00-\u9fffA-Za-z0-9)）][ ]?)(有|没有|齐全?|都在|都有)(?:[ ]{2,}(?=[\u4e00-\u9fffA-Za-z])|[ ](?=[\u4e00-\u9fffA-Za-z]{2,8}[ ](?:没有|无|缺)(?=$|[ ,，;；。])))/gu;

/**
 * Turns the chunks of a note, set apart by spaces and half-width punctuation, into one Chinese phrase. Quotations,
 * titles, codes and dates are expected to be held; digits and words are never changed.
 */
export function joinChinese(text: string): string {
  const spaced = text
    .replace(STATE_AND_GAP, '$1，')
    .replace(NUMBER_GAP, '$1')
    .replace(/([≥≤><±~])[ ]+(?=\d)/gu, '$1')
    .replace(/(?<=[\u4e00-\u9fff])[ ]+(?=[≥≤])/gu, '');
  const held = joinBrackets(listBrackets(punctuate(spaced)));
  const protectedBrackets = held
    .replace(/[ ]+(?=（)/gu, '')
    .replace(/）(?=(?:抽|问|查|询问|经|说|据称))/gu, '），');
  const joined = protectedBrackets
    .split(/(?=[，、：])/u)
    .map((phrase) =>
      /^[，、：]/u.test(phrase) ? phrase.charAt(0) + joinChunks(listAfterColon(phrase)) : joinChunks(phrase),
    )
    .join('');
  return joined
    .replace(DOCUMENT_CODE, '$1（$2）')
    .replace(DOCUMENT_DAY, '$1（$2）')
    .replace(EVENT_ON, '$1于$2进行')
    .replace(SIGNED_ON, '$1$2签署')
    .replace(GLUED_LABEL, '$1为')
    .replace(/）[ \u2005]+/gu, '）')
    .replace(DRILL_PEOPLE, '$1参加')
    .replace(/^((?:部门|公司级?|年度|今年|本年|质量|环境|安全)?目标)，/u, '$1：')
    .replace(/([，、：])[，、：]+/gu, (marks) => (marks.includes('：') ? '：' : '，'))
    .replace(/^[，、：；]+|[，、；]+$/gu, '')
    .replace(/（）/gu, '')
    .replaceAll(KEPT_SPACE, ' ')
    .replace(new RegExp(`${KEPT_DOUBT}[，、]?`, 'gu'), '？')
    .trim();
}

import { stretchEnd, stretchStart } from '../../core/index.js';
import type { Match, TopicPatterns } from './words.js';

/** Procedures, conditions and plans state nothing that is. */
const HYPOTHETICAL =
  /(?:如果|假如|一旦|若|倘若|如有|如发生|如出现|当出现|当发生|应当|程序规定|控制程序》规定|规定了|规定发生|要求对|建议|将要|拟|避免|防止|预防|减少|杜绝|尽量|是否|有无|除|风险[::]?|可能|\bif\b|\bshould\b|\bin case of\b|\bapart from\b|\bexcept\b)[^。;]{0,24}$/iu;
/** `受到行政处罚、发生重大事故时,应及时书面通报`: what must be done if it should come to that. */
const DUTY_THEN =
  /^[^。;\n]{0,60}?(?:时|的|后|情况下|情形),\s?[^,。;\n\d]{0,12}?(?:应(?!急|收|检|试|聘|付)|须|必须)|\b(?:must|shall|is to|are to) (?:be )?(?:notif|report|inform|tell)/iu;
/** A firm's own fines punish its staff, not the firm; what befalls others is not its own. */
const INTERNAL_FINE = /contractual|late delivery|员工|班组|内部|制度|考核|工资|违约金/iu;
/** Guards and stokers work round the clock where production does not. */
const ON_GUARD = /保安|门卫|值班|监控|司炉|消防|guard/iu;
const OTHERS = /供方|供应商|承包[方商]|分包|同行|同类企业|外单位|supplier|contractor/iu;
/** `外包保安扭伤,由其用人单位申报`: counted by the firm that employs them. */
const OF_THEIR_EMPLOYER =
  /按相关方|相关方(?:事件|事故)|由其?(?:用人|所属|派遣)单位|(?:计入|纳入|列入)(?:承包|外包|劳务|派遣|供)|\bcounted by (?:his|her|their|its) (?:own )?employer/iu;
/** `Sheets are cut by a saw`: what is always done to things befell nobody. */
const ALWAYS_DONE =
  /^(?:is|are) (?:[a-z]+ ){0,2}(?:cut|crushed|burnt|burned|struck|pinched|caught|broken)\b|\b[a-z]+s are (?:[a-z]+ ){0,1}(?:cut|crushed|burnt|burned|broken)\b/iu;
/** `Overflow of the circuit into the sewer, point D1: 0.31 mg/l`: where water may leave, and what it holds. */
const OUTLET = /\b(?:point [A-Z]?\d|permitted|permit|limit|mg\/l|sampl)/iu;
/** Plans and targets count nothing that happened: `投诉不超过5件`, `0起/年`. */
const LIMIT_BEFORE = /不超过|不高于|≤|<|目标|指标|控制在|at most|no more than|target/iu;
const LIMIT_AFTER = /^\s?(?:\/|以内|以下|以上|及以下|per year|a year)/iu;
const NOT_SO = /非(?:行政)?处罚|不(?:属于?|构成|算)|未遂|near miss/iu;
const SERIOUS = /重大|严重|较大|重伤|死亡|伤亡|群体|serious|major|fatal|severe/iu;
const COUNTED_AS_SUCH =
  /有效(?!期|性)|有责|lost-time|reportable|recordable|off work|away from work|unfit for work|back (?:at|to) work (?:on|after)|absen(?:ce|t)|fractur|hospital|停工|休[息工养]|误工|工伤|住院|轻伤|骨折|骨裂|病假|认定|(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen))\s?(?:working |calendar |lost )?(?:days?|weeks?|shifts?)\b/iu;

/** `轻伤1起，重伤及死亡0起`: of these there were none. */
const NONE_SO_BAD =
  /(?<=\d\s?[起次例件][,、;])(?:重伤|死亡|伤亡|重大|较大|严重|群体)[^,。;\d]{0,10}(?:0|零|无)/gu;

/** How bad a case the words speak of: `重大`, `有效`, any. */
export const gradeOf = (words: string): 0 | 1 | 2 =>
  SERIOUS.test(
    words
      .replace(NONE_SO_BAD, '')
      .replace(/(?:non-?|not |none (?:of them )?|非)(?:serious|major|severe|重大|严重)/giu, ''),
  )
    ? 2
    : COUNTED_AS_SUCH.test(words)
      ? 1
      : 0;
/** What is played through is no event. */
const PLAYED = /演练|模拟|假设|情景|未遂|drill|exercise|scenario|simulat/iu;
/** A hurt that is not of the work. */
const OFF_WORK = /非工作原因|非因工|不计入工伤|不属于工伤|不认定|下班|工余|家属|not work-related/iu;
/** Equipment that others keep, or that the law does not bind. */
const NOT_STATUTORY = /产权方|物业|房东|出租方|业主|不需|无需|不属|非特种|不在目录|landlord|leased|rented/iu;
/** What the organisation complains of, or others suffer. */
const OF_OTHERS = /对供方|对供应商|向(?:供方|供应商|厂家|原料商)|承包[方商]|分包|供方的投诉/u;
const COUNTED: ReadonlySet<string> = new Set(['complaint', 'accident']);

/** `no complaints from certification scheme users`: what others than customers did not complain of. */
const NOT_FROM_CUSTOMERS =
  /^ (?:from|by|about) (?!(?:the |any |our |its )?(?:customers?|clients?|users?\b|buyers?|consumers?|purchasers?))|^(?:[^,.;]{0,12})(?:关于认证|认证证书)/iu;
export const isOfOthers = ({ topic }: TopicPatterns, after: string): boolean =>
  topic === 'complaint' && NOT_FROM_CUSTOMERS.test(after);

/** `维修外包给1家单位，其余无外包`: denied of the rest, so that there is some. */
const THE_REST =
  /(?:其[余他它]|此外|除此之外|otherwise|apart from (?:this|that|these),?)(?:的|均|都|再|过程|工序)?\s?$/iu;
export const isOfTheRest = (before: string): boolean => THE_REST.test(before);

/** `a silencer was fitted and no complaint has come in since`: denied of the time after what came before. */
const SINCE_THEN = /^ (?:has|have|had)(?: [a-z]+){0,3} since(?! ?[a-z\d])/iu;
export const isSinceThen = (after: string): boolean => SINCE_THEN.test(after);

/** `首次签订处置合同，此前从未向该公司转移过危险废物`: denied of one firm alone. */
const OF_ONE = /^(?:此前|以往)?(?:从未|未曾|没有|未)(?:再)?(?:向|与|从|委托|由)(?:该|此|上述)/u;
export const isOfOne = (denial: string): boolean => OF_ONE.test(denial);

/** `热处理为特殊过程，由供方进行确认`: somebody else's process. */
const BY_OTHERS =
  /由(?:供方|供应商|外包方|分包方|承包方|委外厂)|(?:供方|外包方)(?:的|负责|进行|自行)?(?:过程)?确认|by the (?:supplier|subcontractor)/iu;

/** `审核当天无动火作业` denies it for that day alone. */
const FOR_NOW =
  /(?:当天|当日|当时|审核(?:时|期间|现场)|现场目前|目前现场|当前现场|during the audit|at the time)[^。;]{0,12}$/iu;
const PASSING: ReadonlySet<string> = new Set([
  'permit-work',
  'temporary-site',
  'nonconforming-output',
  'customer-property',
  'contractor',
]);

/** A sentence on how the audit went: `原计划16日审核车间，改为17日，其余未变`, `the visit was moved to the afternoon`. */
const OF_THE_AUDIT =
  /计划(?:的)?(?:调整|变更)[::]|原计划[^。;\n]{0,24}审核|审核人日|审核(?:计划|日程|安排)[^。;\n]{0,24}(?:调整|改为|变更)|\b(?:audit plan|the plan of|visit to|interviews?)\b[^.\n]{0,60}\b(?:moved|changed|brought forward|swapped|postponed)\b/iu;
export const isOfTheAudit = (sentence: string): boolean => OF_THE_AUDIT.test(sentence);

/**
 * What the audit itself changed (`审核计划无变更`) or left out (`审核未涉及其他场所`) is nothing of the organisation;
 * `更名后场地没有变化` speaks of that day alone.
 */
const NOT_OF_CLIENT: Partial<Record<TopicPatterns['topic'], RegExp>> = {
  change:
    /改制|更名|现名|审核(?:计划|方案|组|范围|时间|安排)|计划(?:有|的)?变更|audit (?:plan|team|programme)|(?:confirmed|approved|reissued|re-issued|re-approved|readopted|reaffirmed|adopted|carried over) (?:it |them )?without (?:any )?changes?/iu,
  'multi-site': /(?:审核|抽样|本次)[^,。;]{0,6}(?:未|没有|不)(?:涉及|包括|覆盖|安排|抽)/u,
};
export const isOfClient = ({ topic }: TopicPatterns, words: string): boolean =>
  !NOT_OF_CLIENT[topic]?.test(words);

/** The words before a statement make it a condition, a rule or a plan. */
export const isHypothetical = (before: string): boolean => HYPOTHETICAL.test(before);

/** A rule for a case that may come: no day stands before it, and a duty behind. */
export const isDutyThen = (before: string, after: string): boolean =>
  DUTY_THEN.test(after) && !/\d\s?[年月日号]/u.test(before);

/** `把“零伤害”列为首要指标`: an aim, said of nothing that was. */
const AIM =
  /^[^,。;]{0,12}[”"』」]?(?:列为|列入|作为|为(?:目标|宗旨))|^[”"』」]?[^,。;]{0,6}(?:目标|方针|理念|愿景|口号|追求)/u;
/** `方针：“绿色运营，零伤害”`. */
const POLICY = /(?:方针|口号|理念|愿景)[^。;\n]{0,24}$/u;
export const isAim = (before: string, after: string): boolean => AIM.test(after) || POLICY.test(before);

/** `未计入投诉`: how a case was booked, not whether there was one. */
const BOOKED = /(?:未|没有|不)(?:被)?(?:计入|算作|列为|列入|视为|作为|构成|纳入)/u;
/** `The letters were questions and no complaints`: what they were not. */
const NOT_THAT = /\b(?<!there )(?:is|are|was|were) (?:[a-z]+ ){0,3}(?:and|but)? ?$/iu;
export const isBooking = (denial: string, before: string): boolean =>
  BOOKED.test(denial) || (/^no complaints?/iu.test(denial) && NOT_THAT.test(before));

/** `140 days without accident`: of these days, and not of those before. */
const SOME_DAYS = /\d\s?(?:calendar |working )?(?:days|weeks|hours) without\b|\d\s?[天日](?:零|无)/iu;
export const isOfSomeDays = (before: string, denial: string): boolean => SOME_DAYS.test(before + denial);

/** `no permanent outsourcing` leaves room for an emergency. */
const LASTINGLY = /\b(?:permanent|permanently|regular|regularly|standing|long-term)\b|长期|常年|固定的?外/iu;
export const isOfTheLasting = ({ topic }: TopicPatterns, denial: string): boolean =>
  topic === 'outsourcing' && LASTINGLY.test(denial);

/** `2批均报废，未返工`: how one case was not dealt with. `待检9批、合格31批、不合格0批`: what lay in store. */
const OTHER_DISPOSITION = /^未(?:经|作|做|进行)?(?:返工|返修|报废)/u;
const IN_STORE = /(?:待检|合格|在检)\s?\d+\s?\S{0,2}[、,]\s?$/u;
export const isOfOneCase = ({ topic }: TopicPatterns, before: string, text: string): boolean =>
  topic === 'nonconforming-output' && (OTHER_DISPOSITION.test(text) || IN_STORE.test(before));

/** `上次审核时公司认定封口为需确认过程`, `起不再列为需确认过程`: it was so once. */
const ONCE = /(?:上次审核时?|以前|此前|原先|原来|过去|previously|formerly|at the last audit)[^,。;]{0,16}$/iu;
const NO_LONGER = /不再|已不|no longer/iu;
/** What an organisation is or does until it changes; an accident stays one. */
const LASTING: ReadonlySet<string> = new Set(['validated-process', 'outsourcing', 'special-equipment']);
export const isPast = ({ topic }: TopicPatterns, before: string, text: string): boolean =>
  LASTING.has(topic) && (NO_LONGER.test(before.slice(-6) + text) || ONCE.test(before + text.slice(0, 12)));

/** A denial that binds for the time of the audit alone. */
export const isForNow = ({ topic }: TopicPatterns, before: string): boolean =>
  PASSING.has(topic) && FOR_NOW.test(before);

/** `无油空压机`, `无人机`: names of things that go without something deny nothing. */
const NAMED_WITHOUT =
  /^无(?:油(?![污漏品])|人(?=[机驾值])|水(?!污)|损(?![坏失害])|公(?=害)|机(?=盐|物|非)|障(?=碍)|[菌线尘纺缝刷毒烟氧铅卤铬磷氰源痕糖胶酸碱锡醛])/u;
export const isNameWithout = (words: string): boolean => NAMED_WITHOUT.test(words);

/** `未作出行政处罚`: what the words before it deny did not happen. */
const DENIED = /(?:未|没有|不予|免予|免于|不再|无须|无需|从未|尚未)$/u;

/** `顾客不提供任何物料`. */
const NOT_GIVEN = /(?:不|未|没有)(?:会|曾|再|另)?(?:提供|存放|移交|交[来付]|寄|自带|供)/u;

/** `向客户|提供的样品`, `供方提供的模具`: not the customer's. */
const GIVEN_AWAY =
  /(?:向|给|为)[^,。;]{0,2}(?:顾客|客户|甲方|业主)[^,。;]{0,2}$|(?:^|[,。;:、])(?:供方|供应商|外协)[^,。;]{0,2}$/u;

/** `顾客将收货仓库搬迁至东港`: what changes with others. */
const MOVED_BY_OTHERS = /^[^,。;]{0,10}(?:顾客|客户|供方|供应商|甲方|业主|房东|园区)(?:将|把|的|于|自)/u;

/** `Property belonging to customers (8.5.3)`: a heading. */
const OWN_CLAUSE = /\(\s?(?:clause )?8\.5\.3/u;

/** `客户的铣削由某厂代为完成`. */
const OF_CUSTOMER = /(?:顾客|客户|业主|甲方)的?[^,。;]{0,6}$/u;

/** `nothing that belongs to a customer is kept`: what the clause opens with denies what it goes on to name. */
const DENIED_BEFORE = /\b(?:no|nothing|neither|never|none|nobody)\b[^.,;:]{0,50}$/iu;

/** The words between the commas around a statement: what the next piece tells is of something else. */
const pieceOf = (content: string, { index, end }: Match): string =>
  content.slice(stretchStart(content, index, ',;'), stretchEnd(content, end, ',;。.'));

const isNoHarm = (content: string, { text, index, end }: Match): boolean =>
  OF_THEIR_EMPLOYER.test(content.slice(index, end + 60)) ||
  ALWAYS_DONE.test(text) ||
  (/^(?:overflow|discharg)/iu.test(text) && OUTLET.test(content.slice(index, end + 60)));

/** Sorts out targets, what befell others and what the sentence itself calls something else. */
export function happened(content: string, match: Match, { topic, unless }: TopicPatterns): boolean {
  const before = content.slice(Math.max(0, match.index - 24), match.index);
  const after = content.slice(match.end, match.end + 24);
  if (topic === 'outsourcing' && OF_CUSTOMER.test(before.slice(-8))) return false;
  if (
    topic === 'customer-property' &&
    (GIVEN_AWAY.test(before + match.text.slice(0, 4)) ||
      DENIED_BEFORE.test(content.slice(0, match.index)) ||
      NOT_GIVEN.test(match.text) ||
      OWN_CLAUSE.test(match.text + after))
  )
    return false;
  if (topic === 'change' && MOVED_BY_OTHERS.test(before.slice(-8) + match.text)) return false;
  if (DENIED.test(before) || unless?.test(before + match.text + after)) return false;
  if (COUNTED.has(topic) && (LIMIT_BEFORE.test(match.text + before.slice(-8)) || LIMIT_AFTER.test(after)))
    return false;
  if (topic === 'shift-work' && ON_GUARD.test(before)) return false;
  if (topic === 'accident' && (PLAYED.test(content) || OFF_WORK.test(content))) return false;
  if (topic === 'accident' && isNoHarm(content, match)) return false;
  if (topic === 'special-equipment' && NOT_STATUTORY.test(match.text + after)) return false;
  if (topic === 'complaint' && OF_OTHERS.test(before + match.text)) return false;
  if (topic === 'penalty' && INTERNAL_FINE.test(pieceOf(content, match))) return false;
  if (['penalty', 'accident', 'legal-notice'].includes(topic) && OTHERS.test(before + match.text))
    return false;
  if (topic === 'validated-process' && BY_OTHERS.test(match.text + after)) return false;
  return !NOT_SO.test(match.text + after.slice(0, 16));
}

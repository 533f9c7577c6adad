import { rememberValue } from '../../core/index.js';
import { UNSAFE } from '../../standards/index.js';

/**
 * Wordings that tell whether an assertion is negative, pending, closed, about a sample or about everything.
 * All patterns read folded text. Negations of something bad (`无异常`) are blanked out before the negative ones look.
 * What was found is kept: many checks look at the same assertions, and at those of the notes for every clause.
 */

const BAD_THINGS =
  '异常|不符合|不合格|问题|渗漏|泄漏|漏油|遗漏|开裂|裂|断裂|击穿|异响|起泡|划伤|掉漆|生锈|返潮|结块|发霉|超差|违规|违章|缺陷|超标|超限|逾期|超期|过期|松动|破损|变形|投诉|抱怨|事故|伤害|故障|变化|变更|更改|变动|调整|严重|重大|残留|外排|锈蚀|污染|处罚|退货|返工|报废|偏差|差异|影响(?!分析|评[价估])|新增|其他|类似|此类|轻伤|重伤|工伤|死亡|火灾|职业病|重复|积水|堵塞|虚焊|起火|中毒|触电|损坏|丢失|遗失|损毁|漏[雨填记签检]|鼠[迹害患]|虫害|索赔|延误|涉及|需|须|论';

/** What is well where there is none of it, told behind it: `变更 无`, `投诉 没有`. */
const NONE_OF =
  '不合格|退货|投诉|召回|变更|变化|变动|调整|过期|超期|逾期|损坏|损毁|丢失|遗失|破损|渗漏|漏雨|返工|返修|报废|索赔|抱怨|延误|让步|让步接收|虫害|鼠[迹害患]|诉讼|纠纷|伤亡|停线|停机';

/** What should have been done again: `此后未再组织` is no reassurance. */
const DOING =
  '次?(?:开展|组织|进行|举[行办]|安排|做|[演训]?练|[检校]|培训|更新|实施|评|审|复查|测|试|维护|保养|清洗|召开|开(?:过|会)|送)';

/** What is written of such things has to be there: `无变更记录`, `没有事故分析`. */
const PAPER =
  '\\s?(?:的)?(?:记录|单(?![独位])|评审|申请|手续|审批|分析|报告|登记|台[账帐]|通知|处[理置置](?:记录|单)|应急|预案|演练|标识|标志|管理(?:程序|制度|规定))';

/** `无起泡和掉漆`: one denial reaches all that it joins. */
const BAD_LIST = `(?:${BAD_THINGS})(?:[、及和与或]{1,2}(?:${BAD_THINGS})){0,4}(?!${PAPER})`;

const HARMLESS = new RegExp(
  [
    `未(?:再)?(?:发现|发生|出现|见到?|查见|检出|检见|造成|收到)(?:任何|明显|其他|新的|相关|有|重大|严重)?${BAD_LIST}`,
    // How long somebody is somewhere, and nothing that falls short.
    `(?:[一每](?:天|班|次|周|日|月|趟|人)|日均|平均|通常|一般)[^,;。\\d]{0,6}(?:不到|不足|不满)\\s?(?:\\d|[一二两三四五六七八九十半])`,
    `(?:遗留|未关闭?|未结案?|剩余?)\\s?0(?![\\d.])|未再(?!${DOING})|未检出|未超[过标限速差出温]?|未变|未涉及|未来|未受影响|未低于|未高于`,
    `无\\s?(?:任何|明显|重大|严重|有责|新增|法规)?${BAD_LIST}`,
    `没(?:有)?(?:发现|发生|出现|收到|接到)?(?:任何|明显)?${BAD_LIST}`,
    `(?<![A-Za-z])NCs?\\s?[\\d一二两三四五六七八九十]+\\s?[项个]?|\\d+\\s?[项个]?\\s?NCs?(?![A-Za-z])|(?:之后|此后|以后|后来)(?:再)?(?:没有|没(?!有)|无|未)(?!再?${DOING})|[(（]\\s?无(?=[\\s,)）]|$)|无漏|没有?漏|没再(?!${DOING})|没有再(?!${DOING})|没漏|无[空缺](?:格|白|项|号|签|页)?(?=$|[\\s,;。])|没有?[空缺][格项号页]|没变|没改(?!计划|单|正|善|过来|进)|没超|没问题|(?:没有?|无)[^,;。\\d]{0,6}(?:要求|规定)(?![的中])`,
    '(?:上次|上年|去年|前次|上回)[^()（）,;。]{0,14}(?:不符合|NC|问题|开的)[^()（）,;。]{0,6}[(（][^()（）]{0,40}[)）]|\\b(?:last|previous|prior)\\b[^().,;]{0,16}(?:NCs?|findings?|nonconformit\\w+)[^().,;]{0,6}\\([^()]{0,50}\\)|(?:还)?(?:没|未|尚未)到(?:期|时候|时间|日子|节点)|没(?:(?:啥|什么|得|好)(?:好)?(?:话)?说的?|话说|说的)(?=$|[\\s,;。])|处[理置]没(?:啥|什么)?问题|没(?:啥|什么)问题|(?:没|无)(?:有)?意见|不漏|不渗|不掉[漆色渣粉件]|不开裂|不变形|不松动|不脱落|不起泡|不褪色|不生锈|不锈(?!钢)|不缺(?!席)|不混|不堵|不滴|不晃|不外排|不超[过标限出]?|不低于|不少于|不小于|不高于|不大于|不多于|不得|不适用|不涉及|不锈钢|不断|不仅|不同|不限|不可避免|不定期|不良(?=率|数|品|事件|\\s?[\\d为≤<])|不间断|不是(?:偏离|问题|不符合)|不会再|不满足?时',
    '\\d+\\s?[项个](?:一般|轻微|严重)?不符合项?(?=[^,;。]{0,6}(?:均|已|全部|都|关|闭))|不合格品|不合格(?:输出|单|件)|不符合项?(?=报告|单|\\s?\\d|[（(]|\\s?[一二两三四五六七八九十]+\\s?[项个条])|缺陷\\d|遗留缺陷|缺陷(?=数|率)',
    '\\b(?:no|without|not any|never any|zero|nil)\\s(?:[a-z-]+\\s)?(?:issues?|changes?|complaints?|leaks?|accidents?|findings?|nonconformit\\w+|deviations?|problems?|ncs?|defects?|injur\\w+|incidents?|events?|riddor|lti|recurrences?|repeats?|damage|concerns?|gaps?|cases?|claims?|returns?)\\b|\\b(?:no more|none|nil) since\\b',
    '\\bno (?:obsolete|outdated|superseded|expired|overdue|out[- ]of[- ]date|damaged|unlabell?ed|missing|leaking|broken|worn|unauthori[sz]ed|uncontrolled|unapproved|open|late)\\s[a-z]+|\\b(?:without|no) (?:any )?(?:difficult(?:y|ies)|hesitation|delay|exception|comment|objection|trouble|prompting)\\b',
    '(?:重大|异常|事故|投诉|违规|违章|处罚|退货|超标|泄漏|问题|故障|工伤|重伤|轻伤|死亡|火灾|职业病|不符合)(?:项|情况)?[ ]?(?:20\\d{2}年?|[今本去]年)?[ ]?(?:都|也|均)?(?:没有|无|零)(?=$|[\\s,;。.])',
    `(?:${NONE_OF})(?:项|情况|的)?[ ]?(?:近期|目前|本期|期间|至今|暂)?[ ]?(?:20\\d{2}年?|[今本去]年)?[ ]?(?:都|也|均)?(?:没有过?|没|无|零)(?=\\s{0,3}(?:$|[,;。.]))`,
    '\\bnot audit\\w* (?:their |his |her )?own\\b|[没未]审(?:核)?(?:自己|本)',
    '\\bno\\.\\s?(?=[A-Za-z]{0,3}-?\\d)|\\bheat no\\.?',
    '\\bnot (?:applicable|required|exceed\\w*|more than|less than|below|above|recurred|only)\\b|\\bno (?:more|less|fewer|higher|lower|longer) than\\b|\\bnon[- ]?(?:conforming product|fe|ferrous|methane)\\b|\\bno longer\\b',
  ].join('|'),
  'giu',
);

const NEGATIVE_ZH =
  '断档|断了\\s?\\d|空档|未(?!来|必)|没|无(?!论|锡|菌|尘|线|机|水洗|纺|铅|缝|损检测|人机|害化|组织)|不(?=[\\u4e00-\\u9fff])|缺(?!陷|口)|短缺|短少|(?<![\\u4e00-\\u9fff])(?:短|差)\\s?\\d|盘点[差少缺]\\s?\\d|失败|未通过|遗留|还有(?!效)|漏(?:填|记|签|检|项|做|写|报|测|登|了)|(?<![泄渗滴跑])漏\\s?\\d|有漏|过期|超期|逾期|失效|失灵|失准|不足|不够|不全|不一致|不清|(?<=差)超(?=\\s)|超(?=标|差|了|时|出|限|上限|下限|控制|公差|规格|范围|周期)|(?<![减至不多缺很较最邓王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯萧程曹袁许傅沈曾彭吕苏卢蒋蔡贾魏薛叶阎余潘杜戴夏钟汪姜范姚谭廖邹熊陆郝孔崔康秦顾侯邵孟雷钱汤尹黎易贺赖龚])少(?![于量数年许见])|已[^,;。]{0,12}(?:到期|届满)|不行|只(?:拿出|提供|找到|见到?|看到|给了?)(?=[^,;。]{0,3}\\d)|仍(?:在|未|有|旧)|还[在没顶]|尚|仅有|损坏|破损|变形|脱落|掉(?!头|线)|堵塞|滞后|落后|未完|混放|混用|积尘|欠|错|误(?!差)|忘|空白|[是为]空的?(?![气间调压])|擅自|带病|老关系|低于(?=[^,;。]{0,10}(?:合格|目标|要求|标准|指标))|到期(?=前)|堆(?!垛|码|场|高|取|焊|肥)|(?:完了?|后|之后)才(?:评|批|检|签|做|培训|验|审|补)|先(?:签|用|干|发|做|施工|投用|上岗)[^,;。]{0,3}后(?:评|批|检|审|验|补|培训)|事后(?:才)?补|空着(?![^,;。]{0,4}(?:ok|√|正常))|空缺|(?:晚|迟|拖|挂)了?\\s?\\d+\\s?[天日]|遮挡|差异|有误|矛盾|存疑|疑|(?<![A-Za-z])NC(?![A-Za-z])|不符合|不合格|[×✗](?!\\s?\\d)|[?？]';
const NEGATIVE_EN =
  "\\b(?:log|record|chart|register|sheet|diary|book)s? (?:has |had |shows? )?(?:a )?gaps?\\b|\\b(?:no|not|cannot|without|missing|overdue|expired|lacks?|lacking|lacked|absence of|fail(?:ed|s|ure)?|late|unsigned|uncal(?:'d|ibrated)?|un(?:marked|identified|trained|guarded|checked|approved|dated|controlled|locked|secured|attended|earthed|verified|insured|authori[sz]ed|recorded|reported|registered)|incomplete|absent|never|behind|partial(?:ly)?|unlabell?ed|wrong(?:ly)?|incorrect(?:ly)?|improper(?:ly)?|mis(?:label+ed|set|filed|stated|spelt)|mismatch\\w*|damaged|worn out|pending|still in use|only \\d|not yet|shortfall|torn(?! (?:down|off|up|out))|(?<!\\d )bar (?:one|two|three|an?)|cracked|broken|leaking|corroded|rusty|blocked|wedged|vacant|lapsed|outstanding|unanswered|undecided|unresolved|unexplained|apart from|except(?:ing)?|other than|short of|out of date|out of tolerance|outside (?:the |its )?(?:\\w+ )?(?:tolerance|limits?|range|spec\\w*|consent)|below(?! ?[\\d-])|above target|over since|unassessed|blank|fell off|fallen off|(?:came|come) (?:off|loose|adrift)|(?<!\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|month|week|q[1-4]|\\d) )alone|(?<=\\d )short\\b(?! (?:of|fill))|verify next|insufficient|inconsistent|discrepan\\w+|omitted|conditional|nonconform\\w+|\\w+n['’]t)\\b|\\bNC\\b|\\bw\\/out\\b|[?]";

const NEGATIVE = new RegExp(`${NEGATIVE_ZH}|${NEGATIVE_EN}`, 'iu');

const PENDING =
  /待(?!机|遇|岗)|尚未(?!到期)|还没|还未|未完|没完|在(?:办|考|培|学|修)(?![场勤理事公试核训习])|方[能可]|尚[在待]|正在|仍在|整改中|进行中|办理中|复审中|(?:采购|制作|施工|安装|调试|编制|修订|报批|审批|送检|维修|招标|招聘|开发|建设|换证|整理|跟进|评审|改造|申请|洽谈|试用)中(?=$|[\s,;。、)])|刚|有条件|附条件|(?<![按培训的])计划(?!实施|要求|完成|开展|全年|年度|每|共|写|[的\s]*\d|为|是)|拟|打算|预计|预约(?!单|记录|制|系统|服务|平台|挂号)|(?<![安污编])排(?=\s?\d|[到在期]\s?\d)|安排(?=在|\s?[\d到]|$|于)|将(?:于|在|由)|应(?:于|在)(?=\s?[\d本下])|下月|下周|期限(?![里内])|限期|申请|(?<!有效|效|交|工|日|学|周|账|龄)期(?=\s?\d)|还没安排|(?<=[日月底末])前(?:完成|关闭?|整改|补|到位|提交|实施)|(?:月|周|年|季度?)(?:底|末|内)前?(?:完成|关闭?|整改|补|到位|提交|实施|开|做|落实|更换)|月底前|[本这下](?:周|月|季度?|个月)(?:内)?(?:完成|关闭?|整改|补|到位|提交|实施|出具?|做|落实|更换)(?=$|[,;。])|(?:\d{1,2}[月日号]|月底|月末|年底|季末)前(?=\s?(?:$|[,;。]))|才(?:出|能)|(?:承诺|答应|答复)[^,;。]{0,10}(?:完成|关闭|整改|补|更换)|due|pending|in progress|planned|planning|sched\w*|booked|\bto (?:be|send|follow|provide)\b|\bwill\b|not yet|not started|\bopen\b(?! (?:day|house|plan|air)\b| to (?!\d)| \d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|outstanding|undecided|unresolved|remains? to be|upcoming|awaiting|ongoing|conditional/iu;

/** Undone in a way that a reader must be told; a due date or a plan alone is not. */
const UNFINISHED =
  /待(?!机|遇|岗)|尚未|还没|还未|未完|没完|在(?:办|考|培|学)(?![场勤理事公试核训习])|方[能可]|尚[在待]|整改中|办理中|复审中|刚提|需确认|要确认|要核对|问清|才出|没出|未出|\b(?:pending|outstanding|undecided|unresolved|to be discussed|remains? to be|not yet|not started|open(?! (?:day|house|plan|air)\b| to (?!\d)| \d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|awaiting|to send|to follow|needs? to|find out|to decide|not decided|to be (?:confirmed|decided|checked))\b/iu;

const CLOSED =
  /已(?!(?:经|于)?[\d年月日./ ]{0,12}(?:过期|超期|到期|逾期|失效)|离职|停|知|报修|申请|提|安排|计划|口头|要求|请|责令|约)|完成|整改完|关闭|闭环|(?<![在待要去将没])(?:落实|补齐|补办|修复|修好|恢复)|办理完毕|验证(?:有效|通过|合格)|配齐|办结|(?:换|修|补|改|弄|装|清|擦|接|焊)好|全装|装完|全关|都关|关了|(?:当场|当即|马上|立[即刻]|随即)(?:就|已|给|把[^,;。]{1,6})?(?:改|换|补|修|移|挪|纠|停|处|更|整|清|摘|收|撤|戴|盖|扶|拿走|搬)|当天补|出水了|已赔|回来了|\b(?:closed|complet\w+|implemented|resolved|rectified|corrected|verified|done|received|carried out|fixed|replaced|repaired|shut|put back|in place|booked in|relabelled|destroyed|seen)\b/iu;

const EVERYTHING =
  /(?<!安)全(?:部|数|体|员|都)|所有|均|都(?!市)|各(?=[\u4e00-\u9fff]{0,6}(?:均|都))|每一|一律|无一|逐[一项个条](?!核|查|检|比|询|确|验|看|对照)|(?<!安)全(?:面|覆盖)|百分之百|\b(?:all|every|each|entire(?:ly)?|whole|fully|always|throughout|in full)\b/iu;
/** `全` and `都` as notes write them: `5台全装`, `都挂了`. */
const EVERYTHING_NOTED =
  /全(?!国|年|称|球|自动|程|日|套|职|天)|都(?!市)|均|所有|一律|齐|\b(?:all|every|each|full|fully|100%)\b|√|✓|\bok\b|(\d+)\s?(?:\/|(?:out )?of)\s?\1(?!\d)/iu;

const SAMPLE =
  /抽(?!烟|屉|水|风|真空)|样本|随机|看了?\s?(?=\d|[一二两三四五六七八九十])|(?<![复自普])查看?(?=[^,;。]{0,8}\d+\s?(?:份|台|个|人|只|件|支|项|名|批|户|次|条|组|处|点|家|张|套))|查\d|查了|所查|(?<!考|调|面)试\s?\d|(?<!检|监|实|复|预)测\s?\d|\bsampl\w*|\bspot|\b(?:examined|looked at|picked)\b|\bchecked\b|\bpulled\b|\bof \d(?!\d? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec))|\bseen\b|\bout of\b/iu;

const blankHarmless = rememberValue((text) =>
  text.replace(HARMLESS, (match) => '\u25a1'.repeat(match.length)),
);

/** `脚手架 没 松动`, `备件 不 缺`: the denial of something bad, told apart from it. */
const PARTED = new RegExp(
  `(?<denial>[没无未不])\\s(?=(?:${BAD_THINGS}|锈|缺|漏|渗|超|堵|混)(?!${PAPER}))`,
  'gu',
);

/** What is bad and denied is blanked out. */
export const withoutHarmless = (text: string): string => blankHarmless(text);
/** True where the text says that something is wrong, missing or undone. */
export const isNegative = rememberValue((text) => {
  const plain = blankHarmless(text.replace(PARTED, '$<denial>'));
  return NEGATIVE.test(plain) || UNSAFE.some((pattern) => pattern.test(plain));
});
export const isPending = rememberValue((text) => PENDING.test(text));
export const isUnfinished = rememberValue((text) => UNFINISHED.test(text));
export const isClosed = rememberValue((text) => CLOSED.test(text));
/** `委托外部完成`: who does it, not that it is done. */
const ENTRUSTED = /(?:委托|交由|外包给?|委外|由外部)[^,;。]{0,12}(?:完成|实施|承担|执行|进行)/u;
export const isEntrusted = (text: string): boolean => ENTRUSTED.test(text);
export const claimsEverything = rememberValue((text) =>
  EVERYTHING.test(text.replace(/均(?=匀|值|衡|分)|平均/gu, '')),
);
/** `6 audits planned 6 done`, `应19 实19`, `不符合4 关4`: as many as there should be. */
const AS_MANY =
  /\b(?<due>\d+)(?: \w+)? (?:planned|due|needed|required)[, ]{1,2}\k<due> (?:done|held|seen|completed?)\b|应\S{0,3}?\s?(?<want>\d+)[^\d,;。]{0,4}实\S{0,3}?\s?\k<want>(?![\d.])|(?<![\d.])(?<found>\d+)[项个件条起]?[ ,，]{0,2}(?:已|全部?|都)?(?:关闭?|办结?|改|还|回|结)了?[ ]?\k<found>(?![\d.])|\b(?<raised>\d+)(?: \w+){0,2}[, ]{1,2}\k<raised> (?:\w+ )?(?:closed|shut|returned|answered)\b/iu;
export const notesEverything = rememberValue(
  (text) => EVERYTHING_NOTED.test(text.replace(/平均/gu, '')) || AS_MANY.test(text),
);
/** `9 of 9`: all of them. */
const ALL_OF_THEM = /(?<!\d)(\d+) (?:out )?of \1(?!\d)/giu;
export const countsAll = (text: string): boolean => text.search(ALL_OF_THEM) >= 0;

export const isSample = rememberValue((text) => SAMPLE.test(text.replace(ALL_OF_THEM, ' ')));

import { openWording } from './doubts.js';
import { withoutHarmless } from './harmless.js';
import { isHearsay } from './hearsay.js';

/**
 * Wordings by which an auditor notes that evidence was not to be had: asked for and not produced, claimed and not
 * shown, not yet out, or doubted. They are no failing of the auditee's system; nothing can be concluded from them.
 */
const RECORD =
  '(?:记录|日志|档案|证据?|资格证|上岗证|纪要|报告|凭证|依据|打印条|单据|签收单?|台账|数据|资料|核算|计算)';
const NOT_PRODUCED: readonly RegExp[] = [
  /(?:没有?|未能?|无法|不能)(?:带来?|拿出?来?|拿到|取来|找到|找着|翻到|调出来?|打开|登录上?|汇总|统计出?来?)(?!异常|问题|不符合|证据表明)|还没汇总|(?:拿|找|调|翻|查)不(?:出|到)来?|[打点]不开|登不上|没在手边|(?:记录|卷子|报告|单子|证书?|资料|档案)[^,，;；。\n]{0,4}在(?:前任|离职)[^,，;；。\n]{0,6}那|待(?:补|续|再|进一步|现场)?(?:查|补|核|看|问|验证|确认|澄清|提供)(?:实)?(?=$|[\s,，;；。])/u,
  /(?:没有?|未能?)(?:看到|见到|查到|提供|出示)(?!异常|问题|不符合)(?=$|[\s,，]*$|[^;；。\n]{0,24}(?:待[查补核]|说|称|[?？]|says?\b|can['’]t))/u,
  /(?:没有?|未)(?:看到|见到|查到)[^,，;；。\n]{0,8}(?:记录|原因分析|分析|措施|整改)/u,
  /\b(?:no|not any) [a-z]{3,12}(?: [a-z]{3,12})? (?:seen|shown|found|on file|available)\b|\b(?:can ?n[o']t|could ?n[o']t|can['’]t|unable to) (?:find|open|locate|show|produce|get)\b/iu,
  /\bno [a-z]+(?: [a-z]+)? (?:to hand|with (?:him|her|them)|on (?:him|her|them|site)|there|here)\b/iu,
  /[没未]见(?:着|过)?(?=$|[\s,，;；。])/u,
  /(?:说|称|讲|答应)[^,，;；。\n]{0,4}(?:回头|晚点|稍后|下午|明[天早晚]|今晚|晚上|改天|回去|(?:下|这)?周[一二三四五六日])(?:再|会|就)?(?:给|发|补|找|提供|传|寄|拿|送)/u,
  /\b(?:somewhere|lying about|in a drawer|at home|with (?:the )?accountant)\b/iu,
  /\bnothing (?:newer|later|more recent|since|recent)\b|\bno (?:newer|later|more recent|updated|current) (?:version|issue|rev\w*|record|one|cert\w*|review|copy)\b/iu,
  /(?:^|[-–—,;.] ?)(?:[A-Z][\w.'-]{1,15}(?: [A-Z][a-z'-]{1,15})?|they|he|she|mgr|manager|supplier|client|office) (?:to|will) (?:send|find|provide|supply|forward|e-?mail|dig (?:it )?out|chase|look (?:for|out|up|into)|sort|let me know|get back|clarify|explain|reconcile|bring|show|come back)\b/u,
  /(?:说|称)?在[^,，;；。\n]{1,10}(?:电脑|手上|手里|那边|那里|办公室)[^,，;；。\n]{0,2}(?=$|[\s,，;；。])/u,
  /(?<!had )\b(?:not|wasn't|weren't) (?:shown|available|to hand|brought|produced|presented|seen)\b(?! any)|\bcould ?n[o']t (?:be )?(?:show|shown|produce|produced|locate|located)\b|\bno evidence (?:seen|shown|available)\b|\bnothing to (?:show|look at|see)\b/iu,
];
/** A paper that could not be read. */
const UNREADABLE =
  /(?:号码?|编号|日期|名字|章|字|照片|复印件|扫描件)[^,，;；。\n]{0,4}(?:模糊|糊了|看不清|认不出|截掉|截断|拍糊|拍不清|被挡|盖住)|(?:涂|刮|划|描)(?:过|掉|改)[^,，;；。\n]{0,4}[ ,，]{0,2}(?:看不出|看不清|认不出)|看不出(?:原来|是哪|是几)|\b(?:number|date|name|signature|stamp|photo|copy|scan)\b[^.;]{0,12}\b(?:cut off(?! (?:saw|disc|wheel|machine|switch|date|valve))|cropped|illegible|unreadable|blurred|too faint|smudged)\b/iu;
/** Something is said to be so, and no record bears it out. */
const CLAIMED: readonly RegExp[] = [
  /(?:说|称)[^;；。\n]{0,16}(?:没有?|未)(?:见|看到|见到|查到|看见)(?!异常|问题|不符合)/u,
  new RegExp(
    `(?:没有?|无|未见)[ ]?${RECORD}[^;；。\\n]{0,6}[^没\\s;；。\\n]?(?:说|称)[^;；。\\n]{0,16}(?:[没无]有?${RECORD})?`,
    'u',
  ),
  new RegExp(
    `(?:说|称)[ ]?[^;；。\\n]{0,20}?(?:没有?|无)[ ]?[\\u4e00-\\u9fff]{0,3}${RECORD}(?!人)|${RECORD}[ ]?[?？][ ]?(?:没有|无)(?=$|[\\s,，;；。])|${RECORD}[ ]?(?:没有|无)(?=$|[\\s,，;；。?？])`,
    'u',
  ),
  /[(（][^()（）]{0,8}(?:说的|自己说|口述|据说)[)）]|(?:说|称)[ ]?(?:是)?口头(?:通知|讲|说|告知)[^,，;；。\n]{0,6}/u,
  /[?？][^;；。\n]{0,16}(?:说|称)[^;；。\n]{0,12}[没无]有?证/u,
  /(?:说|称|讲)(?:是|了)?(?:公司|总部|集团|系统|电脑|办公室|厂里|上面|别处)?(?:那边|里|上)?(?:都|也)?有(?=$|[\s,，;；。])|(?:说|称|讲)[^,，;；。\n]{0,4}[评考检校测训审签查]过(?:的|了)?(?=$|[\s,，;；。])/u,
  /\bthey say\b(?=[\s,.;]*$)|\b(?:says?|said|claims?)\b[^.;]{0,30}\bno (?:record|evidence|certificate)s?\b(?! for \d)/iu,
];
/** Somebody says that it need not be done. */
const EXCUSED =
  /(?:说|称|讲|认为)(?:是)?(?:不用|不需要?|没必要|不必|用不着)[^,，;；。\n]{0,6}|\b(?:says?|said|claims?)\b[^.;]{0,24}\b(?:not needed|no need|not necessary)\b/iu;
const BARE_DAY =
  /^[ ]*(?:管评|管理评审|内审|内部审核|(?:last )?(?:mgmt|management) review|internal audit)[ :：]*(?:\d[\d./年月日-]*|[A-Z][a-z]{2,8} '?\d{2,4})[ ?？.]*$/iu;
/** A result that the conclusion hangs on has not come yet. */
const AWAITED: readonly RegExp[] = [
  /(?:待(?![检料定判办])|等(?![级于效同待离候级]))[^,，;；。\n]{0,8}(?:给|出|提供|补|回|交|发来|反馈)[^,，;；。\n]{0,4}(?:分析|报告|结果|数据|说明|证明|记录|证书|单|资料|材料|意见|原因)/u,
  /(?:统计|汇总|数据|月报|报表)[ ]?(?:还没|尚未|没|未)(?:有)?(?:出来?|做|完成|好)(?=$|[\s,，;；。])/u,
  /(?:强度|试块|稳定性|复验|放行)[^,，;；。\n]{0,8}(?:未到期|没到期|未出|没出|还没出|尚未出|没回)|(?<!放行[^;；。\n]{0,20})\d{1,2}[.月]\d{1,2}日?[ ]?才(?:出|有|到)(?![^;；。\n]{0,12}放行)|\d+天[ ]?(?:未|没)到期/u,
  /\b(?:results?|reports?|tests?|stability)\b[^.;]{0,16}\b(?:pending|awaited|outstanding|not (?:yet )?(?:in|back|due))\b|(?<!\b(?:findings?|closed|actions?|audits?|NCs?)\b[^.;]{0,40})\bnot due until\b|\bretest not back\b|报告[ ]?not due/iu,
  /\b(?:reports?|certs?|certificates?|records?|results?|minutes|paperwork|copy|evidence|details?) (?:is |are )?(?:to follow|will follow|to be sent|being sent)\b|(?:报告|证书?|记录|材料|复印件|资料|原件|回执|回签)[^,，;；。\n]{0,4}(?:随后|后续|回头|晚点|稍后)(?:再)?(?:补|发|给|寄|提供)/iu,
  /\beffectiveness (?:check |review |verification )?(?:is )?(?:due|open|pending|not (?:yet )?(?:verified|checked|reviewed))\b/iu,
];
/** The audit or review that a whole clause asks for was not held. */
const NOT_HELD =
  /(?:管评|管理评审|内审|内部审核)[^;；。\n]{0,5}(?:还没|尚未|没|未)(?:有)?(?:做|开|进行|召开|搞|安排)|\b(?:management |mgmt )?review\b[^.;]{0,20}\bnot (?:yet )?(?:done|held)\b/iu;
/** An evaluation of compliance that passed over something cannot be relied on. */
const PASSED_OVER =
  /(?:合规性?评价|compliance eval\w*)[^。\n]{0,90}(?:空白|没评|没看|也打[ ]?[√✓勾]|blank|not (?:looked at|evaluated|assessed))/iu;
/** The auditor cannot believe it, or means to ask. */
const DOUBTED: readonly RegExp[] = [
  /(?:像|怕是|是不是|会不会|难道|莫非)[^;；。?？]{0,14}[?？]/u,
  /[?？]{2,}/u,
  // A day that no month has.
  /(?:日期|时间|签|卡|表|单|记录|写|是|\bdated?)[^\d;；。]{0,8}(?:20\d\d[.年/-])?(?:0?2[.月/-]3[01]|(?:0?[469]|11)[.月/-]31)(?![\d.%])|\b(?:3[01](?:st|th)? feb|31(?:st)? (?:apr|june?|sept?|nov))\b/iu,
  /(?:→|->|[?？])[ ]?问(?=$|[\s,，;；。])|(?:[-–—,，?？][ ]?)(?:to )?ask(?:ed)?(?=[\s.]*$)/iu,
  /(?:今年|去年|日期|顺序不对|[\p{L}\p{N}][ ]?(?:件|pcs|个|份)|shown|expired|reviewed|signed|valid)[ ]?[?？](?=[\s.)）]*(?:$|[;；。]|问|asked))/iu,
  /[\p{L}\p{N})）][ ]{0,8}[?？](?=[\s)）]*$)/u,
  /(?<=[每年月次][\u4e00-\u9fff]{0,4})[?？](?=[ ]?\d)/u,
  // Two things that bear one number or one hand, a picture of something else, the hand of somebody who is gone.
  /(?:[两三几二四五\d][份张箱个台件包桶本卡]|都)[^,，;；。\n]{0,8}(?:同一个|一样的|相同的?|(?:共用|用|编|写)(?:的(?:都)?是)?一个)(?:流水号|编号|序列号|单号|证书号|合格证号|条码|笔迹)|(?:编号|流水号|序列号|单号|证书号)(?:重复|重了|撞了)|照片(?:上)?(?:不是(?!必|很|太|最|强制)|是另一|是别的|像是另)|(?:签[字名]|经手|落款)的?人?[^,，;；。\n]{0,6}(?:早就|已经?)(?:离职|调走|退休)/u,
  /\b(?:two|both|three|all)\b[^.;]{0,24}\bsame (?:serial|number|signature|handwriting)\b|\bphotos? (?:is|are|was|were) (?:from|of) (?:another|a different)\b|\b(?:initials|signature|name)\b[^.;]{0,24}\b(?:someone|somebody|a man|a woman|a person) who (?:left|retired|has gone)\b/iu,
  /(?:是谁|谁的|哪(?:个|份|来的|儿)|多少|几[个份张])[^,，;；。?？\n]{0,6}[?？]/u,
];
const WHY = /为(?:啥|什么|何)|怎么|\bwhy\b|\bplan\?/iu;
const SETTLED = /(?:已补|已改|换成|改为|签到有|有签到)|(?:\bok|√|✓)[\s.]*$/iu;

const ALL = [...NOT_PRODUCED, UNREADABLE, ...CLAIMED, ...AWAITED, NOT_HELD, EXCUSED];

/**
 * Why a passage proves nothing: `doubted` outweighs failings beside it, `unproven` does not, `told` is what somebody said
 * without a record. Null where it proves.
 */
export type Unproven = 'unproven' | 'doubted' | 'told';

export function unprovenKind(text: string, accepted = false): Unproven | null {
  if (PASSED_OVER.test(text)) return 'doubted';
  const settled = SETTLED.test(text);
  if (!settled && !WHY.test(text) && DOUBTED.some((pattern) => pattern.test(text))) return 'doubted';
  // The auditor saw enough; what is still to come he has not seen.
  if (accepted) return AWAITED.some((pattern) => pattern.test(text)) ? 'unproven' : null;
  const told = withoutHarmless(text);
  if (ALL.some((pattern) => pattern.test(told))) return 'unproven';
  const at = SETTLED.exec(text)?.index ?? 0;
  if (openWording(text.slice(at)) !== null) return 'unproven';
  if (settled) return null;
  return isHearsay(text) ? 'told' : null;
}

/** `管评 25-12-1`: that something was held on a day, and nothing of what was seen of it. */
export const tellsDayOnly = (text: string): boolean => BARE_DAY.test(text);

/** A passage without the wordings that only say that evidence was not to be had. */
export const withoutUnproven = (text: string): string =>
  unprovenKind(text) === null
    ? text
    : [...ALL, PASSED_OVER].reduce(
        (out, pattern) => out.replace(new RegExp(pattern.source, `${pattern.flags}g`), ' '),
        text,
      );

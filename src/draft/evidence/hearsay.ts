/**
 * What somebody on site told the auditor. An interview is evidence where nothing can be written down of a matter (what
 * people know, what they are after); for what should have left a record it proves nothing until the record was seen.
 */

/** Words that hold 说, 讲 or 称 and tell of no speech: 名称, 称重, 说明书, 讲解, 说得清. */
const SPOKEN_ZH =
  /(?<![名职简对统俗演宣小学传能会可地图试主听串授另再难]|(?:跟|向|给)[^,，;；。]{1,5}|分析[里上中]?)(?:说(?![明得出清到服法不起])|讲(?![解课义师座评堂得出清究台过了])|称(?![重量取职号谓呼])|(?:回答|答复|解释|口头答)(?:是|为|说|[：:]))/u;
/** A paper or an instrument says what it says; that is no hearsay. */
const SPOKEN_EN =
  /(?<!\b(?:card|sheet|log|report|record|label|manual|procedure|list|register|note|WI|form|minutes|plan|poster|dashboard|board|cert|certificate|invoice|screen|display|panel|spec|drawing|book|ticket|tag|sign|policy|clause|standard|instruction|order|contract) )(?<!\bwhat (?:they|he|she|it|was) )\b(?:says?|said(?! so\b)|claims?(?! ?(?:[<>=≤≥\d]|per\b|rate|ratio|cost|log|handling|received|closed|register|for\b))|claimed|reckons?|believes|thinks|told (?:me|us)|according to|apparently|supposedly|reportedly)\b/iu;
/** `"up to date" per Hazel`. */
const PER_SOMEBODY = /\bper [A-Z][a-z]{2,}\b(?=[\s.,;]*$)/u;
/** People asked what they know: their answer is the evidence. */
const OF_KNOWLEDGE =
  /说(?:知道|清楚|了解|明白|会(?!补))|(?:都|均|各|也)(?:能|会)|能?说出|答得|方针|职责|战略|愿景|背景|意识|\b(?:knew|know|aware|understand|able to|could (?:name|tell|explain|show))\b/iu;
/** What somebody promises is no account of what is; what is lacking until then is told beside it. */
const PROMISED =
  /(?:说|讲|称|答应)[ ]?(?:是)?(?:在|等|到)?(?:\d{1,2}月(?:份|底|初)?|下(?:个?月|周|季度?|半年)|月底|年底|明[天年]|过后|这几天|近期|尽快)[^,，;；。]{0,4}(?:补|做|完成|开|换|改|装|整改|安排|搞|签|买|到|上|批|发|定|送)[^,，;；。]{0,4}[\s.。]*$/u;
/** Asked in an interview, somebody told how it is done. */
const INTERVIEWED = /(?:问|访谈|交谈|询问)(?:了|过)?[^,，;；。]{0,8}(?:说|答|讲|称)/u;
/** The auditor saw what was told. */
const BORNE_OUT =
  /属实|核实(?:了|过|无误)|对得上|吻合|看(?:了|到|过)|查(?:了|到|过|实)|查看|见(?:了|到)?(?=[^,，;；。没未无]{0,8}(?:记录|单|证|照片|台账|签字|报告|邮件))|有[^,，;；。没无未说]{0,8}(?:记录|(?<![一两三几\d])单|证|照片|台账|签字|报告|邮件|截图|协议|凭证|通知)|(?:→|已)[ ]?(?:改|加|换|调|增)(?!划)|√|✓|✔|\bok\b|\b(?:confirmed|verified|seen|shown|bears? (?:it|this) out|agrees|record shows)\b/iu;
/** `3月起无`, `none since`: it did not come again. */
const NONE_SINCE =
  /(?:起|之后|以后|以来|今年|至今)[^,，;；。]{0,3}(?:无|没有?|未再[^,，;；。]{0,2})(?=$|[\s,，;；。])|\bnone since\b/gu;
const DENIED = /[没未无]|不(?!合格|符合|良)|找|\b(?:not|no|none|nothing|never)\b|n't\b/iu;

/** True where a passage rests on what somebody said, and nothing beside it bears it out. */
export function isHearsay(text: string): boolean {
  const spoken = SPOKEN_ZH.exec(text) ?? SPOKEN_EN.exec(text) ?? PER_SOMEBODY.exec(text);
  if (!spoken || OF_KNOWLEDGE.test(text) || PROMISED.test(text)) return false;
  const after = text.slice(spoken.index);
  if (DENIED.test(after.replace(NONE_SINCE, ''))) return true;
  return !BORNE_OUT.test(after) && !INTERVIEWED.test(text);
}

/** What somebody promises is still to come: `协议 说10月底前签`. */
export const isPromised = (text: string): boolean => PROMISED.test(text);

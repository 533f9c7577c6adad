import { type DispositionKind, readDispositions, UNSAFE } from '../../standards/index.js';
import { withoutHarmless } from './harmless.js';
import { deniedWording } from './negation.js';
import { partlyDone } from './shortfalls.js';
import { withoutUnproven } from './unproven.js';

/** Wordings of something that was not done, is not there or does not work, past the harmless ones that look alike. */
const LACKING_ZH: readonly RegExp[] = [
  /没(?!(?:有)?新(?!版)|停过|检出(?!率)|开[ ]?(?:具|NC|不符合)|再|(?:有)?(?:啥|什么|提)?(?:意见|毛病|问题|异议)|上(?=$|[\s,，;；。])|审(?:核)?(?:本|自己)|伤|出过?货|流出|抱怨|影响|造成|耽误|损失|扩散|变(?!更(?:说明|记录|单|通知|审批|评审))|改(?!正)|问题|异常|超|漏|断|投诉|事故|发现|过期|缺|出现|发生|涉及|到(?:期|节点|时间)|(?:来得及)?(?:看|查|问|抽|核)(?![到见出])|有(?:问题|变(?!更)|发现|开发|新增|涉及|重复|设计|再|发生|出现|差异|停))/u,
  /未(?!审(?:核)?(?:本|自己)|来|检出(?!率)|发现|再|变|超|涉及|发生|出现|到(?:节点|期)|逾期|成年|使用|启用|收到|改变|更改|见(?:异常|不|泄漏|明显|违|缺|超)|遂|开工)/u,
  /(?<![毫若])无(?!人伤|人员伤|伤亡|不(?!合格)|变(?!更)|损(?!坏)|菌|尘|纺|误|关|人机|线|锡|铅|油|水|毒|害|纸|伤|重大|新增|需|问题|差异|明显|障碍|职业|土建|机|氨|公害|涉及|须|效果|火|烟|复发|再发)/u,
  /(?<![不至最减变多])少了?[ ]?(?:[1-9](?!\d*\s?%)|一[次张份个条页样项]|[上下中]午|[早晚]班|那)|(?<![不未])缺(?!陷|勤|料)|(?<!泄)漏(?=签|检|填|记|项|打|\s?\d)|空白|不一致|不符(?!合)|不够|不足(?![\d之])|不全|不到位|不及时|不会|不知道|不清楚|看不清|不满足|不达标|不规范|不完整|不在(?:名录|清单|范围|合格|台账|册)|不能(?:提供|出示|追溯|说明)|达不到|写错|填错|代签|补签|先签后评|先用后|已废止|(?:老|旧)版(?:本)?[^,，;；。\n]{0,4}(?:还|仍|在用|贴)|差\s?\d+\s?[把个件份项]|在[办考](?![核勤公事理场])/u,
];
/** Things that differ, that stand together or are broken, and what goes on all the same. */
const AMISS_ZH: readonly RegExp[] = [
  /不(?:一样|同步|相符|吻合)|差[一两几][个人份张把台件条]|(?:放|堆|存|搁|摆)(?:在)?一(?:起|块)|同(?:一个?)?[^,，;；。\n]{0,6}(?:放着|存放|堆放|放置)|堆(?:到|在)[^,，;；。\n]{0,4}(?:门外|门口|通道|过道|露天)|敞开|(?<!不|未|没|无)(?:故障|报警)[ ]?(?:灯)?(?:亮|没|未|$)|显示[ ]?故障|异响|(?:断|裂|掉|坏|松|破|漏|堵|秃|瘪|碎|卡死)了(?![^,，;；。\n]{0,6}(?:换|修|补))|裂缝|断裂|破裂|(?:晚|迟|拖|挂|超)了?[ ]?\d+[ ]?[天日]|仍(?:在)?[ ]?(?:作业|使用|用|生产|施工|运行|挂|贴|放)|现场(?:是|却)?(?:开|关|停)(?:着|的)|混在(?:一[起块])?|(?<![全都])标了红|照样|照用|跟(?:着)?(?:不上|没跟)|涂改|代写|事后补|旧公司/u,
  /没(?:公示|签名|单列|护栏|写|盖章|标签|标识|跟上)/u,
  /(?<![活应])(?:该|应(?:该|当)?|规定|要求)[^,，;；。\n]{0,6}[两二三四五六七八九十\d][^,，;；。\n]{0,6}只(?:有|拉|装|设|做|签|查|检|到|配|放|测|填|来)/u,
];
/** Old things still in place, dates that were missed, items left open. */
const LINGERS: readonly RegExp[] = [
  /\bsigned by (?:the )?(?:old|former|previous|last|ex)[ -]?(?:MD|CEO|GM|boss|owner|director|manager)\b|\b(?:the|an|still) old (?!one returned)|\b(?:previous|former) (?:owner|manager|address|name|occupier|supervisor)\b/iu,
  /(?:到期|过期|超期|离职|作废)[ ]?(?:了)?[ ]?(?:还|仍)在|忘了?(?:换|更新|撤|改|登记|写|签|记|盖|锁|报)|(?:是|用的?|贴的?|挂的?)(?:旧|老)的/u,
  /(?:还|仍|依然)[ ]?(?:有|挂|贴|用|是)[^,，;；。\n]{0,14}(?:旧|老|作废|过期|[A-H]\/\d)|让(?:其|他们)?(?:更新|整改|补|改)(?=$|[\s,，;；。])|栏[ ]?(?:是)?空(?!调|压)|(?<!池[^,，;；。]{0,24})空着|(?:评审|审批|培训|检定|签订|完成|提交)[ ]?(?:晚|迟)了?[ ]?\d+[ ]?[天日]|不(?:归零|动作|转|亮|响|灵)|接触不良|比[^,，;；。\n\d]{1,8}(?:晚|迟)(?=$|[\s,，;；。])/u,
  /(?:点检|记录|签名?|栏|卡|表|\d[./月]\d{1,2}日?|周[一二三四五六日]|[早中晚夜白]班)[^,，;；。]{0,8}?[ ]空(?=$|[\s,，;；。])/u,
  /(?:演练|疏散)[^,，;；。\n]{0,14}(?:再做|未做|没做|没搞|未进行|未开展)|(?:不符合|内审|(?<![A-Za-z])NC(?![A-Za-z]))[^;；。\n]{0,40}(?:(?:剩|余)[ ]?\d|\d[ ]?(?:项|个)?[ ]?(?:剩|未关|没关)|open[ ]?\d|关[ ]?\d[ ]?剩)/iu,
  /\b(?:old|previous|superseded|obsolete) (?:rev|revision|version|issue|copy)\b[^.;]{0,6}\S{0,4}[^.;]{0,10}\bstill\b|\b(?:repealed|withdrawn|obsolete)\b[^.;]{0,12}\bstill\b|\bstill in (?:use|the list|list|the register)\b|\bslipped\b|\bpostponed\b|\baudits?\b[^.;]{0,30}\bmoved to\b(?![^.;]{0,16}with reason)|\bbeeper dead\b|(?<![-\w])(?:\d+|one|two|three) (?:still )?open\b|\bopen \d\b/iu,
];
/** Wordings of damage and of limits passed; product defects that were dispositioned are written with them too. */
const DEFECT_ZH =
  /(?<![不未没无])(?:(?:过了?期|超期|逾期)|超(?:标|温|限|差|出|载|员|时|了)|失效|破损|损坏|开裂|鼓包|脱落|掉了|掉\s?\d|积尘|堵塞|占用|混放|丢失|遗失|堆积|锈蚀|坏(?=$|[\s,，;；。了掉的\d])|漏水|漏油|泄漏了|短少?\s?\d|差异\s?[1-9])(?![率数量])/u;
const LACKING_EN: readonly RegExp[] = [
  /(?<!\? )\bno\b(?! ?[-–,.]| (?:issues?|NCs?|findings?|changes?|further|problems?|overdue|expired|design|longer|more than|less than|\d)\b)/iu,
  /\bnot\b(?! (?:audit\w* (?:their |his |her )?own|from (?:their |his |her |the )?own|auditing|til(?:l)?\b|applicable|exceed(?:ed|ing)?|required|changed|more than|less than|due|yet|decided|needed|overdue|expired|late|outstanding|missing|damaged|leaking|blocked|lower than|higher than|to exceed|in scope|used)\b)/iu,
  /\b(?:without|w\/out|w\/o|missing|lapsed|blank|unsigned|unlabell?ed|untrained|incomplete|incorrect|wrong|mismatch|lacking|absent|uncontrolled|obsolete|to explain|to justify|unlocked|unguarded|half full|fell short|short of|could ?n[o']t|did ?n[o']t(?! audit\b)|do ?n[o']t|does ?n[o']t|won't|can ?n[o']t|cannot|was ?n[o']t|were ?n[o']t|is ?n[o']t|has ?n[o']t|never|by (?:him|her)self alone|by (?:him|her) alone|blocked|illegible|superseded|outdated|below (?:target|limit|min\w*)|above (?:limit|max\w*)|missed)\b/iu,
  /(?<!\b(?:none|not|nothing|no|0|zero) )\b(?:overdue|out of date|expired)\b/iu,
];
const DEFECT_EN =
  /(?<!\b(?:no|not|none|without|zero|never|0) )\b(?:torn|damaged|broken|leak(?:ing|s)|failed|fell off|rust(?:y|ed)|worn out|exceed(?:s|ed))\b/iu;

/** Something awaited, which a person must ask after, but which is not a failing by itself. */
const PENDING =
  /快到(?:期)?了?(?=$|[\s,，;；。])|(?:即将|临近|马上)到期|已(?:通知|报告|上报|告知)(?:客户|顾客|业主|委托方)|期限[到至]|(?:客户|顾客|业主|监理|供方|对方|主管部门)[^,，;；。\n]{0,4}(?:还没|尚未|未)(?:回|批|复|签|出)|计划[^,，;；。\n]{0,14}(?:还没|尚未|未)(?:开|做|到|实施|进行)|(?:采购|订购|下单|新设备|新[^,，;；。\n]{1,6})[ ]?[^,，;；。\n]{0,4}(?:还没|尚?未|没)(?:到货|到|安装|投用)|(?:结果|报告|数据|证书)[^,，;；。\n]{0,6}(?:还没|没|未|尚未)(?:出|到|回)|(?:在|正在)(?:处理|补|分析|整改|走流程|采购|评审)|(?:在|正在)(?:报批|报审|招标|选址|选型|谈)|还在(?:选|谈|商|审|评|批|等|找|询|招|研|排|比|装|调|试|建)|已(?:订|下单|申请|报批)[^,，;；。]{0,8}(?:到|装|批|回)(?!了|货了|齐)|刚(?:提|报|申请|开始)|还在(?:补|办|分析|处理)|\bnot (?:yet )?(?:decided|received|available)(?: yet)?\b|\bnot yet\b(?! (?:on|in|at) )|\bpending\b|\bplanned\b(?=[\s.]*$)|\bawaiting\b|\bin progress\b|\bin the post\b|\bto (?:look|check|send)\b|\bbooked\b|\bstill open\b/iu;
/** What the auditor did not get to see: a gap in the evidence, not in the auditee's system. */
const GAP =
  /没(?:来得及)?(?:看|查|问(?!题)|抽|核)(?![到见出])|[?？][^,，;；。\n]{0,8}没记|编号[\s]?没记|\b(?:did not|didn't) (?:see|check|look|ask)\b/iu;
const NOT_DUE =
  /(?:时间|日子|时候|期限|节点)(?:还|都)?[没未]到|未到(?![位岗场齐货])|没到(?:节点|期|时[间候]|季节)|(?:[一二两三四五半\d]年|每年)[ ]?一?次[ ,，]{0,3}(?:还|都)?[没未]到(?=$|[\s,，;；。])|还没到|未开工|not (?:yet )?due/iu;
/** What an earlier finding was about, told in brackets behind it: `上次不符合（测试仪未校准）`. */
const EARLIER =
  /((?:上次|上年|去年|前次|上回|previous|prior|last)[^()（）,，;；。]{0,14}(?:不符合项?|NC|问题|findings?|开的(?:那|这)?|那)[ ]?\d{0,2}[ ]?[项条个]?)[ ]?[(（][^()（）]{0,48}[)）]/giu;
/** A cause that was found and dealt with: the failing it names is history. */
const CAUSE = /(?:原因|根因)(?!分析|不|没|未)|cause(?! (?:analysis|not|unknown))/iu;
const DEALT_WITH =
  /措施|(?<!要求|提出)(?:整改|改进)|已补|补了|已完成|换|加装|联锁|之后|(?:改|加|修|铺|补|垫|装|重做)了|改好|修好|(?:没|未)再|actions?|closed|fixed|toolbox talk|re-?brief(?:ed)?|retrained|no repeat|复检/iu;
const REPAIRED =
  /已(?:经)?(?:封存|停用|隔离|回复|签赔|赔付?|更换|换新?|修好|修复|报废|销毁|撤[下走回]?|清理|收回|作废|返工|补[齐做办签]?|整改|关闭)(?!\s?\d)(?![^;；。]*(?:还|仍|[没未]|不))|(?:—|,|，|、|\s)[^,，;；。\n]{0,8}已(?:补|改|整改|更换|完成|修复|关闭)(?!\s?\d)|(?:work|repair) order\b[^.;]{0,20}(?:raised|open)|\bWO[- ]?\d+ (?:already )?(?:raised|open)|already (?:ordered|raised|booked)/iu;
/** The auditor heard an explanation and took it. */
const EXPLAINED =
  /解释|说明|因为|由于|问了|已(?:通知|报告|上报|告知)(?:客户|顾客|业主|委托方)|explain|found on|because|\bso ok/iu;
const ACCEPTED_AT_END =
  /(?:\bok|√|✓|✔|可以?接受|够|还行|还可以|过得去)[\s.!！]{0,3}$|(?:^|(?<=[\s,，。;；)）]))(?:可以?|行|好的?|认可|说得通|没毛病|(?:可以|能)?接受|(?:处理|处置)?(?:得)?(?:没(?:啥|什么)?问题|到位|得当|妥当?|及时)|fine|good|acceptable|accepted|happy with (?:that|it|this)|nothing (?:for us|to raise|further)|no issue)[\s.!！]{0,3}$/iu;
/** The auditor decides in as many words to raise nothing, or only mentions it. */
const WAIVED =
  /(?<![要开能会打拆分离走解避推拧撬说称问讲先])不(?:用|必|再|单独|另)?(?:开(?!放|具的|展|工|机|始|会|通|门|票)(?:单|了|具|NC|不符合)?|算(?!数|完|出|清|准|[不上得])|记(?!录|得|名)|列(?!入|出))(?=$|[\s,，;；。.!！)）])|(?:就|只|仅)(?:提醒?|说|讲|交代|叮嘱)(?:了)?一[下嘴声句](?:就行|即可|就好|算了|而已)?(?=$|[\s,，;；。.!！)）])|(?:提醒?|说|讲|交代|叮嘱)(?:了)?一[下嘴声句](?:就行|即可|就好|算了|而已)(?=$|[\s,，;；。.!！)）])|\b(?:leaving (?:it|that)(?: (?:there|at that))?|let it go|left it at that|not (?:raising|recording|writing)(?: (?:it|this|that|anything))?(?: up)?|no (?:NC|finding) (?:needed|raised|from (?:me|us))|nothing raised)\b/iu;
const decides = (text: string, kind: DispositionKind): boolean =>
  readDispositions(text).some((disposition) => disposition.kind === kind);
export const isWaived = (text: string): boolean => WAIVED.test(text) || decides(text, 'waived');
/** The auditor has not made up his mind: `算不算？`, `先不下结论`; `likely`, where it only reads like that. */
export function undecided(text: string): 'worded' | 'likely' | null {
  const open = readDispositions(text).filter(({ kind }) => kind === 'open');
  if (open.length === 0) return null;
  return open.every(({ likely }) => likely) ? 'likely' : 'worded';
}
/** The auditor's last word on a passage is that it will do. */
const endsAccepted = (text: string): boolean => {
  if (ACCEPTED_AT_END.test(text)) return true;
  const last = readDispositions(text).at(-1);
  return (
    last?.kind === 'accepted' &&
    !/[\p{L}\p{N}]/u.test(text.slice(last.end)) &&
    /[,，;；。]\s*$/u.test(text.slice(0, last.start))
  );
};
const DISPOSED =
  /AQL|放行章|降级|回炉|让步|返工|返修|(?<!待)报废|退回|退货|挑选|销毁|隔离|复检|rework|scrap|concession|use-as-is|regrad|quarantin/iu;

/** What is wrong with a product: once it is dealt with, no failing of anybody's. */
const PRODUCT_FAULT =
  /混料|异响|不[匀均]|裂纹?|缺[角口边]|偏[色心]|色差|划痕|毛刺|变形|无(?:声音|字)|\b(?:no (?:audio|sound|print)|cracked|dented|scratched)\b/giu;

/** Goods that were sent back or are done over: that they missed their limit is what they were found out by. */
export const isSentBack = (text: string): boolean =>
  /退(?:了|掉|货|回)(?!休)[^没未无不]*$|退货单[ ]?有|\breturned to (?:the )?supplier\b/iu.test(text);

/** Dealt with, looked at again and found to hold: `5月回看有效`, `整改后复查合格`. */
const HOLDS_SINCE =
  /(?:回看|复看|验证|复查|复验|复检|跟踪|之后|以后|后来|此后|[一二三四五六七八九十\d]月起)[^,，;；。]{0,8}(?:有效|正常|合格|没再|未再|没有再|再没|好了|稳定)(?!的?不)|(?:起|之后|以后|以来|至今|后来)[^,，;；。]{0,4}零(?:反馈|投诉|复发|发生|退货|起)|\b(?:none|nothing|zero|nil) since\b|\ball [a-z]+ now\b|\bnow all\b|\b(?:no (?:repeat|recurrence)s?|not recurred|has held|effective since|nothing since)\b/iu;
/** What somebody thought at first: `以为漏了`. */
const THOUGHT =
  /(?:以为|还当|乍看|误以为)[^,，;；。\s]{1,16}|\b(?:thought|looked (?:as if|like)|seemed)\b[^,.;]{1,40}(?=[,.;]? but\b)/giu;

const QUOTED = /[“"「][^“”"「」\n]{1,24}[”"」]/gu;

/** What was voiced, and that all of it was dealt with: `投诉2起 噪声1 漏水1 都处理`, `超时 9张 都有说明`. */
const ALL_ANSWERED =
  /(?:投诉|客诉|意见|反馈|诉求|来电|报修|工单|超时|差评|complaints?|calls?|tickets?)[^。\n]{0,40}(?:都|均|全部?|已全|\ball\b)[ ]?(?:已|were |are |been )?(?:处理|答复|回复|回了|解决|办结|闭环|有(?:说明|解释|原因|回复|结果)|answered|dealt with|closed|resolved|explained)(?![^;；。]{0,12}(?:没|未|不|超))/iu;
/** Who was not there had a reason that a paper bears out: `1人孕期 缓检有申请`, `one off sick, booked for May`. */
const AWAY_WITH_REASON =
  /(?:孕期?|怀孕|产假|病假|住院|出差|外派|休假|请假|哺乳|离岗|\b(?:off sick|sick leave|on leave|maternity|on holiday|away))[^;；。\n]{0,20}(?:申请|假条|单(?![位独])|证明|已?补(?:了|检|训|考|签)|预约|回来(?:已|就)?补|\b(?:booked|made up|note seen|caught up|rebooked))(?![^;；。]{0,10}(?:没|未|无))/iu;

/** Whoever owns what was lost or damaged knows of it: `已邮件报甲方`, `customer told same day`. */
const OWNER_TOLD =
  /(?<![没未不说称讲][^,，;；。]{0,4})(?:已|都|当[天日场]|书面|邮件|电话|及时)[^,，;；。没未]{0,4}(?:报告?|上报|告知|通知|知会)了?给?(?:客户|顾客|业主|委托方|甲方|医院|对方|货主|家属)(?![?？])|\b(?:customer|client|owner)s? (?:was |were )?(?:told|informed|notified|advised)\b(?! ?[?？]| (?:late|nothing)\b|[^.;]{0,12} later\b)/iu;

const excused = (text: string, line: string): boolean =>
  (CAUSE.test(text) && DEALT_WITH.test(line)) ||
  REPAIRED.test(text) ||
  ALL_ANSWERED.test(text) ||
  AWAY_WITH_REASON.test(text) ||
  HOLDS_SINCE.test(text) ||
  NOT_DUE.test(text) ||
  OWNER_TOLD.test(text) ||
  (endsAccepted(line) && EXPLAINED.test(line)) ||
  endsAccepted(text) ||
  isWaived(text);

/**
 * The first wording in a passage that says something is lacking or wrong, or null. Failings that the same passage
 * explains and closes, pending results and dispositioned product defects do not count. `line` is the whole note that
 * the passage stands in: a cause is history once the note names what was done about it.
 */
export function adverseWording(text: string, line: string): string | null {
  if (excused(text, line)) return null;
  const partial = partlyDone(text);
  if (partial !== null) return partial;
  const plain = withoutUnproven(withoutHarmless(text.replace(EARLIER, '$1').replace(THOUGHT, ' ')))
    .replace(PENDING, '')
    .replace(GAP, '');
  const disposed = DISPOSED.test(text);
  const patterns = [
    ...LACKING_ZH,
    ...LACKING_EN,
    ...LINGERS,
    ...AMISS_ZH,
    ...UNSAFE,
    ...(disposed ? [] : [DEFECT_ZH, DEFECT_EN]),
  ];
  for (const pattern of patterns) {
    const found = pattern.exec(disposed ? plain.replace(PRODUCT_FAULT, ' ') : plain);
    if (found) return found[0];
  }
  // What is written between quotes is a rule or somebody's words.
  return deniedWording(plain.replace(QUOTED, '“”'));
}

/** A target that was not reached: figures say so, and the verdict on it is theirs. */
const MISSED =
  /(?:没|未)(?:能)?(?:有)?(?:达到?成?|完成|实现|到)(?:目标|要求|计划)?(?=$|[\s,，;；。(（]|的那项)|(?:没|未)达标|\bmissed\b|\bnot (?:met|achieved|reached)\b|\bbehind\b|\bbelow target\b/giu;

/** A passage without its words for a missed target; what else it lacks is left. */
export const withoutMisses = (text: string): string => text.replace(MISSED, ' ');

/** True where the auditor ends a passage by saying that it will do. */
export const isAccepted = endsAccepted;

/** True where a passage waits for something. */
export const isPending = (text: string): boolean => PENDING.test(text);

/** True where the auditor notes that something was not looked at. */
export const isGap = (text: string): boolean => GAP.test(text);

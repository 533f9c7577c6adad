import { TROUBLE_ZH } from '../evidence/harmless.js';
import { HELD, HELD_CODE, HELD_DATE } from './protect.js';

type Rewording = readonly [pattern: RegExp, replacement: string];

/** Stands for a question mark that stays. */
export const KEPT_DOUBT = '\uF8F2';

/** Common surnames: what follows 签 is a signature only where it can be a name. */
const SURNAMES =
  '[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧伏戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪解宗丁宣贲邓郁杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊甄曲封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔阴胥苍闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿边扈燕冀郏浦尚农温别庄晏柴瞿阎慕茹习宦艾鱼容古易慎戈廖庾衡耿弘匡国文寇广禄阙东欧利师巩聂关荆]';
/** A person by role or by name, before 说. */
const SPEAKER = `[\\u4e00-\\u9fff]{0,6}(?:员|长|工|理|任|管|监|师|总|代|人|部|方|商|采购|业务|质检|司机|当班|家属|老板|仓库|班组)|${SURNAMES}[\\u4e00-\\u9fff]{0,2}`;
const EDGE = '(?=$|[\\s,，;；。、)）])';

/** A question within a passage that is in doubt stays one. */
export const DOUBTS: readonly Rewording[] = [
  [/[ ]{0,4}[?？]+[ ]{0,4}(?=[\p{L}\p{N}\uE000-\uF7FF])/gu, `${KEPT_DOUBT} `],
];

/** Signs of shorthand. */
export const SIGNS: readonly Rewording[] = [
  [/[!！]+/gu, ' '],
  [/[啊呀哦嘛呗]+(?=$|[\s,，;；。)）])/gu, ''],
  [/[?？]+/gu, '，'],
  [/[ ]?[←⇐][ ]?/gu, '，'],
  [/[ ]?(?:—+|－{2,}|-{2,}|…+)[ ]?/gu, '，'],
  [/(?<=[\u4e00-\u9fff)）])[ ][-–][ ](?!\d)/gu, '，'],
  [/(?<=[\d℃%])[ ]\/[ ](?=\d)/gu, '、'],
  [/\bN\/A\b|(?<![A-Za-z])n\/a(?![A-Za-z])/gu, '不适用'],
  [/(?<![A-Za-z\d℃%])[ ]?→[ ]?|[ ]+→[ ]*/gu, '，'],
  [/(?<=[\u4e00-\u9fff])(?:[ ]\/[ ]?|\/[ ])(?=[\u4e00-\u9fff])/gu, '、'],
  [/(?<=[\u4e00-\u9fff])[ ]?[+&][ ]?(?=[\u4e00-\u9fff])/gu, '和'],
];

/** A whole and its parts: `批次号=日期+机台+班次`. */
const SUM =
  /(?<=[\u4e00-\u9fff])[ ]?=[ ]?((?:[\u4e00-\u9fff]{1,6}[ ]?\+[ ]?){1,5}[\u4e00-\u9fff]{1,6}?)(?=$|[\s,，、;；。)）])/gu;

/** What the equals sign stands for; a finding keeps its own. */
export const EQUALS: readonly Rewording[] = [
  [SUM, '由$1组成'],
  [/(?<=由[\u4e00-\u9fff +]{0,36}[\u4e00-\u9fff])[ ]?\+[ ]?(?=[\u4e00-\u9fff +]{1,36}组成)/gu, '、'],
  [/(?<=[\u4e00-\u9fff])[ ]?=[ ]?(?=[\u4e00-\u9fff])/gu, '为'],
  [/[ ]?=[ ]?(?=\d)/gu, '，即'],
];

/** Who said what; a finding keeps the words in which it was noted. */
export const SPEECHES: readonly Rewording[] = [
  [/(?<=^|[,，、;；][ ]?)问了[说称][ ]?/gu, '经询问，据称'],
  [
    /(?<=^|[,，、;；][ ]?)问了?[ ]?([\u4e00-\u9fff]{1,4}|[\u4e00-\u9fff]{0,4}\d+人)[ ]?[,，]?[ ]?[说称讲](?!明)/gu,
    '经询问，$1称',
  ],
  [/(?<=^|[,，、;；][ ]?)问(?![题卷及答候])[ ]?/gu, '询问'],
  [
    new RegExp(
      `(?<=^|[\\s,，、;；)）])(${SPEAKER})[ ]?说[ ]?(?![明法话不没无有])(?=[\\u4e00-\\u9fff${HELD.slice(1, -1)}\\d])`,
      'gu',
    ),
    '$1称',
  ],
  [
    new RegExp(
      `(?<![没未不])((?!有|没|未|口头)[\\u4e00-\\u9fff]{2,4}|${HELD})(?<![没未不]|口头)说(?![明法话不没无有])(?=[\\u4e00-\\u9fff${HELD.slice(1, -1)}])`,
      'gu',
    ),
    '$1称',
  ],
  [/(?<=^|[\s,，、;；])说[ ]?(?![明法话不没无有])/gu, '据称'],
];

/**
 * Colloquial wordings of notes and what a report says instead. Every entry keeps the meaning and every figure and
 * name; negations (没, 未, 无) are left as the auditor wrote them. Applied in order, before spaces are joined.
 */
export const REWORDINGS: readonly Rewording[] = [
  [/台帐/gu, '台账'],
  [/帐号/gu, '账号'],
  [new RegExp(`(复查)[ ]?(?:ok|OK|√|✓|✔)${EDGE}`, 'gu'), '$1合格'],
  [new RegExp(`(复检|复验|复测|复试|试验|测试)[ ]?(?:ok|OK|√|✓|✔)${EDGE}`, 'gu'), '$1结果符合要求'],
  [/(?<![A-Za-z])(?:ok|OK|Ok)(?![A-Za-z章件品区标牌票卡单箱板])|(?<!打[ ]?)[√✓✔]/gu, ' 符合要求 '],
  [/(?:^|[ ])[×✗✘](?=[ ]|$)/gu, '，'],
  [new RegExp(`(^|[\\s,，])够${EDGE}`, 'gu'), '$1满足要求'],
  [/(?:证件?|证书)[ ]?(?:全|都|均)?在期/gu, '证书在有效期内'],
  [/(?:全|都|均)在期/gu, '均在有效期内'],
  [/在期(?!间|限|内)/gu, '在有效期内'],
  [/(?<![完安健齐])全(?:部)?关(?:了|闭)?(?![注于键心联系节])/gu, '已全部关闭'],
  [/(?<![0-9])都关(?:了|闭)?(?![注于键心])/gu, '均已关闭'],
  [/(?<=[\s\d,，])关了/gu, '已关闭'],
  [/(?:都|全)闭环|已[ ]?闭环/gu, '已闭环'],
  [/能[ ]?追(?![溯踪])/gu, '能够追溯'],
  [/看屏[ ]?|(?<=[ ])屏[ ](?=\d+(?:\.\d+)?[ ]?(?:℃|°|%|[μm]?g|MPa|kPa|Pa|mm|dB))/gu, '屏显'],
  [/当场纠(?!正)/gu, '当场纠正'],
  [/(?<![\u4e00-\u9fff][ ]?)口头[ ]?(提醒|提出|指出|建议|告知|说明)了?/gu, '审核员已口头$1'],
  [/(?<![\u4e00-\u9fff][ ]?)口头[ ]?[提说](?![醒出明])了?/gu, '审核员已口头提出'],
  [new RegExp(`上次(?:更?换)[ ]*(${HELD_DATE})`, 'gu'), '上次更换时间为$1'],
  [new RegExp(`(?<=${HELD_DATE})[ ]?完(?![成毕整工好善全])`, 'gu'), '完成'],
  [
    new RegExp(
      `(管理评审|[\\u4e00-\\u9fff]{1,6}会)[ ]?(${HELD_DATE})[ ]?开(?:的|了|过)?(?=$|[ ]{0,2}[,，;；。、)）√✓])`,
      'gu',
    ),
    '$1于$2召开',
  ],
  [new RegExp(`(?<=${HELD_DATE})[ ]?签(?![字订发约到署收认批名章领协合单]|[ ]?${HELD_DATE})`, 'gu'), '签字'],
  [new RegExp(`(${TROUBLE_ZH})[ :：]{1,3}无${EDGE}`, 'gu'), '无$1'],
  [new RegExp(`(?<=${HELD_DATE})[ ]?批(?![准次量示复文号]|[ ]?${HELD_DATE})`, 'gu'), '批准'],
  [new RegExp(`日期[ ]*(?=${HELD_DATE})`, 'gu'), '日期为'],
  [/(?<=^|[\s,，、;；])外[ ]?(?=[:：])/gu, '外部'],
  [/(?<=^|[\s,，、;；])内[ ]?(?=[:：])/gu, '内部'],
  [/(?<=[(（][^()（）]{0,60}[\u4e00-\u9fff])\/(?=[\u4e00-\u9fff][^()（）]{0,60}[)）])/gu, '、'],
  [new RegExp(`备案[ ]+(?=${HELD_CODE})`, 'gu'), '备案编号'],
  [/(?<=^|[\s,，、;；)）])抽[ ]?(?=[\u4e00-\u9fff\uE000-\uF8FF])(?![检样查测取])/gu, '抽查'],
  [/(?<=^|[\s,，、;；])看(?=[ ]?\d)/gu, '查看'],
  [
    /(?<=^|[\s,，、;；])([\u4e00-\u9fff]{0,6}(?:单|表|记录|报告|台账|清单|合同|证|证书|制度|规程|预案|方案|计划|签到|照片|录音|分析|资料|档案|手册|评审|审批|纪要|验收|登记))[ ]?有(?=$|[ ]*[,，;；。)）]|[ ]+(?:[没未但]|原因|措施|结论|[\u4e00-\u9fff]{3,}[ ]))/gu,
    '有$1',
  ],
  [
    new RegExp(`(?<=^|[\\s,，;；])检[ ]+((?:${SURNAMES})[\\u4e00-\\u9fff]{1,2})(?=$|[\\s,，;；。])`, 'gu'),
    '检验员$1',
  ],
  [
    new RegExp(
      `(?<=^|[\\s,，;；）)])签[ ]+(?!金额|合同|日期|时间|单据|名单|文件|方案|安全|明细|高管|万元|严格|平方|常规)((?:${SURNAMES})[\\u4e00-\\u9fff]{1,2})(?=$|[\\s,，;；。])`,
      'gu',
    ),
    '由$1签字',
  ],
  [
    new RegExp(`(?<=^|[\\s,，;；])(${SURNAMES}[\\u4e00-\\u9fff]{1,2})[ ]签(?=$|[\\s,，;；。])`, 'gu'),
    '$1签字',
  ],
  [
    new RegExp(
      `(?<=^|[\\s,，;；）)])(审批|批准|审核|编制|签发|主持|验收)[ ]+(?!人|表|单|记录|日期|合格|通过)((?:${SURNAMES})[\\u4e00-\\u9fff]{1,2})(?=$|[ ,，;；。])`,
      'gu',
    ),
    '由$2$1 ',
  ],
  [/^Q[ :：]+(?=[\u4e00-\u9fff])/u, '质量方面：'],
  [/^E[ :：]+(?=[\u4e00-\u9fff])/u, '环境方面：'],
  [/^[SO][ :：]+(?=[\u4e00-\u9fff])/u, '职业健康安全方面：'],
];

/** Words that name a part of what follows; `原因 密封圈磨损` reads `原因为密封圈磨损`. */
export const LABELS = /^(?:原因|根因|根本原因|措施|纠正措施|处置|处理|结论|输出|对策)$/u;
export const GLUED_LABEL =
  /(?<=^|[，；])(原因|根因|措施|结论|处置)(?![为是：:有未没无已均报分和及、，符合]|由)(?=[^，；。\s])/gu;

/** Chunks that go straight on from what stands before them. */
export const GOES_ON = /^(?:每|上次|一次|的|及|和|与|或|内|等|之(?![后前])|起|至|到(?=[\d\uF200-\uF7FF]))/u;
/** Predicates: what follows a topic of some length after a comma. */
export const PREDICATE =
  /^(?:有(?![效限关害机])|无|没|未|已|在|均|都|全|可|能|由|按|用|换|说|称|不|需|应|经|从|对|给|据称|经询问|询问|抽查?|查看?|正常|齐全|合格|完整|一致|符合要求|满足要求|审核员|当场|现场|参加|签|缺|漏|超|过期|失效|其中|另|存|放|自|问|先|后|还|只)/u;
/** Ends of chunks behind which a new statement begins. */
export const COMPLETE =
  /(?:堆积|缺失|超标|超温|超差|超限|破损|过期|到位|齐全|正常|合格|通过|一致|运行|进厂|到货|进场|完成|落实|关闭|清楚|有效|脱落|鼓包|符合要求|满足要求|在有效期内|进行|空白|受控|完好|划伤|签字|批准|在册|在岗|报废|整改|更换|清洗|开着|备案|发布|签|没改|未改|完毕|齐|处理|审批|纠正|当场换新)$/u;
/** Words that need what follows them: `缺 家属签字`. */
export const WANTS_MORE =
  /(?:缺|没有?|未|的|和|与|(?<!涉)及|(?<!不)是|至|含|包括|来自|交给|转给|都|里有|都有)$/u;
/** Negated verbs that want an object: `没写 公差`. */
export const WANTS_NOUN =
  /[没未]有?(?:输入|包括|包含|写明?|识别|覆盖|考虑|规定|提供|列入|列出|体现|标注|注明)$/u;
/** Words that a date completes. */
export const WANTS_DATE = /(?:到|至|于|从|自|期|时间|截止|写)$/u;
/** Titles: a name follows without a comma. */
export const TITLE_END =
  /(?:员|工|长|经理|主任|主管|总监|师|负责人|代表|老师|师傅|医生|护士|供方|供应商|承包商|外包方|客户|顾客)$/u;
/** Happenings: `氯气泄漏 18人` counts those who took part, not those who leaked. */
export const INCIDENT =
  /(?:泄漏|泄露|坠落|火灾|触电|爆炸|中毒|疏散|逃生|事件|事故|伤害|倒塌|着火|灭火|演练|医院)$/u;
/** Always begins a statement of its own. */
export const NEW_STATEMENT =
  /^(?:当场|现场|审核员|据称|经询问|另外|其中|提醒|抽查|[\u4e00-\u9fff]{2,6}称|今年|去年|本月|上月|目前|现在|员工|工人|检验员|采购员|业务员|操作工|问[\u4e00-\u9fff]{2,5}\d)/u;
/** Ends of a statement even before a figure. */
export const CONCLUDED = /(?:进行|符合要求|满足要求|在有效期内|已闭环)$/u;
/** Short predicates that stay with the count before them: `2人 在岗`. */
export const STAYS =
  /^(?:在岗|在册|在场|参加|参与|到会|签字?|持证|有证|合格|通过|齐全?|签到|确认|批准|审批|会签)$/u;
export const DOCUMENT_END =
  /(?:表|清单|台账|计划|程序|手册|预案|制度|规程|规范|方案|名录|合同|协议|档案|记录|报告|纪要|证书|许可证|图纸|单|手册|(?<!在)册|书|卡|文件|规定|办法|矩阵|指导书)$/u;

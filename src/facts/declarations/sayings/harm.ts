import type { Saying } from './saying.js';

/** Neither real nor the firm's: drills, rules, risks, other people's time. */
const UNREAL =
  /演练|模拟|假设|如果|如有|如发|若|可能|防止|避免|预防|风险|危险源|辨识|培训|教育|案例|规定|应急预案|制度|未遂|下班|上下班|非因工|不认定|家中|承包|分包|供方|外单位|顾客|客户|学员|患者|老人|住户|演习|保险|目标|指标|杜绝/u;
const HURT =
  /(?:砸|夹|割|切|烫|灼|烧|扎|刺|划|压|挤|崩|碰|撞|扭|拉|摔|碾|绞|轧|击|溅|戳|咬|冻|电)[^,。;]{0,4}(?:伤|中|倒|断|住|掉)|受伤|骨折|骨裂|离断|灼伤|中毒|触电|中暑|昏迷|晕倒|断指|闪爆|爆燃|跌[落倒]|摔[倒下落]|坠落|滑倒|绊倒|坠下/u;
const CARE =
  /骨折|骨裂|离断|住院|送医|就医|医院|就诊|缝[合了针\d]|缝[一二三四五六七八九十]|休[息工养假]|病休|病假|误工|停工|损失工(?:时|日)|工伤|轻伤|重伤|伤残|治疗|截肢|植皮|返岗|上报|调查/u;
const SOMEBODY =
  /[\p{Script=Han}]{0,3}(?:工|员|人|师傅|司机|班长|队员|职工|主管|学徒)|\d{1,2}月\d{1,2}日|20\d\d[年.-]/u;
const NOBODY =
  '(?<![有否是])(?:未|没有|没|无|从未|未曾|不曾|零|均未)(?:再)?(?:发生|出现|有|出|受)?(?:过)?(?:任何|一[起例次名个]|员工|人员|职工|的|相关)*';
/** Said of all the time and of everybody, not of one case told right before. */
const AT_ALL =
  /各|全|任何|一直|从未|未曾|不曾|以来|期间|至今|[年月](?!\d)|周期|均|发生过|出现过|公司|员工|为零|零/u;
const HARM =
  '(?:人身伤害|人员伤害|伤害|受伤|负伤|工伤|伤亡|轻伤|伤情|伤人|职业伤害|意外伤害|安全事故|生产安全事故|人身事故)(?:事件|事故|情况|现象)?';
const NO_HARM_EN =
  /\b(?:no|never|without|zero|not a single|free (?:of|from)|nobody|no one|none)\b(?: [a-z-]+){0,5}? (?:injur(?:y|ies)|injured|accidents?|hurt|harmed|harm)\b/iu;
const HURT_EN =
  /\b(?:struck|crushed|caught|cut|burn(?:t|ed)?|scald(?:ed)?|slipped|fell|tripped|fractur\w*|broke|broken|sprain\w*|trapped|injured|injur(?:y|ies) (?:to|of)|bruis\w*|electrocut\w*|lacerat\w*|splashed|pinched|severed)\b/iu;
const CARE_EN =
  /\b(?:days?|weeks?|shifts?|months?) (?:of (?:absence|sick leave|lost time)|off(?: work| sick)?|lost|away)\b|\boff (?:work|sick)\b|\bhospital\w*\b|\bstitch\w*\b|\bsick leave\b|\bdoctor\b|\blost[- ]time\b|\blost (?:\w+ )(?:days?|weeks?)\b|\bfractur\w*\b|\bbroke (?:his|her|their|a|an)\b|\bsurgery\b|\bsurgeon\b|\bemergency (?:room|department)\b|\bclinic\b|\babsen(?:t|ce)\b|\bunfit for work\b|\b(?:back|returned) (?:at|to) work (?:on|after)\b|\baway from work\b/iu;
const UNREAL_EN =
  /\b(?:drill|exercise|scenario|if|could|might|may (?:be|have|cause)|risk|hazards?|near miss|training|trained|prevent|insurance|at home|football|procedure|should|visitor|guest|passenger|pupil|spectator|customer|patient|resident|contractor|supplier|target|no more than)\b/iu;

const SPILT = '(?:泄漏|渗漏|外溢|溢流|溢出|跑冒滴漏|漏[至到入出液油料酸碱]|洒漏|泄出|流失|外泄|漫溢)';

/** People hurt and substances spilt, told as stories. */
export const HARM_SAYINGS: readonly Saying[] = [
  {
    topic: 'accident',
    exists: false,
    holds: [new RegExp(`${NOBODY}${HARM}`, 'u'), AT_ALL],
    lacks:
      /目标|指标|如|若|确保|力争|争取|其[他它]|除|重大|较大|当[日天月次]|培训|顾客|隐患|[擦碰撞刮]|追尾|火情|未遂|滑倒|泄漏|倒塌|脱落|方针|口号|理念|愿景|”|\d起|\d{1,2}日|[一两二三]起(?!.{0,8}(?:没|未))|造成|均未受/u,
    sorts: ['injury'],
  },
  {
    topic: 'accident',
    exists: true,
    goesOn: true,
    holds: [HURT, CARE, SOMEBODY],
    lacks: new RegExp(`${UNREAL.source}|${NOBODY}${HARM}|(?:未|没有|无)(?:人员?)?(?:受伤|伤亡)`, 'u'),
    sorts: ['injury'],
  },
  {
    topic: 'accident',
    exists: false,
    holds: [NO_HARM_EN],
    lacks:
      /\b(?:target|objective|aim|goal|if|other|further|serious|fatal|major|property|traffic|customers?|guests?|passengers?|visitors?|pupils?|spectators?|contractors?|procedures?|records?|evidence|shown|reports?|policy)\b/iu,
    sorts: ['injury'],
  },
  {
    topic: 'accident',
    exists: true,
    goesOn: true,
    holds: [HURT_EN, CARE_EN],
    lacks: new RegExp(`${UNREAL_EN.source}|\\bno (?:injur|accident|lost)`, 'iu'),
    sorts: ['injury'],
  },
  {
    topic: 'accident',
    exists: true,
    holds: [
      /追尾|相撞|碰撞|刮擦|剐蹭|侧翻|撞[到上倒坏伤]/u,
      /(?:负|承担)[^,。;]{0,4}(?:全部|全|主要|主|同等|次要)责任?|全责|主责/u,
      /我方|本公司|公司|本单位|驾驶员|司机|本车/u,
    ],
    lacks: new RegExp(
      `${UNREAL.source}|对方(?:负|承担)?[^,。;]{0,4}(?:全部责任|全责|主责|主要责任)|无责`,
      'u',
    ),
    sorts: ['traffic'],
  },
  {
    topic: 'leak',
    exists: false,
    holds: [
      /(?<![有否是])(?:未|没有|没|无|从未|未曾|均未)(?:再)?(?:发生|出现|有|产生)(?:过)?(?:任何|一[起例次]|[\p{Script=Han}]){0,10}?(?:泄漏|渗漏|外溢|溢流|洒漏|泄露)(?:事件|事故|情况|现象)?(?=[\s,;。、)]|$)/u,
    ],
    lacks:
      /目标|指标|如|若|确保|信息|数据|秘密|客户|除|其[他它]|油污|滴漏|当[日天]|现场(?:查看|观察|巡查)|检查/u,
  },
  {
    topic: 'leak',
    exists: true,
    holds: [
      new RegExp(SPILT, 'u'),
      /20\d\d[年.-]|\d{1,2}月\d{1,2}日/u,
      /\d\s?(?:kg|公斤|千克|吨|t\b|L|升|桶)|围堰|地面|雨水|土壤|回收|吸附|失效|破裂|法兰|阀|管|罐|桶|池/u,
    ],
    lacks: new RegExp(
      `演练|模拟|假设|如|若|可能|防止|避免|预防|风险|辨识|培训|检测|试验|未发现|(?:无|没有|未)(?:发生|出现)?[^,。;]{0,4}${SPILT}|信息|数据|预案`,
      'u',
    ),
  },
];

import type { Saying } from './saying.js';

/** The audit's own plan; those of production, training and internal audits are others. */
const OTHER_PLAN =
  /内审|内部审核|生产计划|培训|采购计划|交付|订单|发货|检修|维修|施工|工期|演练|年度(?:审核|计划)|监测计划|方案|管理评审|校准|一阶段/u;
const KEPT =
  '(?:(?:未|没有|没|无|不曾|均未|未曾)(?:有|做|作|发生|出现|进行|任何|过|再|需要?)*[^,。;]{0,4}?(?:调整|变[动更化]|改[动变]|更改|偏离|偏差|增减|出入)|计划(?:中|内|所列|列出|安排|规定)?的?[^,。;]{0,10}(?:全部|均已?|都已?|全已)(?:得到|完成|进行|按期|实施)?(?:了)?(?:现场)?(?:审核|覆盖|完成)(?!后)|(?:时间|次序|顺序|日程|安排|部门|活动)[^,。;]{0,8}(?:与|同|和)[^,。;]{0,8}(?:计划|安排|日程)(?:均|都|完全)?(?:一致|相符|相同))';
const PART = '(?:部门|车间|部|科|室|(?<!审核|内审)组|班组?|夜班|过程|条款|场所|现场|项目|访谈|项)';
/** What became of a part of the audit. */
const MOVED =
  '(?:改[到至在为由期派]|换[到至成]|推迟|延后|延期|顺延|提前(?!\\d)|对调|互换|调换|调至|调到|挪[到至]|取消|未能?(?:审核|观察|看到|见到|到达|抽到|抽样|覆盖|进入)|未审|没能(?:审核|看到|到达)|删[减去]|缩短|延长|并入|合并|改以|替代|移[至到])';
const PLAN_EN =
  /\b(?:audit )?(?:plan|schedule|timetable|programme|agenda)\b|\bas (?:originally )?planned\b/iu;
const KEPT_EN =
  /\b(?:no|without(?: any)?|not (?:have to be|need to be)?|never|nothing) ?(?:[a-z]+ ){0,4}?(?:deviations?|departures?|changes?|changed|altered|alterations?|amend(?:ed|ments?)|adjust(?:ed|ments?)|deviated|departed)\b|\b(?:was|were) (?:followed|kept to|adhered to|observed)\b(?! (?:by|up))|\b(?:all|every|each)\b[^.;]{0,40}\b(?:named|listed|set out|foreseen|provided for|included|contained)? ?(?:in|of|by|on) the (?:audit )?(?:plan|schedule|programme|agenda) (?:was|were|has been|have been) (?:audited|visited|covered|seen|sampled|completed)\b|\bno (?:item|part|process|department|area|site|shift)s? of the (?:audit )?(?:plan|schedule|programme) (?:was|were|has been|had been) (?:left out|omitted|dropped|missed|skipped)\b|\b(?:carried out|conducted|performed|took place|held|proceeded|ran) (?:exactly |fully |strictly )?(?:as planned|according to|in (?:full )?(?:line|accordance) with)\b/iu;
const AUDITED_EN =
  /\b(?:audited|audit(?: of)?|auditors?|visit(?:ed)?|interview(?:s|ed)?|session|the team|stage 2|opening meeting|closing meeting|tour|shift)\b/iu;
const MOVED_EN =
  /\b(?:(?:was|were|had been|had to be) (?:moved|postponed|brought forward|swapped|dropped|cancel(?:l)?ed|shortened|deferred|replaced|rescheduled|put (?:off|back)|exchanged)|swapped|instead of|rather than on|in place of|one day (?:later|earlier) than|could not (?:be (?:audited|seen|visited|observed|sampled|reached)|take place)|(?:was|were) not (?:audited|visited|seen) (?:because|as|since|owing|due)|has to be (?:made up|audited later)|took place (?:on|in|a day)[^.;]{0,40}\b(?:instead|because|owing|due))\b/iu;
const OTHER_PLAN_EN =
  /\b(?:internal audit|production|training|delivery|deliveries|shipment|maintenance|order|drill|calibration|management review|customer's?|construction|project)\b/iu;

const STAGE_1 = '(?:第一阶段|一阶段|(?:1|Ⅰ|I)\\s?阶段)';
const ISSUE =
  '(?:问题项?|不符合项?|关注(?:项|点|事项|问题)|薄弱(?:环节|点)|不足|整改项|事项|改进项|观察项|缺陷|疑问|需[^,。;]{1,6}的?(?:问题|事项))';
const FEW = '(?:[1-9]\\d?|[一二两三四五六七八九十])\\s?(?:项|个|条|处|点)';
const FEW_EN = '(?:one|two|three|four|five|six|seven|eight|nine|ten|several|some|a number of|[1-9]\\d?)';
const ISSUE_EN =
  '(?:areas? of concern|concerns?|findings?|issues?|weakness(?:es)?|points?|nonconformit(?:y|ies)|problems?|observations?|gaps?|shortcomings?)';

/** How this audit went: its plan kept or not, its first stage with issues or none. */
export const AUDIT: readonly Saying[] = [
  {
    topic: 'plan-deviation',
    exists: false,
    holds: [/审核|日程|次序/u, /计划|日程|安排|次序/u, new RegExp(KEPT, 'u')],
    lacks: new RegExp(
      `${OTHER_PLAN.source}|除|只有|仅(?!限)|其[余他]|${MOVED}|一处|两处|有无|是否|如|若|不一致|措施|目标|样本|抽样|记录|职责`,
      'u',
    ),
  },
  {
    topic: 'plan-deviation',
    exists: true,
    holds: [
      /原定|原计划|计划(?:审核|安排|于|在|由|的)|审核(?:时间|计划|安排|日程|次序|活动|组|员)|(?:的|被)审核|不再[^,。;]{0,4}审核|因[^。;]{2,16}(?:审核|改)/u,
      new RegExp(`${PART}[^。;]{0,24}?${MOVED}`, 'u'),
      /审核|日程|首次会议|末次会议/u,
    ],
    lacks: new RegExp(
      `${OTHER_PLAN.source}|如(?:需|遇|有)|若|(?<!留待|留到|留至|推迟[到至]|安排在|延至|待)下次|上次|建议|整改|纠正|人数|工艺|文件|手册|审核(?:准则|依据|范围|目的)|(?:未|没有|无)[^,。;]{0,6}(?:调整|变动|变更|偏离)`,
      'u',
    ),
  },
  {
    topic: 'plan-deviation',
    exists: false,
    holds: [PLAN_EN, KEPT_EN],
    lacks: new RegExp(
      `${OTHER_PLAN_EN.source}|\\b(?:except|apart from|other than|one change|only|quality|emergency|control plan|sampling|business|design|objectives?|test|inspection)\\b|${MOVED_EN.source}`,
      'iu',
    ),
  },
  {
    topic: 'plan-deviation',
    exists: true,
    holds: [AUDITED_EN, MOVED_EN],
    lacks: new RegExp(
      `${OTHER_PLAN_EN.source}|\\b(?:if|next audit|last audit|previous|will|should|objectives?|certificates?|records?|nonconformit(?:y|ies)|complaints?|machines?|equipment|supplier)\\b`,
      'iu',
    ),
  },
  {
    topic: 'stage-one-finding',
    exists: false,
    holds: [
      new RegExp(
        `${STAGE_1}(?![^,。;]{0,20}(?:第二|二|2|Ⅱ)阶段[^,。;]{0,6}(?:未|没有|无))[^。;]{0,24}?(?<![有是])(?:未|没有|无|没)(?:再)?(?:发现|提出|产生|开具|列出|识别|指出|出现|存在)?(?:任何|过|出|书面|需[^,。;]{0,6}的?|的)*${ISSUE}`,
        'u',
      ),
    ],
    lacks: /重大|严重|影响|遗留|未(?:关闭|整改|解决)|尚未|除|如|若|有无|是否/u,
  },
  {
    topic: 'stage-one-finding',
    exists: true,
    holds: [
      new RegExp(STAGE_1, 'u'),
      new RegExp(
        `(?:提出|发现|列出|开具|识别|指出|存在|产生|有)[^,。;]{0,8}?(?:${FEW}[^,。;]{0,8}${ISSUE}|${ISSUE}\\s?(?:共|计|为)?\\s?${FEW})|(?:提出|发现|列出|开具|指出)的[^,。;]{0,8}${ISSUE}[^。;]{0,30}(?:整改|关闭|验证|纠正|改正|解决)`,
        'u',
      ),
    ],
    lacks: /(?:无|没有|未)(?:发现|提出)?[^,。;]{0,4}(?:问题|不符合)|如|若|应|上(?:次|一周期)|初审/u,
  },
  {
    topic: 'stage-one-finding',
    exists: false,
    holds: [
      /\bstage (?:1|one|I)\b/iu,
      new RegExp(
        `\\b(?:no|without(?: any)?|not (?:any|a single)|nor any|free (?:of|from)) (?:[a-z]+ ){0,2}?${ISSUE_EN}\\b`,
        'iu',
      ),
    ],
    lacks:
      /\b(?:open|outstanding|remain(?:s|ed|ing)?|further|other|serious|major|critical|stage (?:2|two|II)|unresolved|that (?:would|could))\b(?! (?:started|began|could start))/iu,
  },
  {
    topic: 'stage-one-finding',
    exists: true,
    holds: [
      /\bstage (?:1|one|I)\b/iu,
      new RegExp(`\\b(?:the )?${FEW_EN} (?:[a-z]+ ){0,2}?${ISSUE_EN}\\b`, 'iu'),
      /\b(?:raised|noted|found|identified|listed|recorded|reported|gave rise|brought up|verified|closed|followed up|dealt with|of the stage|from stage|stage 1 (?:concerns?|findings?|issues?))\b/iu,
    ],
    lacks: /\b(?:no|if|none|without)\b|stage (?:2|two|II) (?:raised|found)/iu,
  },
];

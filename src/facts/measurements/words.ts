import type { Figure } from '../../core/index.js';

const CLAIMS = [
  '(?:均|都|全部|皆)?(?:符合(?!性)(?:要求|规定|标准)?|(?<!不)合格(?![证率供品方分线])|满足[^,。;\\n]{0,12}|达标|达到[^,。;\\n]{0,12}(?:标准|要求)|在[^,。;\\n]{0,8}(?:范围内|范围之内|允许之内)|(?<!不|异)正常|未超(?:标|限|差)|未见异常)',
  '(?<!未经?|不得|不予|禁止|严禁)(?:签字|盖章|签名|签署|签发|签认|审批|批准|同意|确认|照常|正常|直接|随即|当[日天])(?:后)?(?:予以)?(?:放行|出厂|入库|发货|使用|认可|接收|验收|交付|投用)|(?:记录|判定?|评定|结[果论])(?:均)?(?:为|是|:)?\\s?[“"]?通过(?!率)|签发放行单',
  '判(?:定|为|定为)?\\s?OK|准予(?:放行|入库|出厂)|(?:全部|均|都|可以?)(?:可)?(?:流转|转序|转入下道)|予以(?:放行|接收|验收)|验收通过|核查通过|(?:受控|没问题|无问题|(?:都|均|全部|全)过关|落在[^,。;\\n]{2,14}(?:区间|范围)内?)',
  '\\b(?:was |were |are |is )?(?:signed as |recorded as |all )?(?:conform(?:s|ed|ing)?|acceptable|within (?:the )?(?:limits?|tolerance|specification|spec|range)|accepted|in order|passed|compliant|compl(?:y|ies|ied) with|satisf(?:ies|ied|y|actory)|meets?|met|OK)\\b',
  '\\b(?:signed (?:off|the release)|(?:was|were|and) (?:then )?(?:released|approved|passed|signed off)(?! (?:(?:to|for|into) [a-z]+ )?as\\b)|released by|approved by|conclu(?:des|sion)(?:\\s|:|is|was)*[“"]?pass|result:? pass(?:ed)?)\\b',
  '\\breleased the (?:lot|batch|parts?)\\b|\\b(?:lot|batch|parts?) (?:was|were) (?:released|approved)\\b',
];
/** Nothing was raised against it. */
const NOTHING_RAISED =
  '(?:未|没有|无)(?:开具|开出|发现|提出|见|出具|判)[^,。;\\n]{0,8}(?:不符合项?|异常|问题|超标|超差|不合格)|\\bno (?:finding|nonconformity|non-conformity|nonconformance|issue|deviation|objection)s?\\b[^.;\\n]{0,24}';
export const BLAMELESS = new RegExp(NOTHING_RAISED, 'giu');
/** Called conforming. `不符合` and `合格证` are no such thing. */
export const CONFORMING = new RegExp(
  `(?<![不未非]|\\bnot |\\bnot be )(?:${CLAIMS.join('|')}|${NOTHING_RAISED})(?![\\p{Script=Han}]{0,1}率)`,
  'iu',
);
/** Speaks of all that stands before it, or of the result as a whole. */
export const COLLECTIVE =
  /(?:均|都|全部|皆|各项[^,。;\n]{0,8}|以上[^,。;\n]{0,8}|上述[^,。;\n]{0,8})(?:能够?|已|可)?(?:符合(?!性)|满足|达标|合格(?![证率])|(?:在|处于)[^,。;\n]{0,12}范围之?内|正常|(?:低于|小于|未超过?|不超过?|没有超过?|优于)[^,。;\d\n]{0,10}(?:限值|标准|规定|要求))[^,。;\n]{0,10}|(?:结论|判定|评定|评价|判断|审核结果|监测结果|检测结果)\s?(?:栏)?(?:为|是|:)?\s?(?:“|")?(?:均|都|全部|各[^,。;\n]{1,3}均)?(?:符合(?!性)|合格(?![证率])|达标|满足)[^,。;\n]{0,10}|(?:打|勾|画|划)\s?[“"]?√?\s?合格|\b(?:all|both|each|every)\b[^.;\n]{0,40}\b(?:conform(?:s|ed|ing)?|acceptable|within (?:the )?(?:limits?|tolerance|specification|spec|range)|in order|compliant|consistent with|compl(?:y|ies|ied)|satisf(?:y|ied|actory)|meets?|met|passed|OK)\b/iu;
/** The text admits a miss, explains it, or speaks of something that the requirement does not bind. */
export const ADMITTED =
  /不符合|不合格|不满足|不达标|超标|超差|超出|超限|超过(?!\d)|超(?=\d|限|了)|未达|未满足|(?<![不均都])低于(?!\d|等于|[^,。;]{0,6}限值)|(?<!不)高于(?!\d|等于)|偏低|偏高|返工|返修|让步|特采|隔离(?!机|器|式|开关|衣|墙|带|栏)|报废|整改|复检|重新|调整|偏差单|(?:处理|淬火|烘干|打磨|加装)前|进水|原水|调节池|不适用|待机|切换|(?<!无|未|没有|应|未见)报警|exceed(?:s|ed)|out of (?:limits|tolerance|spec)|above the|below the|not met|non-?conform|rework|concession|rejected|scrapped|influent|inlet|equali[sz]ation|raw water|untreated|before treatment|re-?measured|corrected|deviation report|waiver/iu;
/** Objectives are held to their results elsewhere; what is set aside here is no reading. */
export const OBJECTIVE = /目标|指标(?!有)|完成率|及时率|合格率|满意|objective|target|goal/iu;
/** Humidity, contents and what materials do are measured in per cent; most rates are objectives. */
export const MEASURED_SHARE =
  /湿度|含水|水分|氧|浓度|压实度|含量|盐分|固含|可燃|LEL|误差|含[碳硫磷锰硅铬铜油尘]|(?:吸水|含泥|伸长|延伸|收缩|缩水|压缩|孔隙|透光|回弹|膨胀|回潮|断裂|残留|灰|挥发|溶出|渗透|附着)率|伸率|灰分|偏差|氮氧化物|二氧化[碳硫氮]|一氧化碳|硫化氢|甲醛|氨气|NO[x2₂]|SO[2₂]|\bCO[2₂]?\b|VOCs?\b|H[2₂]S|moisture|humidity|content|absorption|shrinkage|oxygen|elongation|(?:mon|di)oxide|oxides|ammonia|formaldehyde|vapour|vapor/iu;
/** What a value was read off or found by, right before it. */
export const MEASURED =
  /(?:实测(?:值|结果)?|取值|在线值|[时日]值|测得(?:值)?|测量(?:值|结果)|实际(?:保存|使用|控制|温度|为|值)?|显示屏?|示值|读数|记录为|记录值|(?<=[日月时表班次库炉釜罐窑动午,;。:])记录|结果|检测值|检测结果|监测值|均值|最大值?|最高|最低|检出|试验值|试验结果|试块|试样|复测|抽测|抽检|(?<!最大|最小|额定)称量|称重|化验|填写|登记|抄录|读得|量得|累计|历时|用时|(?<=[月日时])为|到场温度|温度|measured|readings?|showed|shows|recorded|found|result(?:s)?|was|were|had|value|gave|averaged|read|gave|returned|contained|logged|reached|peaked at|stood at|came (?:out )?(?:at|to)|(?:a |the )?(?:mean|average|peak|maximum)(?: value)? of)\s?(?:\d{1,2}\s?(?:件|处|点|次|批|组))?\s?(?:分别)?(?:为|是|:|of|at|were|was|as)?\s?$/iu;
/** The same, with the thing that was measured between them and the value: `实测两瓶相距3米`, `抽5颗:112、116`. */
export const MEASURED_THING =
  /(?:实测|实称|实量|测得|测定|测量|称得|称重|量得|给出|显示|读数|计时|检测|监测|抽测|抽检|(?:芯样|试件|试块|试样|样品|样本)[\d一二三四五六两几]{0,3}[个件块组份]?|抽查?\s?\d{1,3}\s?[件处点次批组颗根个片支只台份瓶袋块样]|[\d一二三四五六七八九十各]个?(?:点位?|测点)(?:分别)?为|现场[^,。;\n\d]{0,10}(?:为|是)|measured|readings?|gave|showed|shows|recorded|found)[^,。;\n≤≥]{0,18}[:,]?\s?$/iu;

/** `最高-13.5℃` behind words that require nothing is the greatest of what was read. */
export const isExtreme = (content: string, { raw, start }: Figure): boolean =>
  /^最[高低多大小]/u.test(raw) &&
  !/(?:要求|规定|允许|应|须|不得|限|控制|标准|设定|额定|设计|许可|核定|制度|规程|\d{1,3}℃?时)[^,;。]{0,12}$/u.test(
    content.slice(Math.max(0, start - 20), start),
  );

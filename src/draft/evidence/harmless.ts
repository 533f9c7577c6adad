/**
 * Negations that say that all is well: `无开裂`, `渗漏 无`, `no visible damage`. What they deny is bad; a thing that
 * guards against it, or a record of it, is good, and without it something is lacking (`无泄漏报警装置`, `no spill kit`).
 */

/** Bad things by name; for regular expressions. */
export const TROUBLE_ZH =
  '(?:开裂|裂[纹缝痕]|破裂|断裂|破损|破碎|损坏|损伤|磨损|变形|弯曲|翘曲|脱落|松动|松脱|锈蚀|生锈|腐蚀|腐烂|霉变|发霉|渗漏|泄[漏露]|漏[水油气液电]|跑冒滴漏|滴漏|溢出|溢流|堵塞|积[水液尘]|异[常响味物臭]|杂质|毛刺|划[伤痕]|磕碰|碰伤|凹陷|鼓包|气[泡孔]|砂眼|夹渣|起皮|虫害|虫鼠|鼠迹|残[留渣]|污[染渍]|冲突|隐患|纠纷|争议|拖欠|逾期|超期|过期|延期|延误|积压|短缺|缺料|缺货|故障|报警|跳闸|停机|宕机|中断|丢失|遗失|失窃|盗窃|违[规章法纪]|处罚|罚款|伤亡|受伤|工伤|轻伤|重伤|中毒|感染|死亡|爆炸|火灾|火情|着火|冒烟|触电|返工|返修|退货|退换|投诉|客诉|抱怨|索赔|召回|不良|不合格|缺陷|瑕疵|偏[差离]|超[标差限温载]|事故|险情|遗漏|漏[项检签报]|缺[项失勤件损]|变[化动更]|误判|混料|串料|差错|货损|破袋|短少|失效|失准|漂移|断[档货料供电线]|受潮|潮湿|返潮|结露|发热|过热|打滑|缺相|外溢|外泄|外漏|口头(?:订单|合同|协议|约定)|让步(?:接收|放行)?|特采|紧急放行|(?:工艺|设计|人员|设备|产品|材料|合同|服务)?(?:变更|更改|变动|调整)|重复|复发|再发|滞留|占[道用]|混[放装批淆]|串货|违反|空白|补签|代签|涂改|差异|缺口|老化|结块|结霜|挂霜|明火|带病|超范围|分包|外包|新增|整改项?|不合格(?:品|项|批)?|不符合(?:项)?|不良品?|负面|处罚|扣分|罚单|疑[问点]|例外|临时)';
const OF_TROUBLE_ZH =
  '(?:品|项)?(?:的)?[ ]?(?:保护|防护|装置|报警|监控|开关|措施|预案|记录|登记|台账|台帐|标识|标签|检测|监测|检查|评估|评价|应急|处置|处理|分析|调查|系统|设备|设施|器|阀|箱|池|柜|区|通道|标准|培训|传感|探头|原因|报告|单|表|清单|程序|规定|制度|流程|跟踪|统计|通知|申请|审批|评审|验证|说明|隔离|回复|整改|关闭|依据|证明|线索)';
const DENIES_ZH =
  '(?:无|没有?|未(?:见|发现|出现|发生|产生|发出)?)[ ]?(?:明显|任何|人员|新的?|再|再次|发生|出现|发现|其[他它]|重大|严重|客户|顾客|质量|安全|环境|外观)?[ ]?(?:的)?';
const TROUBLE_EN =
  '(?:crack(?:s|ing)?|leak(?:s|age)?|damage|deformation|rust|corrosion|debris|contamination|mou?ld|pests?|odou?rs?|trips?|faults?|failures?|breakdowns?|stoppages?|delays?|backlog|losses|injur(?:y|ies)|complaints?|claims?|returns?|recalls?|defects?|blockages?|obstructions?|spills?|residues?|burrs?|scratches|dents?|voids?|outages?|breach(?:es)?|disputes?|fines?|penalt(?:y|ies)|incidents?|accidents?|near misses|deviations?|discrepanc(?:y|ies)|errors?|omissions?|gaps?|concerns?|abnormalit(?:y|ies)|alarms?|lost time|downtime|non-?conformit(?:y|ies)|non-?compliances?|repeats?|recurrences?|reoccurrences?|overdue items?|signs? of \\w+|shortages?|mix-?ups?|verbal orders?|write-?offs?|surprises)';
const OF_TROUBLE_EN =
  '(?:[ -](?:records?|logs?|reports?|registers?|tests?|checks?|detectors?|sensors?|kits?|plans?|procedures?|alarms?|analys[ei]s|reviews?|investigations?|forms?|protection|prevention|controls?|cards?|tags?|response|instructions?|guards?|trend\\w*|data|figures?|cover))';

const HARMLESS: readonly RegExp[] = [
  // Who is still learning does nothing alone, and waste water stays in the house.
  /不(?:单独|独立)(?:操作|上岗|作业|顶岗|出报告|值班)|不外排|不落地|不拆(?:直接|包|开)[^,，;；。]{0,6}/gu,
  /(?:不满意|不太满意)[ ]?(?:的)?[ ]?\d{1,4}[ ]?[人份户家个]?(?![\d%])/gu,
  /无裂(?=$|[\s,，;；。()（）])|(?:周[六日末]|节假日|国庆|春节|停产|放假)[^,，;；。]{0,4}[没不未]上班/gu,
  /(?:编号|流水号|序列号|单号|条码|号码?)[^,，;；。]{0,2}(?:都|均|也)?(?:不重复?|没重复?)(?=$|[\s,，;；。])/gu,
  /\b(?:nobody|no one|no-one|none) (?:was )?(?:hurt|injured|harmed)\b|\bno sales yet\b|\bnot from (?:their |his |her |the )?own\b|\bno LTIs?\b/giu,
  new RegExp(
    `${DENIES_ZH}${TROUBLE_ZH}(?:(?:[和或及/、]|、[ ]?)${TROUBLE_ZH}){0,4}(?!${OF_TROUBLE_ZH})`,
    'gu',
  ),
  // 没有漏的, 没有超的, 无过期的
  /(?:没有?|无|未见)[ ]?(?:再)?(?:漏|超|缺|断|过|坏|少|破|错|乱|丢|混|掉|差|旧|松|脏|湿|假|空)\S{0,3}的(?=$|[\s,，;；。])/gu,
  /(?:没有?|无|未见|未发现|未发生)[^,，;；。]{1,10}(?:情况|现象|情形|苗头|迹象|案例)/gu,
  // 未过的补考记录有: who or what failed went through it again.
  /未(?:通过|过|及格|合格|达标)的?(?:人员|学员|者|人|项)?[ ]?(?:的)?(?!没|未|无)[^,，;；。没未无]{0,4}(?:补考|补测|补训|复训|重考|复测)(?![^,，;；。]{0,8}(?:没|未|无))/gu,
  new RegExp(`${TROUBLE_ZH}[ :：]{0,3}(?:无|没有|均无|都没有?)(?=$|[\\s,，;；。)）√✓])`, 'gu'),
  new RegExp(
    `\\b(?:no|zero|without|nil|free (?:of|from))\\b (?:(?:visible|further|other|new|obvious|major|signs? of|any|customer|reported|recorded|open)\\s){0,3}${TROUBLE_EN}\\b(?!${OF_TROUBLE_EN})`,
    'giu',
  ),
];

/** A passage without the negations that only say that nothing is wrong. */
export const withoutHarmless = (text: string): string =>
  HARMLESS.reduce((out, pattern) => out.replace(pattern, ' '), text);

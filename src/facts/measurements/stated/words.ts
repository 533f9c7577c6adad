/** Words by which a requirement that stands somewhere in the report is told from a value, and a value called conforming. */

/** Right before a bare figure: it is the most that is allowed. */
export const MOST = new RegExp(
  [
    '(?:限载|限重|限高|额定(?:起重量|起吊重量|载荷|载重量?|载质量|起重|负荷|容量|压力)|核定载(?:质量|重量?|客)|安全工作载荷)',
    '(?:允许|许可|核准|核定|批准|批复|最高|最大)[^,。;\\d]{0,8}(?:液位|水位|储量|储存量|贮存量|库存量?|存放量|存量|用量|处理量|处理能力|产能|规模|堆放(?:量|高度)|载荷|载重|起重量|工作压力|使用压力)',
    '(?:排放|接触|浓度|标准)?限值|执行[^,。;\\d]{0,10}\\d?类?标准[^,。;\\d]{0,4}|容许浓度|报警值(?:设定)?|设定报警值',
    '(?:核准|核定|许可|批准)\\s?:?\\s?年?(?:处理|处置|经营|生产|产量)[^,。;\\d]{0,10}',
    '(?:rated (?:load|capacity)|safe working load|SWL|maximum (?:[a-z]+ ){0,2}(?:load|height|quantity|stock|capacity|pressure)|limit(?: value)?(?: (?:for|of|on) [a-z ]{2,36})?|permitted(?: value)?|limits [a-z ]{2,24} to|may (?:lift|carry|hold|store|handle)|(?:approved|licensed) for(?: at most)?)',
  ]
    .map((words) => `(?:${words})`)
    .join('|')
    .concat(''),
  'iu',
);
export const MOST_BEFORE = new RegExp(
  `(?:${MOST.source})\\s?(?:为|是|:|不超过|of|is)?\\s?[^,。;.\\d]{0,4}?$`,
  'iu',
);

/** A figure in such a piece sets something, names a size or is of an instrument: it was not read. */
export const NOT_READ =
  /要求|规定|限值|标准(?!气|偏差)|额定|设定|量程|规格|型号|公称|设计|核准|许可|核定|应[^用急]|不得|目标|指标|校验|标定|分度|精度|有效期|rated|limit|set point|permitted|required|range of|target|resolution/iu;

/** What called the value conforming. */
export const KEPT =
  /(?:均|都|全部|皆)?(?:(?<![未不没能须需应要])达到[^,。;\d]{0,12}(?:要求|标准|内控|限值|规定)|符合(?!性)[^,。;\d]{0,12}|满足[^,。;\d]{0,12}|达标(?:排放)?|(?<!不)合格(?![证率供品方分线])|(?<!不)(?:处于|在)[^,。;\d]{0,10}(?:范围|限值|能力|规定|许可|核定|允许)[^,。;\d]{0,4}内|(?:未|没有)(?:超|突破)[^,。;\d]{0,10}|(?<!不)受控|有效|(?<!不|异)正常|(?<![不该])规范(?=[,。;]|$)|(?<!不)安全(?=[,。;]|$)|良好|处于安全[^,。;\d]{0,4}|(?<!不)可用|(?<!不)一致)(?=[,。;)\s]|$|入库|放行|排放|使用)|\b(?:in (?:compliance|accordance)\b[^.;\n]{0,30}|no limits? (?:was |were )?exceeded|(?:is|are|was|were) complied with|(?:load|batch|lot|product) released|compl(?:y|ies|ied) with[^.;\n]{0,30}|within (?:the )?(?:permitted|allowed|approved|specified|prescribed)? ?(?:quantity|limits?|tolerance|range|capacity)|as (?:required|prescribed|permitted)|limits? (?:is|are|was|were) (?:kept|met|observed|respected)|(?:all )?(?:values? )?(?:are |is )?below the limit|accept(?:s|ed) the (?:lot|batch)|(?:was|were|is|are) (?:safe|in order|acceptable|accepted|conforming|released)|conform(?:s|ing)?|pass(?:ed)?)\b/giu;

/** In one of the two and not in the other: they speak of two things, times or states. */
export const QUALIFIERS: readonly RegExp[] = [
  /(?:处理|淬火|烘干|返修|返工|清洗|治理|改造|整改|校准|加装)前|进[口水]|原[水料]|before|inlet|untreated|incoming|原始/iu,
  /昼间|白天|by day|daytime/iu,
  /夜间|at night|night-time/iu,
  /来料|供方|供应商|supplier/iu,
  /特殊|客户|顾客|customer/iu,
  /去年|上年|曾|last year/iu,
  /化霜|除霜|defrost/iu,
  /水压|试压|耐压|试验(?:压力|载荷|负荷)|静载|动载|试块|proof|test load/iu,
  /毛重|皮重|gross/iu,
  /防雷|lightning/iu,
  /淬火前|热处理前|打磨前|改造前/u,
  /保温筒|通道|检验台|dry store|larger/iu,
  /扩建|二期|expansion/iu,
  /年(?:处理|用量|使用量|产量|接收)|全年|per year|a year/iu,
  /领用|消耗|使用量|用量|采购|购入|出货|销售|产生量/u,
  /累计|[两二三四各]层|总计/u,
];
/** A requirement that names no state is of the finished thing. */
export const FINISHED = /(?<!半)成品|finished/iu;
export const UNFINISHED = /半成品|中间品|在制|坯|工序|semi-finished|in process/iu;
/** Names that tell a thing from others of its kind. */
export const NUMBERED =
  /[东南西北](?=厂界|侧|门|区)|[\dA-Z]{1,3}\s?[号#](?!令|文)|#\s?\d{1,3}|(?<![A-Za-z])[A-Z]{1,4}-?\d{1,4}(?![\d.A-Za-z])|\b(?:crane|line|tank|oven|store|press|bay|room|tool|boiler|hall)s? \d{1,3}\b/giu;
/** Words that any requirement and any value may be told with. */
export const GENERIC =
  /标准|规定|要求|执行|现场|记录|检测|检验|监测|测试|报告|显示|查看|抽查?|实测|测得|结果|允许|最大|最高|最低|最小|限值|限载|额定|设定|许可|核定|核准|控制|管理|作业|指导书|工艺|规程|公司|车间|排放|(?:室|库|炉|水|料)温(?!度)|温度|压力|重量|质量|高度|厚度|长度|宽度|时间|浓度|噪声|数值|平均|日均|本次|当日|当前|不得|不高于|不低于|不大于|不小于|不超过|应|为|的|在|是|及|和|:|20\d\d年?|\d{1,2}月|\d{1,2}日|\d+/gu;

/** A range in such a piece is what an instrument can show, or what somebody's papers last. */
export const NO_LIMIT = /量程|测量范围|校准点|有效期|年龄|校准周期|measuring range/iu;

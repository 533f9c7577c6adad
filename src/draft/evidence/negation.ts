/**
 * 不 denies what should be, unless it belongs to a word of its own (不锈钢), tells a rule (不得), limits a figure
 * (不低于) or denies something bad (不开裂).
 */
const LIMITS_OR_RULES =
  '少于|超过?|大于|小于|低于|高于|多于|早于|晚于|足(?=[\\d之])|得|应|准|许|允许|可(?:接受|回收|燃|逆|抗|避免|拆|分|控)|定期|间断|断|等于|限|含';
const OWN_WORDS =
  '锈|合格|符合|良|适用|涉及|同(?!意|步)|仅|但|只|再|动产|干胶|燃|规则|停|久|管|过|如|论|惜|妨|外乎|另|愿|便|料|测|审(?:核)?(?:本|自己)|做(?:产品|软件|工程)?设计|设计|外协|外包|对外|生产|从事|作为|必|需要?(?!.{0,6}[说讲])|影响|提|改变|变(?!更)|存在|构成|属于?|发生|产生|算|放行|开(?:具)?NC|要(?:补签|再)|记(?:品牌|名)';
const HARM_DENIED =
  '差(?!异)|少|落|乱|错|脱落|击穿|泄漏|开裂|变形|渗|漏|褪|生锈|堵|卡|掉|粘|滑|晃|超|缺|倒|溢|冒|泡|起|松|偏|误|混|串|重复|冲突|拖|欠|延|迟|伤|累';
const DENIAL = new RegExp(
  `(?<![毫从绝并差要是能有对]|可以)不(?!${LIMITS_OR_RULES}|${OWN_WORDS}|${HARM_DENIED})[\\u4e00-\\u9fff]{1,3}`,
  'u',
);
/** Cells, pages and boxes without anything in them. */
const EMPTY =
  /(?:页|栏|处|格|(?<!变更|不合格|投诉|事故|返工|让步)(?:表|单|卡)|行|签名|签字|日期|结论|模板)[^,，;；。\n\d]{0,6}(?:是|都是|全是|留着?|还)?(?:白|空)(?:的|着|白)?(?=$|[\s,，;；。盖])|(?:是|都|全)(?:白|空)的(?!箱|桶|瓶|间|闲)|\b(?:left|still|is|are|was|were|box(?:es)?|page|column|section|field|cell|item) (?:\w+ ){0,3}(?:empty|blank)\b|\bhalf[- ](?:filled|completed?|done|empty)\b/iu;
/** Fewer, older or other than it should be. */
const FALLS_SHORT =
  /(?<![超误偏温压色落时公])差了?[ ]?[一两几\d]+[ ]?(?![点岁])[\u4e00-\u9fff]|(?:只|仅|才)(?:有|剩|做了?|评了?|签到?|写了?|记到?|到|查了?|训了?)[^,，;；。\d]{0,6}(?:去年|前年|上年|一半|一部分|个别|半)|(?:还|仍|依旧|用的?)(?:是|为|用|按|照)?[ ]?(?:去年|前年|上年|旧|老|上一?版|原来|以前|过去|早先|前任|离职)|停(?:留)?在(?![^,，;；。]{0,6}(?:位|库|场|区|门|路|厂))|只(?:有|写了?)[^,，;；。]{0,3}[“"「]|实际上?[^,，;；。\d]{0,8}(?:就|才|只)|\d[ ]?[条项个张份][^,，;；。]{0,2}(?:还|仍)?(?:挂|悬|拖|搁)着|(?:晚|迟)(?:发|交|到|报|送|签|检|填)(?![\d前于])|没?(?:往下|深入)(?:挖|查|分析)|\b(?:stops? there|no further)\b/iu;
/** A cause that names nobody's fault but the worker's explains nothing. */
const SHALLOW_CAUSE =
  /原因[^,，;；。]{0,10}(?:疏忽|粗心|大意|不小心|责任心|意识(?:差|淡薄|不强|不够))|\b(?:root )?cause\b[^.;]{0,16}\b(?:operator|human|people) error\b|\bcarelessness\b/iu;
const ENGLISH =
  /\b(?:ca|do|does|did|is|are|was|were|has|have|had|wo|would|could|should)n['’]t\b|\b(?:nothing|nobody|no one|none|never|neither|nowhere|hardly)\b(?! (?:overdue|expired|missing|outstanding|to report|open|lost|broken|leaking|in quarantine|found wrong|wrong|late|out of|older|changed|further|since|repeated|untoward))|\bnot yet (?:on|in|at|been|signed|listed|added|covered|trained|updated|done|approved|evaluated)\b|\b(?:not|only)\b(?= (?:on|in|at|with|from|for|one|two|three|\d+ of|half|part\w*|some|signed|dated|filled|trained|tested|checked|sure|all|every|the)\b)|\bonly (?:\d+|one|two|three|half|some)\b/iu;

const PATTERNS = [DENIAL, EMPTY, FALLS_SHORT, SHALLOW_CAUSE, ENGLISH];

/** The first wording that denies what should be, or null. */
export function deniedWording(text: string): string | null {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return null;
}

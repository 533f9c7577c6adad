/**
 * Wordings by which a note leaves something open without a mark: the auditor guesses, cannot read it, was told several
 * things, means to come back to it, or saw what papers rarely look like when they were filled in as the work went on.
 */
const GUESSED =
  /好像|似乎|据说|听说|估计|大概(?!齐)|可能(?![性造导产发引出的])|应该(?:是|有|没|够|在|都|也)|差不多|\b(?:seems?|apparently|probably|presumably|supposedly|as far as (?:anyone|they|he|she|I)|looks like|likely (?:a|the|that))\b/iu;
const NOT_TOLD =
  /[说讲答记搞分认辨听弄查数理]不(?:上来|清|准|出|明白|明|得|全|到|懂)|不(?:晓得|清楚|知道|记得|了解|明白)|[两三四五几]个(?:人)?[^,，;；。]{0,4}说法|各说各|说法不|\b(?:no one|nobody) (?:knows|knew|could|can|remembers)\b|\b(?:can|could)(?: ?not|n't) (?:say|tell|remember|explain|recall|read|see|answer)\b|\bdid ?n[o']t know\b|\bvague\b/iu;
const HARD_TO_READ =
  /模糊|糊的|刮花|刮掉|磨花|(?:读|认|辨认?)不(?:出|清)|潦草|字迹(?!清|工整)|糊了|褪色|磨没|磨掉|掉色|被?(?:挡住|遮住|盖住)了?|(?<!(?:当场|当面|马上|立即|立刻)[^,，;；。]{0,4})撕(?:掉|破)(?!了?[^,，;；。]{0,3}(?:换|重))|\b(?:illegible|smudged|faded|unreadable|blurred|not (?:readable|legible)|hard to read|rubbed off|worn off)\b/iu;
const TO_COME_BACK_TO =
  /回头(?:再)?(?:看|查|确认|核|问|补|给|说|找)(?!过|了)|(?:明天|明早|下午|晚上|改天|回去|等[^,，;；。]{0,4}回来)(?:再|去|我|我们)?(?:打?电话|问|查|核|对一?下|调|看)|[谁哪](?:个|边|份)?(?:的)?(?:才)?(?:对|准|是对的)(?=$|[\s,，;；。?？])|(?:还要|还得|需|要|待|再)(?:再)?(?:确认|核对?一?下?|核实|查一?下|问一?下|看一?下|看看|对一?下)(?=$|[\s,，;；。?？)）])|(?<![不先])再说(?=$|[\s,，;；。])|存疑|可疑|疑似|疑问|蹊跷|奇怪|呢(?=$|[\s,，;；。])|\b(?:AWOL|chasing|unaccounted)\b|怎么(?:会|这么|都|可能)|\b(?:come back to|go back to|chase(?: up)?|query|queried|to chase|double[- ]check|strange|odd|suspicious|puzzling)\b/iu;
const TOO_ALIKE =
  /雷同|一模一样|同一(?:张|份(?!订单|合同)|个名字?)|一个(?:名字|人的字|笔迹)|两种(?:标签|说法|答案|版本|格式|编号|颜色的)|是(?:去年|前年|上年)(?:那|同|的(?=$|[\s,，;；。]))|(?:是|写|填|为|由|挂)[^,，;；。]{0,4}(?:离职|前任|调走|退休)|(?:内容|答案|分数|打分|数据|评语)[^,，;；。]{0,6}(?:相同|一样)|(?:笔迹|字迹)[^,，;；。]{0,4}(?:一个样|一样|相同|一致|像|同)|像(?:是)?(?:一次|一天|同时|后来|事后|一口气|一起)[^,，;；。]{0,3}(?:填|写|签|补)|(?:编制|编写|批准|审核|审批|检验|签|写|填)[^,，;；。]{0,12}同一(?:个)?人|同一(?:个)?人(?:的)?(?:笔迹|签|写|编|填|批|审)|自己(?:审|验|评|批|检查?|考)(?:的)?自己|(?:已经?(?:全|都)|(?:全|都)部?已经?)打(?:完|好)?(?:了)?(?:勾|√|✓)|提前(?:填|签|打|写|记)|打印的(?:名|签)|\bsame (?:hand(?:writing)?|pen|ink|numbers?|figures?|readings?|values?|photos?|signatures?)\b|\b(?:look|looks|looked|are|were) (?:all )?(?:the same|identical)\b|\bpre-?(?:filled|signed|ticked)\b|\baudit(?:s|ed|ing)? (?:his|her|their|its) own\b/iu;
/** What stands against what was just told. */
const CONTRAST =
  /两码事|[,，][ ]?可(?!以|关(?!键)|[\s.。!！]*$|能|靠|见|行|追|用|查|控|回|再|改|接受|优|细|完|逆|燃|拆|视|读)|仍(?:是|为|评|给|算|按)|两回事|(?<![不])但(?!不限|愿|[也都还]?(?:过了|合格|够了?|达标|在范围|没问题|有效|能用|都?对|齐))|却(?!除)|反而|(?:凭|靠)(?:着)?(?:老)?(?:经验|感觉|记忆|脑子|眼睛)|比(?:通知|名单|台账|清单|计划|规定|要求|标准|图纸|合同|方案|应)[^,，;；。]{0,6}(?:少|晚|高|低|短|薄|慢|小)|(?:两|三|几|\d)[ ]?个(?:不同|版本|日期|数)|不同的(?:日期|名字|编号|数|版本)|\b(?:differs?|differing|mismatch\w*|disagrees?|at odds|contrary)\b|\bdifferent (?:dates?|names?|numbers?|figures?|values?|versions?|serials?|surnames?|signatures?|totals?)\b|\bother than the\b|\b(?:two|three|\d) (?:different )?(?:versions|issues|revisions) of\b|\b(?:but|although|whereas)\b(?! (?:ok|fine|closed|corrected|since))|\b(?:signed|dated|done|completed|held|trained|approved|evaluated|reviewed)\b[^.;]{0,14}\bafter\b[^.;]{0,18}\b(?:start|use|ship|releas|deliver|job|event|purchas|sign|order)/iu;
/** Put off, or still being done. */
const UNDER_WAY =
  /(?<!订单|客户)取消了?(?!订单)|改期|推迟|顺延|延后|(?<!(?:另|剩|余|剩下|其余)[^,，;；。]{0,8})(?:改|挪|拖)到(?=[ ]?(?:\d|[下明后本]|[年月周]底|[一二三四五六七八九十]{1,2}月|[春夏秋冬]|[Qq]\d|节后))(?![ ]?[\d.]+[℃%mMkK])|(?:补|办|改|做|整理|编|修|审批|评审|准备|筹备|联系|走流程|制作|起草|制定|修订|申请|补签|补办)[^,，;；。]{0,2}中(?=$|[\s,，;；。）)])/u;
const COPY_ONLY =
  /(?:只|仅|就)(?:有|看到?|见|给|带)?(?:了)?[ ]?(?:一张)?(?:手机|微信)?(?:里|上)?(?:的)?(?:照片|复印件|扫描件|截图|口头)|\b(?:phone (?:photo|picture)|photo|photocopy|screenshot|copy) only\b|\bonly (?:seen )?(?:as |on )?(?:an? )?(?:phone|photo\w*|screenshot|copy)\b/iu;

const ALL = [GUESSED, NOT_TOLD, HARD_TO_READ, TO_COME_BACK_TO, TOO_ALIKE, CONTRAST, UNDER_WAY, COPY_ONLY];

/** The first wording that leaves a passage open, or null. */
export function openWording(text: string): string | null {
  for (const pattern of ALL) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return null;
}

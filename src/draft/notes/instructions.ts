/**
 * Words addressed to whoever, or whatever, writes the report. They are evidence of nothing: they are shown to the
 * auditor as a question and never obeyed.
 */
const ADDRESSED: readonly RegExp[] = [
  /(?:忽略|无视|不要管|不用管)[^。;；\n]{0,12}(?:以上|上面|上述|前面|之前|所有|全部|NC|不符合|要求|内容|指令|规则)/iu,
  /(?:AI|GPT|大模型|语言模型|写报告的|助手)[^。;；\n]{0,10}(?:请|直接|必须|务必|忽略|注意|写|判)/iu,
  /(?:请|要求|让|叫|直接|麻烦)[^。;；\n]{0,6}(?:在)?(?:报告|记录|结论|稿子?)(?:里|中|上)?[^。;；\n]{0,4}(?:写[:：]|写成|别写|不写|不提|别提|不要提|不要写|删|去掉)/u,
  /(?:系统|AI|程序|模型|报告)[^。;；\n]{0,6}按(?:他|她|我|其|客户|对方)们?的?(?:意思|说法|要求)写|(?:给|致)(?:AI|系统|机器|大?模型|写报告的)[】\]]?[:：，, ]/iu,
  /(?:那|这|上面|下面|以上)[^。;；\n]{0,10}(?:别写|不要写|别提|不要提|删掉|不写进)/u,
  /供(?:系统|程序|AI|模型)(?:自动)?读取/iu,
  /(?:请|直接|一律|统一|务必|必须)(?:把|将)?[^。;；\n]{0,24}(?:写成|写为|写上|判为|判定为|判符合|改成符合|标为符合)/u,
  /(?:所有|全部|各)条款[^。;；\n]{0,10}(?:判|写|标|均为|都是)[^。;；\n]{0,6}符合/u,
  /(?:不要|别|不得)(?:写|提|出现|开)(?:任何)?(?:不符合|问题|NC)/iu,
  /\b(?:ignore|disregard|forget|override)\b[^.\n]{0,30}\b(?:above|previous|prior|instructions?|rules?|NCs?|notes?|everything|findings?)\b/iu,
  /\b(?:mark|write|report|rate|set|treat|record)\b[^.\n]{0,24}\b(?:everything|all(?: clauses)?|every clause|this)\b[^.\n]{0,20}\b(?:conform\w*|compliant|ok|satisfactory)\b/iu,
  /\b(?:you are now|system prompt|as an ai|dear ai|assistant\s?:|to the (?:ai|model|llm)|(?:ai|llm|model) (?:must|should|please))\b/iu,
  /\b(?:note|memo|message|instructions?|attn|attention) (?:to|for) (?:whoever|whatever|the )?\s?(?:ai\b|model|llm|writer|system|software|tool|program\w*|bot|assistant|report(?: writer| tool|ing system)?|drafter|machine|computer)\b/iu,
  /\b(?:treat|regard|consider|take|deem|call)\b[^.\n]{0,40}\bas (?:satisfactory|compliant|conforming|conformant|closed|acceptable|met|fine|ok)\b(?!\?)/iu,
  /\b(?:don['’]?t|do not|no need to|never) (?:raise|mention|report|include|write|record)\b(?=[\s.,!]*$|[^.\n]{0,24}\b(?:this|it|that|any|the nc|ncs?|findings?|report)\b)/iu,
  /\b(?:please|just|simply) (?:conclude|write|say|state|put)\b[^.\n]{0,30}\b(?:conform\w*|compliant|satisfactory|fine|ok|no (?:issues|findings))\b/iu,
  /(?:本条|这条|该条|此处|这段|这里)[^。;；\n]{0,6}(?:按|就按|直接按|当作?)[^。;；\n]{0,4}(?:符合|合格|通过)[^。;；\n]{0,4}(?:写|处理|出|算|就行|即可)/u,
  /(?:结论|判定|评价)[^。;；\n]{0,4}(?:就|一律|统一|都|全)(?:写|填|给|判)[^。;；\n]{0,6}(?:符合|合格|有效|通过|满意)/u,
  /(?:不用|不必|无需|别|不要|勿)(?:再)?(?:写进|写入|写到|体现在|反映在|放进|录入)[^。;；\n]{0,6}(?:报告|结论)/u,
];

/** True for a passage that tells the writer of the report what to write. */
export const isInstruction = (text: string): boolean => ADDRESSED.some((pattern) => pattern.test(text));

/** A note without the passages that tell the writer what to write: what is left is evidence. */
export const withoutInstructions = (text: string): string =>
  text
    .split(/(?<=[;；。!！?？])/u)
    .filter((passage) => !isInstruction(passage))
    .join('');

/**
 * Words addressed to whoever, or whatever, writes the report. They are evidence of nothing: they are shown to the
 * auditor as a question and never obeyed.
 */
const ADDRESSED: readonly RegExp[] = [
  /(?:忽略|无视|不要管|不用管)[^。;；\n]{0,12}(?:以上|上面|上述|前面|之前|所有|全部|NC|不符合|要求|内容|指令|规则)/iu,
  /(?:AI|GPT|大模型|语言模型|写报告的|助手)[^。;；\n]{0,10}(?:请|直接|必须|务必|忽略|注意|写|判)/iu,
  /供(?:系统|程序|AI|模型)(?:自动)?读取/iu,
  /(?:请|直接|一律|统一|务必|必须)(?:把|将)?[^。;；\n]{0,24}(?:写成|写为|写上|判为|判定为|判符合|改成符合|标为符合)/u,
  /(?:所有|全部|各)条款[^。;；\n]{0,10}(?:判|写|标|均为|都是)[^。;；\n]{0,6}符合/u,
  /(?:不要|别|不得)(?:写|提|出现|开)(?:任何)?(?:不符合|问题|NC)/iu,
  /\b(?:ignore|disregard|forget|override)\b[^.\n]{0,30}\b(?:above|previous|prior|instructions?|rules?|NCs?|notes?|everything|findings?)\b/iu,
  /\b(?:mark|write|report|rate|set|treat|record)\b[^.\n]{0,24}\b(?:everything|all(?: clauses)?|every clause|this)\b[^.\n]{0,20}\b(?:conform\w*|compliant|ok|satisfactory)\b/iu,
  /\b(?:you are now|system prompt|as an ai|dear ai|assistant\s?:|to the (?:ai|model|llm)|(?:ai|llm|model) (?:must|should|please))\b/iu,
  /\bnote to (?:whoever|whatever|the (?:ai|model|writer|system))\b/iu,
];

/** True for a passage that tells the writer of the report what to write. */
export const isInstruction = (text: string): boolean => ADDRESSED.some((pattern) => pattern.test(text));

/** A note without the passages that tell the writer what to write: what is left is evidence. */
export const withoutInstructions = (text: string): string =>
  text
    .split(/(?<=[;；。!！?？])/u)
    .filter((passage) => !isInstruction(passage))
    .join('');

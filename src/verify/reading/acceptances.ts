/** What the auditor accepted, by the mark or the word with which a note ends. */

/** What was missing at first and found to be in order after all. */
const ACCEPTED =
  /(?:\bok|√|✓|没问题|可以|够了?|已看|看了)\s*[。.!！]?\s*$|(?:^|[\s,;。])(?:可以?接受|正常|合理|好的|行|可|没(?:啥|什么)问题|处[理置]?(?:得)?(?:没(?:啥|什么)?问题|到位|得当|妥当?)|闭环了?|fine|good|nothing for us|leaving it)\s*[。.!！]?\s*$|\b(?:so ok|resolved)\b/iu;

/** A mark or a word that can be meant of all that stands before it. */
const PASSED =
  /(?:\bok(?:ay)?|√|✓|\bfine|\bgood|没问题|可以接受|(?:验证|确认|评价|效果|措施)[^,;。]{0,6}(?<!无|未|没)有效|\b(?:verified|found|proved) effective)\s*[。.!！]?\s*$/iu;

export const isAccepted = (text: string): boolean => ACCEPTED.test(text);
export const isPassed = (text: string): boolean => PASSED.test(text);

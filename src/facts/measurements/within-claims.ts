import { matchesNear, type Report, type Span, spanOf } from '../../core/index.js';

/** Words that hold values to a requirement which they only point at: `均在工艺卡范围内`, `met CP-31`, `no alarm limit was left`. */

const DOCUMENT = '[A-Z]{2,5}(?:-[A-Z]{1,4})?-\\d{1,4}';
const REQUIRED = `(?:规定|要求|允许|许可|工艺|规程|规范|指导书|标准|控制|设定|限定|${DOCUMENT})`;
const ZH = [
  `(?:均|都|全部|皆|始终|全程|全月|全天|一直|各[^,。;\\n\\d]{0,6})[^,。;\\n\\d]{0,6}(?:在|处于|落在|保持在|控制在)[^,。;\\n]{0,4}?${REQUIRED}[^,。;\\n\\d]{0,10}?(?:范围|区间|限度|之?内)(?:之?内)?`,
  '(?:未|没有|无一|均不)(?:超出|超过|越出|偏离|突破|超)[^,。;\\n\\d]{0,10}?(?:范围|区间|限值|上限|要求|规定|标准)',
  `(?<![不未])(?:符合|满足|达到)[^,。;\\n\\d]{0,4}?${REQUIRED}[^,。;\\n\\d]{0,8}`,
  `(?<!不)(?:处于|在)${REQUIRED}[^,。;\\n\\d]{0,6}(?:范围|区间)(?:之?内)?`,
].join('|');
const RANGE = '(?:range|limits?|band|window|requirements?|specification|tolerance)';
const SET = '(?:required|prescribed|permitted|specified|allowed|permissible|set|stated|agreed)';
const EN = [
  `\\b(?:every|all|each|none|no)\\b[^.;\\n]{0,60}?\\b(?:inside|within|in|left|outside|out of|exceeded|met|meet|satisf(?:y|ied)|complied with|conformed to|conforms? to)\\b[^.;\\n]{0,30}?\\b(?:${SET} ${RANGE}|${RANGE}|${DOCUMENT})`,
  `\\b(?:stay(?:ed|s)|remain(?:ed|s)|lay|lies|was|were|kept) (?:inside|within) (?:(?:its|the|their|this) )?(?:${SET} )?${RANGE}`,
  `\\b(?:in line with|met|satisf(?:y|ies|ied)|complied with|compl(?:y|ies) with|conform(?:ed|s) to|in accordance with|within) (?:the )?(?:${DOCUMENT}|control plan|work instruction|procedure|process card|(?:${SET} )?${RANGE})`,
].join('|');
const WITHIN = { zh: new RegExp(ZH, 'gu'), en: new RegExp(EN, 'giu') };
const CUE = {
  zh: /范围|区间|之内|符合|满足|达到|未超|没有超|超出|偏离|突破/u,
  en: /inside|within|left|outside|out of|exceeded|\bmet\b|meet|satisf|compl|conform|in line with|accordance/iu,
};

/** In reading order. */
export function withinClaims({ view: { text }, language }: Report): Span[] {
  const kind = language === 'en' ? 'en' : 'zh';
  return matchesNear(text, CUE[kind], WITHIN[kind]).map(spanOf);
}

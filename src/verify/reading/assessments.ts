import { rememberValue } from '../../core/index.js';

/** Words of judgement, by how much they claim. */

/** Claims that need a word of the notes behind them. */
const SWEEPING =
  /完全|一贯|始终|从未|严格|全面|(?<!补)充分(?!析)|完善|健全|良好(?=[,。;]|$)|优秀|到位|显著|视为(?:接受|通过|合格|符合)|视同(?:接受|通过|合格|符合)|持续(?=符合|满足|有效|受控)|稳定受控|\b(?:always|fully|completely|entirely|consistently|never|robust|excellent|comprehensive|thorough(?:ly)?(?! exam)|strictly|well established|effective(?:ly)?)\b/iu;

/** The ordinary verdict of a report: true where nothing speaks against it. */
const POSITIVE =
  /准确|真实|可靠|正确|有效(?!期|至|日期|版本|到|成分)|受控|符合|满足(?!不)|按(?:规定|要求|计划|策划|程序|标准)|齐全|完整|完备|规范|合理|及时|适宜|明确|在有效期|有效期内|在期|清楚|清晰|一致|正常|合格(?!率|线|供方|分|证)|无遗漏|未见(?:异常|遗漏|不符合|问题)|未发现(?:异常|不符合|问题|其他)|无异常|运行良好|\b(?:effective|conform\w*|compl(?:y|ies|iant)|adequate|satisfactory|in place|in order|in date|appropriate|maintained|controlled|suitable|as planned|as required|acceptable|current|valid|ok)\b/iu;

const NOT_POSITIVE =
  /不符合|不满足|不合格|不一致|不完整|不齐|不规范|不及时|不清|不适宜|不明确|未明确|未按|未能|未保持|不具备|\b(?:not|non)[ -]?(?:effective|conform|compl|adequate|valid|maintained|controlled|suitable|in place|current)/giu;

/** The ordinary report sentence that judges a whole clause without naming anything. */
const HEDGED =
  /其[他余它]|除[^,。;]{1,24}外|总体|整体|基本|大体|\b(?:other(?:wise|s)?|remaining|apart from|except|overall|generally)\b/iu;

const NOT_SWEEPING =
  /(?:有待|尚待|需要?|还需|仍需|予以|继续|加以)(?:进一步)?(?:完善|健全|充分|加强)|(?:不|未|欠|不够)(?:完全|充分|完善|健全|全面|到位|严格|良好)|\b(?:not|never|nor)\s(?:\w+\s)?(?:fully|completely|entirely|always|consistently|effective(?:ly)?)/giu;

export const isSweeping = (text: string): boolean => SWEEPING.test(text.replace(NOT_SWEEPING, ''));
export const sweepingWord = (text: string): string => SWEEPING.exec(text)?.[0] ?? '';
export const isPositive = rememberValue((text) => POSITIVE.test(text.replace(NOT_POSITIVE, '')));
export const isHedged = (text: string): boolean => HEDGED.test(text);

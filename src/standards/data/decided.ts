/**
 * A nonconformity as auditors decide it at the end of a passage, behind a gap, a dash or a comma: `一般不符合 1#`,
 * `不符合②`, `这个要开`, `，开`, `不行，要整改`, `不满足`, `minor raised`, `write it up`, `needs CA`. What is still asked
 * (`开不开？`), what somebody else said (`说不行`) and what is waived (`不开`) is none.
 * Source: the project's own collection.
 */
const BREAK = '(?:^[ ]{0,4}|(?<=[\\s,，;；。.—–\\-→!！)）】”"×✗]))';
const END = '(?=[\\s.。!！]*$)';
const NUMBER = '[ ]?(?:[#＃№]?\\d{0,2}[ ]?[#＃]?|[-–]\\d{1,2}|[①-⑳])';
const THIS = '(?:(?:这|此|该)[个条项点]?[ ]?)?';
const MUST = '(?:要|得|须|应|就|必须|需要?)';
const GRADE = '(?:严重|一般|轻微)';
/** Wordings of something wrong, behind which a bare `开` raises it; doors and lamps are open without them. */
const WRONG =
  '(?:没|未|无(?!异常)|缺|漏|空|旧|错|超|过期|到期|失效|不(?!锈|良率|同)|堵|坏|裂|混|短接|屏蔽|作废|废止|代签|补签)';

const CHINESE = [
  `(?:${GRADE}(?:的)?不(?:符合|合格)(?:项)?|NC|不(?:符合|合格)(?:项|报告)?)${NUMBER}`,
  `${THIS}(?:${MUST}[ ]?开(?:单|了|出来|一?[项个条])?|(?:[×✗][ ]?)?开(?:单|[1一]?[项个条]?${GRADE}(?:的)?(?:不符合)?(?:项)?)|[×✗][ ]?开|(?<=[,，;；—–-][ ]?)(?:仍|照|还是|也|照样|依旧)(?:得|要|旧|是)?开(?:单|了|一?[项个条])?)`,
  `(?:这|此|该)[个条项点]?[ ]?(?:肯定|直接)?开(?:了)?`,
  `(?:这(?:样|个|可|肯定)?)?(?:肯定|就是)?不行(?:[,，!！ ]{1,3}${MUST}?(?:限期)?(?:整改|改|开))?`,
  `不满足(?:要求|规定)?|不(?:能|可)接受|不予接受`,
].map((words) => `${BREAK}(?:${words})`);

const ARROWED = '(?<=(?:→|->|=>|⇒|➜|[×✗])[ ]?)(?:开(?:了|出|单)?|要?整改|要开)';
const BARE = `(?<=${WRONG}[^;；。\\n]{0,60}(?:[,，][ ]?|[ ]{1,4}|[—–-][ ]?))开`;
const NUMBERED = '(?<=[ ]{2}|[→—][ ]?)NC-\\d{1,2}';

/** Words that something will do, as they stand alone behind what they are about. The source of a pattern. */
export const ACCEPTED_ZH =
  '可以?接受|好的?|行|可以?|(?:处[理置])?(?:得)?(?:没(?:啥|什么)?问题|到位|得当|妥当?)';

const ENGLISH = [
  '\\b(?:minor|major)(?: nc| one)? (?:was )?(?:raised|issued|written(?: up)?|given)\\b',
  '\\b(?:raised|issued|gave|wrote)(?: up)?(?: as)? (?:an? )?(?:minor|major)\\b',
  `(?:^|(?<=[.,;:–—-][ ]?|->[ ]?|→[ ]?))(?:(?:(?:i|we)(?:['’]ll| will)|will|must|going to|to) )?(?:raise|write)(?: (?:it|this|that|one|him|her|them))?(?: up)?${END}`,
  `(?:^|(?<=[.,;:–—-][ ]?|->[ ]?|→[ ]?))(?:(?:not acceptable|unacceptable|not on|doesn['’]t meet|does not meet|no good)[,; ]{1,3})?(?:needs? (?:an? )?(?:CA|CAR|corrective action)|CAR? (?:needed|required))${END}`,
  `(?:^|(?<=[.,;:–—-][ ]?|->[ ]?|→[ ]?))(?:not acceptable|unacceptable)${END}`,
];

export const DECIDED_NC = new RegExp(
  [...[...CHINESE, ARROWED, BARE, NUMBERED].map((words) => `(?:${words})${END}`), ...ENGLISH].join('|'),
  'giu',
);

import type { Detail } from './names.js';

const OPEN = '[“「『"]';
const CLOSE = '[”」』"]';
const QUOTED = `${OPEN}(?<name>[^“”"「」『』\\n]{2,60})${CLOSE}`;

/** Words that announce a proper name, with a few words between. */
const BEFORE =
  '项目|工程|标段|产品|系统|软件|平台|品牌|商标|牌号|小程序|公众号|课题|方针|口号|宗旨|愿景|使命|理念|精神';
const AFTER = '项目|工程|标段|系统|软件|平台|牌|品牌|商标|小程序|公众号|课题|方针';
const ENGLISH_BEFORE = 'projects?|products?|systems?|brands?|trademarks?|polic(?:y|ies)|slogans?|mottos?';

const ANNOUNCED: readonly RegExp[] = [
  new RegExp(`(?:${BEFORE})[^“”"「」『』。;；\\n]{0,6}${QUOTED}`, 'gu'),
  new RegExp(`(?<![A-Za-z])(?:${ENGLISH_BEFORE})[^“”".;\\n]{0,20}${QUOTED}`, 'giu'),
  new RegExp(`${QUOTED}(?:${AFTER})`, 'gu'),
  // Ships: a number of their own in the name, or the word behind it.
  new RegExp(`${OPEN}(?<name>\\p{Script=Han}{1,8}\\d{1,6})${CLOSE}`, 'gu'),
  new RegExp(`${QUOTED}(?:轮|船|艇|驳|号)`, 'gu'),
];

/** The value of a labelled line: `项目名称：...`. */
const LABELLED = [
  /(?:项目|工程|产品|合同|课题|标段)(?:名称|内容)\s{0,4}[:：]\s{0,4}(?<name>[^\s，。；,;][^\n\t，。；;]{0,60})/gu,
  /(?<![A-Za-z])(?:project|product|contract) (?:name|title)\s{0,4}[:：]\s{0,4}(?<name>[^\s,;.][^\n\t,;.]{0,60})/giu,
];

/** A slogan: two or more parts of equal length, as policies are worded. */
const SLOGAN = new RegExp(
  `${OPEN}(?<name>\\p{Script=Han}{2,10}(?:[,，;；、 ]\\p{Script=Han}{2,10}){1,9})${CLOSE}`,
  'gu',
);

const isSlogan = (name: string): boolean => {
  const parts = name.split(/[,，;；、 ]/u);
  const length = parts[0]?.length ?? 0;
  return length >= 4 && parts.filter((part) => part.length === length).length >= parts.length - 1;
};

const detailOf = (match: RegExpExecArray): Detail => {
  const name = match.groups?.name ?? '';
  const start = match.index + match[0].lastIndexOf(name);
  return { kind: 'NAME', start, end: start + name.length };
};

/** Names of products and projects and the wording of policies, where quotation marks or a label set them off. */
export function properNames(text: string): Detail[] {
  const slogans = [...text.matchAll(SLOGAN)].filter(({ groups }) => isSlogan(groups?.name ?? ''));
  return [...[...ANNOUNCED, ...LABELLED].flatMap((pattern) => [...text.matchAll(pattern)]), ...slogans].map(
    detailOf,
  );
}

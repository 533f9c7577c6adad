import { type DocumentMention, foldKey, type Span, spanOf } from '../../core/index.js';

const CODE = '(?<![A-Za-z0-9/-])(?<name>[A-Z]{1,8}(?:[-/.]?\\d{1,6})(?:[-/.][A-Z0-9]{1,8}){0,4})';
const SAID =
  '[\\s,(:]{0,2}(?:的)?(?:现行|当前|目前|在用|有效|受控|最新){0,2}(?:版本|版次|修订状态|修订号|版)(?:号|状态)?(?:均)?[为是:]?\\s?';
const SHAPES: readonly RegExp[] = [
  // `JX-220-01 现行修订状态B`, `GY-08版本为A/1`
  new RegExp(`${CODE}${SAID}(?<version>[A-Z](?:/\\d{1,2})?|\\d{1,2})(?![A-Za-z0-9年月])`, 'gu'),
  // `JX-220-01 A版`, `HX/SC-2024,C/1版`
  new RegExp(`${CODE}[\\s,(]{0,2}(?:为|是)?(?:现行)?(?<version>[A-Z](?:/\\d{1,2})?|第?\\d{1,2})版`, 'gu'),
  // `安全生产法采用2021年修正版`, `安全生产法(2014年修正)`
  /(?<=^|[\s,;。:、《(])(?<name>\p{Script=Han}{2,16}?(?:法|条例|办法|规定|规程|细则))》?(?:采用|使用|执行|适用|现行|为|的)?(?:的)?(?:是)?\s?\(?(?<version>(?:19|20)\d{2})年?(?:第?[一二三四五六]次)?(?:修正|修订|版)/gmu,
];

/** Documents and laws named by number or short title, with the edition that stands behind. */
export const editionsIn = (
  text: string,
  isRevised: (span: Span, title: string) => boolean,
): DocumentMention[] =>
  SHAPES.flatMap((shape) =>
    [...text.matchAll(shape)].map((match) => {
      const { name = '', version = '' } = match.groups ?? {};
      const span = spanOf(match);
      return {
        ...span,
        title: name,
        key: foldKey(name),
        code: null,
        version: version.replace(/^第/u, '').toLowerCase(),
        revised: isRevised(span, name),
        marked: false,
      };
    }),
  );

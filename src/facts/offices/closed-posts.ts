import { type ClosedPost, matchesNear, type Report, type Span, spanOf } from '../../core/index.js';

const POST = '(?:[\\p{Script=Han}]{0,6}(?:签字人|签发人|放行人|受权人|检验员|内审员|审批人|代表))';
const NAME = '\\p{Script=Han}{2,4}';
const REMARK = '(?:\\([^()\\n]{1,16}\\))?';
const PERSON = `${NAME}${REMARK}`;
/** `授权签字人2名：甲某（岩土）、乙某（水质）`. */
const LIST = new RegExp(
  `(?<post>${POST})(?:共|现有|有|仅|只有)?\\s?(?:\\d|[一二两三四五六])\\s?(?:名|人),?[:为是]?\\s?(?<list>${PERSON}(?:[、和]${PERSON}){1,5})(?=[,;。\\s]|$)`,
  'gu',
);
const NO_OTHERS = /(?:没有|无|再无|不设|未设)(?:其[他它]|另外|别的)|仅此|仅上述|除此/u;
const REACH = 80;

/** Posts whose holders are all listed: words behind the list say that there are no others. */
export function closedPosts({ view: { text } }: Report): ClosedPost[] {
  return matchesNear(text, /签字人|签发人|放行人|受权人|检验员|内审员|审批人|代表/u, LIST).flatMap(
    (match) => {
      const span = spanOf(match);
      const { post = '', list = '' } = match.groups ?? {};
      const behind = text.slice(span.end, span.end + REACH);
      const names = list.replace(/\([^()]*\)/gu, '').split(/[、和]/u);
      const bare = post.replace(/^.*(?:中心|部|科|室|公司|站|厂|的)(?=\p{Script=Han}{3})/u, '');
      const others = NO_OTHERS.test(behind) ? holdersOf(bare, names, span, text) : [];
      return others.length === 0 ? [] : [{ ...span, post: bare, names, others }];
    },
  );
}

/** Others who act in the post, away from the list. */
const holdersOf = (
  post: string,
  names: readonly string[],
  own: Span,
  text: string,
): Array<Span & { name: string }> =>
  [
    ...text.matchAll(
      new RegExp(`${post}\\s?(?<name>${NAME}?)(?=\\s?(?:签发|签字|签批|批准|放行|审批))`, 'gu'),
    ),
  ]
    .map((match) => ({ ...spanOf(match), name: match.groups?.name ?? '' }))
    .filter(
      ({ start, end, name }) =>
        (end <= own.start || start >= own.end) && !names.includes(name) && !/[的已均]/u.test(name),
    );

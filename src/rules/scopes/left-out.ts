import {
  type Report,
  type RuleFinding,
  type ScopeStatement,
  type Span,
  spansOverlap,
  wordsAround,
} from '../../core/index.js';
import { holdsWords } from './shared.js';

/** What one statement of the scope leaves out, and another place has within it. */

const EXCEPTED: readonly RegExp[] = [
  /(?:不含|不包括|不包含|不涉及|不覆盖)(?<item>[\p{Script=Han}A-Za-z\d]{2,14}?)(?:的(?:生产|销售|设计|服务))?(?=[,。;、)\n]|$)/gu,
  /(?<=^|[,;(、])(?<item>[\p{Script=Han}A-Za-z\d]{2,14}?)(?:的[\p{Script=Han}]{2,4})?除外/gu,
  /除(?<item>[\p{Script=Han}A-Za-z\d]{2,14}?)(?:以外|之外|外)/gu,
  /\b(?:excluding|except(?: for)?|not including|without)\s(?:the |any )?(?<item>[a-z][a-z -]{3,40}?)(?=[,;.)\n]|$)/giu,
  /(?<=^|[,;(]\s?)(?<item>[a-z][a-z -]{3,40}?)\s(?:(?:is|are)\s)?excluded\b/giu,
];
/** Told of the scope in a sentence of its own. */
const INSIDE: readonly RegExp[] = [
  /(?<item>[\p{Script=Han}]{2,14}?)(?:均|都|也|已)?(?:在|属于|纳入|包括在|列入)(?:了)?(?:本次|现行)?(?:认证|审核|体系|证书)的?范围(?:之?内|中)?(?!外)/gu,
  /(?<item>[A-Za-z][a-z -]{3,40}?)\s(?:is|are)\s(?:also |both |fully )?(?:within|part of|covered by|included in)\sthe\s(?:scope|certification|certificate)/gu,
];
const OUTSIDE: readonly RegExp[] = [
  /(?<item>[A-Z][a-z]{3,}(?: [a-z]+)?)\s(?:is|are)\s(?:[a-z][a-z\d ]{0,50}\sand\s(?:is|are)\s)?(?:excluded|outside the scope|not (?:covered|certified|within the scope))\b/gu,
];
const CHANGED =
  /变更|扩大|缩小|扩项|调整|原|新增|申请(?:增加|扩大)|former|previous|extend|reduc|\bif\b|not(?= (?:within|part|covered|included))|未|不/iu;
const REACH = 60;

interface Item extends Span {
  item: string;
}

const itemsOf = (text: string, offset: number, patterns: readonly RegExp[]): Item[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      item: (match.groups?.item ?? '').trim(),
      start: offset + match.index,
      end: offset + match.index + match[0].length,
    })),
  );

/** The scope without what it leaves out. */
const heldBy = ({ text }: ScopeStatement): string =>
  EXCEPTED.reduce((rest, pattern) => rest.replace(pattern, ''), text);

export function leftOut(stated: readonly ScopeStatement[], { view }: Report): RuleFinding[] {
  const plain = (one: Span) =>
    !CHANGED.test(
      wordsAround(view.text, one, '。\n', REACH).replace(view.text.slice(one.start, one.end), ''),
    );
  const inside = itemsOf(view.text, 0, INSIDE).filter(plain);
  const outside = itemsOf(view.text, 0, OUTSIDE).filter(
    (one) => !stated.some((scope) => spansOverlap(scope, one)),
  );
  const excepted = stated.flatMap((scope) =>
    itemsOf(scope.text, scope.start, EXCEPTED).map((one) => ({ ...one, scope })),
  );
  const pairs: Array<readonly [ScopeStatement, Span, string]> = [
    ...excepted.flatMap(({ scope, ...one }) => [
      ...inside
        .filter(({ item }) => item.endsWith(one.item) || (one.item.endsWith(item) && item.length >= 3))
        .map((other) => [scope, other, one.item] as const),
      ...stated
        .filter(
          (other) => other !== scope && !spansOverlap(other, scope) && holdsWords(heldBy(other), one.item),
        )
        .map((other) => [other, one, one.item] as const),
    ]),
    ...outside.flatMap((one) => {
      const holding = stated.find((scope) => holdsWords(heldBy(scope), one.item));
      return holding ? [[holding, one, one.item] as const] : [];
    }),
  ];
  return pairs.slice(0, 1).map(([scope, span, item]) => ({
    messageId: 'leftOut',
    params: { first: scope.text, second: view.text.slice(span.start, span.end), item },
    places: [
      { span: { start: scope.start, end: scope.end }, role: 'scope' },
      { span: { start: span.start, end: span.end }, role: 'denial' },
    ],
  }));
}

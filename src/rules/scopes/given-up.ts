import {
  matchesNear,
  type Report,
  type RuleFinding,
  type ScopeStatement,
  type Span,
  spansOverlap,
  wordsAround,
} from '../../core/index.js';
import { objectOf } from './items.js';
import { holdsWords } from './shared.js';

/** Activities that the report says are not done, or done no more, and a scope that holds them. */

const ANCHOR =
  /不(?:再)?(?:承接|从事|开展|提供|经营)|(?:does|do) not|never|(?:停止|停产|取消|剥离|终止|退出)|not offered|no longer|given up|discontinued|abandoned|stopped/u;
const NEVER_DONE =
  /(?:公司|本厂|企业|组织|单位)?(?:从|目前|现|已|均|并|也)?不(?:再)?(?:承接|从事|开展|提供|经营)(?<what>[\p{Script=Han}]{4,14}?)(?:业务|活动|工作|项目)?(?=[,。;\n)]|由)/gu;
const GIVEN_UP =
  /(?<=^|[,。;:\s|])(?<what>[\p{Script=Han}]{2,12}?)(?:业务|服务|生产线|产品|项目)(?:已|均已|现已|已经)(?:于[^,。;\n]{4,14})?(?:全部|全面)?(?:停止|停产|取消|剥离|终止|退出)/gmu;
const GIVEN_UP_EN =
  /(?<what>[A-Z][a-z]+(?: [a-z-]+){0,2}) (?:is|are|was|were|has been|have been) (?:not offered|no longer (?:offered|done|carried out|made|provided)|given up|discontinued|abandoned|stopped for good)\b/gu;
const NEVER_DONE_EN =
  /\b(?:company|organi[sz]ation|client|firm|works|site) (?:does not|do not|never) (?:take on|accept|handle|store|carry|make|manufacture|produce|offer|provide|sell|process|treat|undertake)s? (?:any )?(?<what>[a-z][a-z -]{3,40}?)(?=[.,;]|$)/gimu;
const SHAPES: readonly RegExp[] = [NEVER_DONE, NEVER_DONE_EN, GIVEN_UP, GIVEN_UP_EN];
/** Others do not do it. */
const OF_OTHERS =
  /(?:供方|供应商|客户|顾客|分公司|子公司|集团|supplier|customer|competitor)s?[^,。;\n]{0,8}$/iu;
/** Said of a time, or of what was taken up again. */
const RESERVED = /暂|曾|恢复|重新|除外|以外|如|若|应|不得|resumed|again|unless|\bif\b/iu;
const REACH = 80;
export function givenUp(stated: readonly ScopeStatement[], { view }: Report): RuleFinding[] {
  const told = SHAPES.flatMap((shape) => matchesNear(view.text, ANCHOR, shape));
  return told.flatMap((match): RuleFinding[] => {
    const what = match.groups?.what ?? '';
    const start = match.index + match[0].indexOf(what);
    const span: Span = { start: Math.min(match.index, start), end: match.index + match[0].length };
    const lead = view.text.slice(Math.max(0, span.start - REACH), span.start);
    if (OF_OTHERS.test(lead) || RESERVED.test(wordsAround(view.text, span, '。;\n', REACH))) return [];
    const holding = stated.find((scope) => !spansOverlap(scope, span) && holds(scope.text, what));
    return holding
      ? [
          {
            messageId: 'outside',
            params: { first: holding.text, second: match[0], item: what },
            places: [
              { span: { start: holding.start, end: holding.end }, role: 'scope' },
              { span, role: 'denial' },
            ],
          },
        ]
      : [];
  });
}

/** `药材的储运` lies within `药材的仓储和运输`: the thing, and each character of what is done with it. */
function holds(scope: string, what: string): boolean {
  if (holdsWords(scope, what)) return true;
  const object = objectOf(what);
  const deed = what.slice(object.length).replace(/^的/u, '');
  return (
    /^\p{Script=Han}{2,8}$/u.test(object) &&
    what.startsWith(`${object}的`) &&
    deed !== '' &&
    scope.includes(object) &&
    [...deed].every((unit) => scope.includes(unit))
  );
}

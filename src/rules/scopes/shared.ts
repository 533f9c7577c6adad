import {
  type ActivityMention,
  placesAs,
  type RuleFinding,
  type ScopeStatement,
  type Span,
} from '../../core/index.js';

/** More often than this a line of business is no slip: the organisation, or its customers, are at home in it. */
export const MOST_MENTIONS = 3;
/** Characters that scopes of any trade share. */
export const GENERIC =
  /[的和及与服务管理产品生加工制造业销售系统设备过程技术开发处公司工程及其用品料类材作安装维护保设计]/gu;

export const mergedText = (scopes: readonly ScopeStatement[]): string =>
  scopes.map(({ text }) => text).join('\n');

/** A scope holds an activity where every word of it stands there: English ones by their stems, Chinese ones as written. */
export function holdsWords(scope: string, activity: string): boolean {
  if (!/[a-z]/iu.test(activity)) return scope.includes(activity);
  const text = scope.toLowerCase();
  const words = activity.toLowerCase().match(/[a-z]{4,}/gu) ?? [];
  return words.length > 0 && words.every((word) => new RegExp(`\\b${word.slice(0, STEM)}`, 'u').test(text));
}
const STEM = 5;

export function finding(
  messageId: string,
  scopes: readonly Span[],
  mentions: readonly ActivityMention[],
  scope: string,
  more: readonly Span[] = [],
): RuleFinding {
  return {
    messageId,
    params: { words: mentions[0]?.words ?? '', scope },
    places: [...placesAs(scopes, 'scope'), ...placesAs(more, 'exclusion'), ...placesAs(mentions, 'mention')],
  };
}

/** True where no word, or no character of weight, stands in the scope as well. */
export const sharesNothing = (words: string, core: ReadonlySet<string>, scope: string): boolean =>
  /[a-z]/iu.test(words)
    ? words
        .split(' ')
        .every((word) => word.length < 4 || !scope.toLowerCase().includes(word.toLowerCase().slice(0, 5)))
    : ![...words.replace(GENERIC, '')].some((unit) => core.has(unit));

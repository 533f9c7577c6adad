import { comparableFigures, type Figure } from '../../core/index.js';
import { ORGANISATION } from '../context.js';
import type { Lead } from './lead.js';
import type { Mention } from './mentions.js';

/** `(公司层面规定不低于85%)`, `, company target: 97 %`: what the whole organisation wants of the same. */
const OF_THE_WHOLE =
  /^\s?(?:or \w+ |[a-z -]{0,30})?[(,]\s?(?:而|但)?(?:(?:全|本)?(?:公司|总部|集团)(?:层面|级|总体?|统一|规定|要求|目标|指标|分解|下达|考核|年度|标准|值|为|是|的|:|\s)*|(?:against |while )?(?:the |a )?(?:company|corporate|organi[sz]ation)(?:'s)?(?:[ -](?:level|wide))?(?: (?:target|objective|goal|limit|figure|requirement|value))?(?: is| of| at|:)*\s?)$/iu;

/** A target with that of the organisation right behind it is a department's own; null for anything else. */
export function besideTheWhole(
  own: Mention | undefined,
  text: string,
  figure: Figure,
  lead: Lead,
): [Mention, Mention] | null {
  if (own?.role !== 'target' || !comparableFigures(own.figure, figure) || figure.upper !== null) return null;
  if (!OF_THE_WHOLE.test(text.slice(own.end, figure.start))) return null;
  const scope = own.scope.level === 'department' ? own.scope : { level: 'department' as const, name: '部门' };
  const whole = { start: Math.min(lead.start, figure.start), end: Math.max(lead.end, figure.end), figure };
  return [
    { ...own, scope, byContext: false },
    { ...own, ...whole, scope: ORGANISATION, byContext: false, direct: false, listable: false },
  ];
}

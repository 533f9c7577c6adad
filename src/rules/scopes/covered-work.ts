import {
  type ActivityMention,
  type Facts,
  matchesNear,
  type Report,
  type RuleFinding,
  type ScopeStatement,
} from '../../core/index.js';
import { finding, GENERIC, MOST_MENTIONS, mergedText, sharesNothing } from './shared.js';

/** Sentences of a template into which each report writes what its client does. */
const ANCHOR = /体系所?覆盖的|的(?:作业|运行|接收)准则/u;
const WORK =
  /体系所?覆盖的(?<covered>[\p{Script=Han}、]{2,24}?)的?(?:制造|生产|加工|服务|施工|安装|销售|运营|配送|养护)等?(?:过程|活动)|对(?<planned>[\p{Script=Han}、]{3,24}?)的(?:作业|运行|接收)准则等?(?:进行了|已)?(?:策划|规定|确定)/gu;
/** Work that every organisation does beside its own, and words that name no work. */
const ANYBODYS =
  /售后|采购|培训|检[验测查]|物流|仓储|运输|配送|后勤|外包|客户|顾客|信息|各|产品|部门|主要|关键|现场|[该本其此]|上述|公司|组织|所有|全部|相关|特殊|应急|废|消防|设备|人员|文件|记录|环境|安全|职业|风险|供方|不合格|监视|变更|质量|体系|活动|过程|所需|以上/u;

/** Work that the template's own sentence names and no word of the scope or of the client's name has. */
export function coveredWork(
  { organisations }: Facts,
  scopes: readonly ScopeStatement[],
  { view }: Report,
): RuleFinding[] {
  const client = organisations.flatMap(({ name, isClient }) => (isClient ? [name] : [])).join('\n');
  const text = mergedText(scopes);
  const core = new Set(`${client}${text}`.replace(GENERIC, ''));
  const foreign = matchesNear(view.text, ANCHOR, WORK).flatMap((match): ActivityMention[] => {
    const words = match.groups?.covered ?? match.groups?.planned ?? '';
    if (ANYBODYS.test(words) || words.replace(GENERIC, '').length < 2 || !sharesNothing(words, core, text))
      return [];
    const from = match.index + match[0].indexOf(words);
    return [{ start: from, end: from + words.length, line: words, group: 'covered', words, offered: true }];
  });
  return foreign.length > MOST_MENTIONS || foreign.length === 0
    ? []
    : [finding('business', scopes, foreign, scopes[0]?.text ?? '')];
}

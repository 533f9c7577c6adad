import type { ActivityMention, Facts, Report, RuleFinding, ScopeStatement, Span } from '../../core/index.js';
import { claimsTrade } from '../../entities/index.js';
import { finding, GENERIC, MOST_MENTIONS, mergedText, sharesNothing } from './shared.js';

/** Words that only another trade has: its risks, its machines, its people. */
export function foreignMarks(facts: Facts, scopes: readonly ScopeStatement[], report: Report): RuleFinding[] {
  const names = facts.organisations.flatMap(({ name, isClient }) => (isClient ? [name] : []));
  const text = mergedText(scopes);
  const licences = facts.scopes.filter(({ kind }) => kind === 'licence');
  const claimed = [...names, text, mergedText(licences), titleOf(report)].join('\n');
  const foreign = facts.activities.filter(
    ({ group, line, words }) => group === 'mark' && !claimsTrade(claimed, line) && !sharesPair(words, text),
  );
  const told = AT_OTHERS.test(claimed) ? foreign.filter((one) => isDwelltOn(one, foreign)) : foreign;
  const findings: ActivityMention[][] = [];
  for (const line of new Set(told.map((one) => one.line))) {
    const own = told.filter((one) => one.line === line);
    const known = findings.flat();
    const passages = own.filter((one, at) => at === 0 || !isBeside(one, own[at - 1] ?? one));
    if (passages.length > MOST_MENTIONS || own.some((one) => known.some((other) => isBeside(one, other))))
      continue;
    findings.push(own);
  }
  return findings.map((own) => finding('business', scopes, own, scopes[0]?.text ?? ''));
}

/** Marks of one statement stand this near. */
const BESIDE = 60;
const isBeside = (one: Span, other: Span): boolean => Math.abs(one.start - other.start) <= BESIDE;

/** Who works at others' may meet one of their things; two different ones in a breath are spoken of as his own. */
const isDwelltOn = (one: ActivityMention, all: readonly ActivityMention[]): boolean =>
  all.some((other) => other.line === one.line && other.words !== one.words && isBeside(one, other));

/** Who works on the premises of others, or for every trade, speaks of theirs. */
const AT_OTHERS =
  /施工|安装工程|工程安装|设备安装|物业|保洁|保安服务|运维|运行维护|监理|软件|咨询|设计服务|检测服务|检验服务|劳务|派遣|广告|property|cleaning services|software|consult|construction|installation of/iu;

/** The title of a report often names the client without a label. */
const TITLE_REACH = 160;
const titleOf = ({ view }: Report): string => {
  const [first = ''] = view.text.slice(0, TITLE_REACH).split('\n');
  return /报告|记录|report|record/iu.test(first) ? first : '';
};

/** True where a mark has two characters in a row, or the stem of a word, from the scope. */
const sharesPair = (words: string, scope: string): boolean =>
  /[a-z]/iu.test(words)
    ? !sharesNothing(words, new Set(), scope)
    : [...words.replace(GENERIC, '')].some((unit, at, all) =>
        scope.includes(`${unit}${all[at + 1] ?? '\n'}`),
      );

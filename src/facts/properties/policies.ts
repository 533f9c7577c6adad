import { type AmountClash, type Report, type Span, type ToldValue, viewText } from '../../core/index.js';
import { amountClash } from '../amount-clash.js';
import { termsIn } from '../terms.js';

/** The policy of an organisation, told in two places by other words. */

const KIND = '(?<kind>质量|环境|职业健康安全|职业健康|安全|能源|管理体系|管理|体系|公司|企业|一体化|综合)?';
const QUOTED = '(?<mark>[“"「『])(?<words>[^”"」』\\n]{6,120})(?:[”"」』]|$)';
const SHAPES: readonly RegExp[] = [
  new RegExp(`${KIND}方针(?:内容|表述)?[^,。;“"「『]{0,6}(?:为|是|:|,)?\\s?${QUOTED}`, 'u'),
  /(?<kind>质量|环境|职业健康安全|职业健康|安全|能源|管理体系|管理|体系|公司|企业)?方针(?:内容)?(?:为|是|:)(?<words>[\p{Script=Han}]{3,10}(?:[、,;][\p{Script=Han}]{3,10}){1,7})(?=[。;]|$)/u,
  /\b(?:(?<kind>quality|environmental|safety|integrated|company) )?policy\b[^.;“"]{0,60}?[“"](?<words>[^”"\n]{12,160})[”"]/iu,
];
const OTHERS =
  /原方针|旧版?方针|修订前|上一版|换版前|改为|变更为|(?:供方|客户|顾客)的?方针|集团(?:的)?方针|项目部方针|不一致|不符|former|previous|old policy|group policy|customer's|changed|differs/iu;
/** Of one system each; a policy without a kind is that of all. */
const OF_ALL = /^(?:管理体系|管理|体系|公司|企业|一体化|综合|integrated|company)?$/iu;

interface Policy extends ToldValue {
  kind: string;
  words: string;
  line: Span;
}

export function readPolicies(report: Report): AmountClash[] {
  // A policy of four verses holds the marks that part sentences.
  const told = report.lines.flatMap((line) => policyIn(viewText(report, line), line) ?? []);
  return told.flatMap((first, index) => {
    const second = told.slice(index + 1).find((other) => other.kind === first.kind && areOther(first, other));
    const isBoth = told.some((one) => one !== second && one !== first && one.kind === first.kind);
    return second && !isBoth ? [{ ...amountClash(nameOf(first), first, second), kind: 'wording' }] : [];
  });
}

const nameOf = ({ kind, words }: Policy): string =>
  /\p{Script=Han}/u.test(words) ? `${kind}方针` : `${kind} policy`.trim();

function policyIn(text: string, line: Span): Policy | null {
  const match = SHAPES.map((shape) => shape.exec(text)).find((found) => found !== null);
  const { kind = '', words = '' } = match?.groups ?? {};
  if (!match || words === '' || OTHERS.test(text)) return null;
  const start = line.start + match.index + match[0].lastIndexOf(words);
  const span = { start, end: start + words.length };
  return {
    ...span,
    core: span,
    raw: words,
    words,
    line,
    kind: OF_ALL.test(kind) ? '' : kind.toLowerCase(),
  };
}

/** Two tellings share most of their words; a part of the policy is no other one. */
const SHARED = 0.4;

function areOther(a: Policy, b: Policy): boolean {
  if (a.line === b.line) return false;
  const [one, other] = [termsIn(a.words), termsIn(b.words)];
  const shared = [...one].filter((term) => other.has(term)).length;
  return shared < SHARED * Math.min(one.size, other.size);
}

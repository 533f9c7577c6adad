import { type Figure, rememberFor, stretchStart, WordFinder } from '../../core/index.js';
import type { Role } from './context.js';
import { readEnglishLead, readEnglishTrail } from './english.js';
import { type Name, PERIOD, readName } from './names.js';

/** What the words around a figure say it measures. */
export interface Lead {
  /** Start of the name in the text, or of the words before the figure where no name was written. */
  start: number;
  /** End of the figure, or of the name where it stands behind. */
  end: number;
  name: string;
  /** Called a target or a result by the words themselves. */
  role: Role | null;
  metric: boolean;
  /** Nothing but 达到, 为 stands between name and figure, which targets say as often as results. */
  reaches: boolean;
  /** Of these, 达到. */
  attains: boolean;
  /** The words around the figure speak of an objective. */
  called: boolean;
}

const REACHES = /^\s?(?:要求|应|须|确保|写|定|设定?|列|标注?|规定|订)?(?:达到?|为|是|成)?\s?$/u;
const CALLED = /目标|指标|objective|target|goal/iu;
const TARGET_CUE = /目标值?|指标|要求|规定|标准值|限值|target|goal|limit|objective/iu;
const RESULT_CUE =
  /实际|实绩|实测|完成|结果|达成|达到|统计|测评|调查|得分|平均|为|达|现状|仅|合计|result|actual|achieved|reached|was|were|stood|recorded/iu;
/** `目标为达到`, `(目标`: what follows is the target, whatever verb stands between. */
const IS_TARGET = /(?:目标|指标)(?:值)?(?:为|是|:|定为|设定为|要求)+(?:要求)?(?:达到?)?\s?$/u;
const BRACKET_TARGET = /^\s?(?:公司|部门|年度)?(?:目标|指标)(?:值|为|:)*(?:达到?|(?:保持|维持|控制)在)?\s?$/u;
/** `98%的年度目标`, `90分以上的顾客满意度目标`. */
const TRAIL =
  /^\s?(?<of>的|之)?(?<mid>[\p{Script=Han}A-Za-z]{0,20}?)(?:目标|指标)(?:值|要求)?(?!完成|达成|实现|均|已|达到|未)/u;
/** `达到98%以上(实际97.2%)`. */
const BESIDE_ACTUAL = /^\s?[(,;]\s?(?:20\d{2}年)?(?:实际|完成|actual)/iu;
const TRAIL_FILLER =
  /^(?:公司|集团|总部|年度|全年|质量|环境|安全|管理|既定|规定|预定|设定|部门|考核|总|级|的|控制|当年|合同)*$/u;
const TRAIL_VERB = /完成|达到|达成|实现|超过|超出|高于|低于|满足|符合|优于|未|与|和|及/u;

const roleOf = (words: string): Role | null => {
  if (IS_TARGET.test(words)) return 'target';
  if (TARGET_CUE.test(words) && !/实际|达到|完成/u.test(words)) return 'target';
  return RESULT_CUE.test(words) ? 'result' : null;
};

interface Words {
  lead: string;
  /** Offset of `lead` in the text. */
  offset: number;
  /** What stands before the colon or bracket that opens `lead`; empty where neither does. */
  ahead: string;
  bracket: boolean;
}

/** The words between the last delimiter and the figure. */
function wordsBefore(text: string, floor: number, figure: Figure): Words {
  const before = text.slice(Math.max(floor, figure.start - 80), figure.start);
  const cut = before.replace(/[\s:]+$/u, '');
  const stop = cut.search(/\.\s(?=[^.]{0,79}$)/u);
  const delimiter = Math.max(...[',', ';', '。', '、', '(', '\n'].map((mark) => cut.lastIndexOf(mark)), stop);
  const colon = cut.lastIndexOf(':');
  const cutAt = Math.max(delimiter, colon) + 1;
  const bracket = cutAt > 0 && cut[cutAt - 1] === '(';
  return {
    lead: cut.slice(cutAt),
    offset: figure.start - before.length + cutAt,
    ahead: cutAt > 0 && (colon >= cutAt - 1 || bracket) ? cut.slice(0, cutAt - 1) : '',
    bracket,
  };
}

/** Reads backwards from a figure to the delimiter before it, and forwards where the name or the role stands there. */
export function readLead(text: string, floor: number, figure: Figure, known: readonly string[]): Lead {
  const words = wordsBefore(text, floor, figure);
  const after = text.slice(nameableFrom(text, figure), figure.end + 60);
  // `六项目标` counts objectives.
  const trail = /^(?:项|个|类)$/u.test(figure.unit?.name ?? '') ? null : readTrail(after, known);
  const own = readName(words.lead.replace(PERIOD_END, ''));
  const found = preferred(own, readKnownName(words.lead, known), known) ?? readCalledName(words);
  const plain = {
    end: figure.end,
    reaches: false,
    attains: false,
    called: CALLED.test(words.lead) || trail !== null,
  };
  if (trail && (trail.name !== '' || !found)) {
    const start = trail.name === '' ? words.offset : figure.start;
    return { ...plain, ...trail, start, end: figure.end + trail.length, role: 'target' };
  }
  const noun = found && !found.metric ? readEnglishTrail(after, roleOf(found.tail)) : null;
  if (found && !noun?.metric) {
    const role =
      trail || (figure.comparison !== null && BESIDE_ACTUAL.test(after))
        ? 'target'
        : words.bracket && BRACKET_TARGET.test(words.lead)
          ? 'target'
          : roleOf(found.tail);
    return {
      ...plain,
      start: words.offset + found.at,
      name: found.name,
      role,
      metric: found.metric,
      reaches: REACHES.test(found.tail),
      attains: /达/u.test(found.tail),
    };
  }
  const role =
    words.bracket && BRACKET_TARGET.test(words.lead)
      ? 'target'
      : (readEnglishLead(words.lead)?.role ?? roleOf(words.lead));
  const behind = readEnglishTrail(after, role);
  if (behind) {
    const end = Math.max(figure.end, nameableFrom(text, figure) + behind.at + behind.name.length);
    return { ...plain, start: figure.start, end, name: behind.name, role, metric: behind.metric };
  }
  const skipped = /^[\s.]*/u.exec(words.lead)?.[0].length ?? 0;
  const start = skipped === words.lead.length ? figure.start : words.offset + skipped;
  return { ...plain, start, name: '', role, metric: false };
}

/** `8 complaints a year`: the noun that is counted names the objective. */
function nameableFrom(text: string, { core, end, unit, comparison }: Figure): number {
  const counted = unit?.dimension.startsWith('count:') && /^[a-z]/u.test(unit.name);
  const digits = /^[\d.,]+/u.exec(text.slice(core.start, core.end))?.[0].length;
  return counted && digits !== undefined && (comparison === null || end === core.end)
    ? core.start + digits
    : end;
}

interface Trail {
  name: string;
  metric: boolean;
  length: number;
}

/** The words after a figure that call it a target; null where they do not. */
function readTrail(after: string, known: readonly string[]): Trail | null {
  const match = TRAIL.exec(after);
  const mid = match?.groups?.mid ?? '';
  if (!match || TRAIL_VERB.test(mid)) return null;
  if (TRAIL_FILLER.test(mid)) return { name: '', metric: false, length: match[0].length };
  if (match.groups?.of === undefined) return null;
  const name = known.find((word) => mid.endsWith(word)) ?? (readName(mid)?.metric ? readName(mid)?.name : '');
  return name ? { name, metric: true, length: match[0].length } : null;
}

/** `工期履约率：目标≥98%`: the colon parts a name from the words that call its figure a target. */
function readCalledName({ lead, ahead, bracket }: Words): Name | null {
  if (
    ahead === '' ||
    (bracket && /[\d%]\s?$/u.test(ahead)) ||
    !/^\s{0,3}(?:公司|部门|年度)?(?:目标|指标|target|limit|objective)(?:值|为)?\s?$/iu.test(lead)
  )
    return null;
  const piece = ahead.slice(stretchStart(ahead, ahead.length, ',;。\n):'));
  const read = readName(piece);
  return read && { ...read, tail: lead, at: 0 };
}

const knownNames = rememberFor((known: readonly string[]) => ({
  finder: new WordFinder(known),
  all: new Set(known),
}));

/** A name that the report gives a target elsewhere, with nothing but a few words between it and the figure. */
function readKnownName(lead: string, known: readonly string[]): Name | null {
  const lower = lead.toLowerCase();
  const written = knownNames(known).finder.in(lower);
  if (written.size === 0) return null;
  const found = known.find(
    (name) => written.has(name) && lead.length - lower.lastIndexOf(name) - name.length <= 14,
  );
  if (found === undefined) return null;
  const at = lower.lastIndexOf(found);
  return { name: lead.slice(at, at + found.length), tail: lead.slice(at + found.length), at, metric: true };
}

/** `合格率1月98.6%`: a period between name and figure. */
const PERIOD_END = /(?:\d{1,2}月份?|第?[一二三四1-4]季度|[上下]半年|全年)(?:为|达)?\s?$/u;
/** Words before a known name that make no other objective of it. */
const GENERIC_PREFIX =
  /^(?:经|据|经过|统计|显示|表明|查看?|抽查|核查|询问|实际|全年|年度|累计|平均|综合|总体|本[年期]|截[止至]|目前|公司|企业|本公司|质量|环境|安全|考核|监测|测量|数据|结果|评价|完成|实现|情况|表|记录|的|为|其|该|各|均|共|the|our|actual|overall|average|annual|\s|\d)*$/iu;

/** The known name, unless what stands there is the name of another objective that only ends like it: A产品合格率. */
function preferred(own: Name | null, familiar: Name | null, known: readonly string[]): Name | null {
  if (!own || !familiar || knownNames(known).all.has(own.name.toLowerCase())) return own ?? familiar;
  const at = own.name.toLowerCase().lastIndexOf(familiar.name.toLowerCase());
  const another = own.metric && at > 0 && !GENERIC_PREFIX.test(own.name.slice(0, at));
  return another ? own : familiar;
}

/** True where only a period stands before the figure. */
export const isPeriodLead = (text: string, floor: number, figure: Figure): boolean => {
  const before = text
    .slice(Math.max(floor, figure.start - 12), figure.start)
    .replace(/^.*[,;。:、\n]/su, '')
    .trim();
  return PERIOD.test(before.replace(/[为是]$/u, ''));
};

import type { FormatId } from '../core/index.js';
import type { SourceLine } from './source-lines.js';

/** Formats whose lines are paragraphs already. */
const UNWRAPPED: ReadonlySet<FormatId> = new Set(['docx']);
/** Wrapped lines end at most this far from the limit. */
const SLACK = 4;
/** A line that breaks off between two Han characters may end a little earlier: renderers measure glyphs. */
const MID_WORD_SLACK = 10;
const ENDS_MID_WORD = /[\p{Script=Han}]\s*$/u;
const STARTS_MID_WORD = /^\p{Script=Han}/u;
const TERMINAL = /[。；：！？.;:!?]["”’）)】]?\s*$/u;
const ITEM_START =
  /^\s*(?:[■□☑☒√○●◆➢※*•|#>]|[-—]{1,4}\s|[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节条]|[①-⑳]|[a-zA-Z][)）.、]\s?|【|\t)/u;
/** `3.检查`, `5 范围`; not `2项` or `20日`, the rest of a count or a date begun on the line above. */
const NUMBERED_START =
  /^\s*\d{1,2}(?:\.\d{1,2}){0,3}(?:[.、)）]\s*|\s*(?![项个次件份人台起名批条家吨元]|[日天](?![常然])|[月年](?!度)))[\p{Script=Han}A-Z《“]/u;
const ENDS_IN_NUMBER = /[\d.,、~-]\s*$/u;
/** A measure that can only be the rest of a number or date begun on the line above. */
const SPLIT_VALUE_END = /[\d年月]\s*$/u;
const SPLIT_VALUE_START = /^\s*(?:\d{0,3}(?:\.\d{1,4})?\s?[%％‰]|[年月日]|\d{1,2}\s?[月日])/u;
/** `正常率99.` and `87%`. */
const SPLIT_AT_POINT = /\d\.\s*$/u;
const SHARE_START = /^\s*\d{1,4}\s?[%％‰]/u;
/** `工业园84` and `台；2024年安装...`: the counter of a number, and the mark behind it. */
const SPLIT_COUNT_START = /^[人台项份件次个名家批吨元套条](?=[,，。；;、）)])/u;

/** How the text was hard-wrapped: after so many display columns, or after so many characters. */
export interface WrapRule {
  measure: 'width' | 'length';
  limit: number;
  /** How far below the limit a wrapped line may end. */
  slack: number;
}

const MEASURES = ['width', 'length'] as const;
const SHORTEST_LIMIT: Readonly<Record<WrapRule['measure'], number>> = { width: 36, length: 28 };

const sizeOf = (line: SourceLine, measure: WrapRule['measure']): number =>
  measure === 'width' ? line.width : line.text.trimEnd().length;

/**
 * Wrapped text has many lines that end at nearly the same size and hardly any that go beyond it; paragraphs have
 * lines of any size. Null for text that was not wrapped.
 */
export function detectWrap(lines: readonly SourceLine[], format: FormatId): WrapRule | null {
  if (UNWRAPPED.has(format)) return null;
  const candidates = lines.filter((line) => !line.blank && !line.text.includes('\t'));
  if (candidates.length < 12) return null;
  return surest(candidates, STRAGGLERS) ?? raggedWrap(candidates) ?? overhung(candidates);
}

const surest = (lines: readonly SourceLine[], overrun: Overrun) =>
  MEASURES.flatMap((measure) => findLimit(lines, measure, overrun) ?? []).sort(
    (a, b) => b.share - a.share,
  )[0];

/** Lines that run over the limit are wrapped too. */
function overhung(lines: readonly SourceLine[]): WrapRule | null {
  const rule = surest(lines, OVERHANG);
  if (!rule) return null;
  const longest = Math.max(...lines.map((line) => sizeOf(line, rule.measure)));
  return { ...rule, limit: longest, slack: rule.slack + longest - rule.limit };
}

/** Narrower lines are cells and headings. */
const NARROWEST = 24;
/** Broken words that prove that somebody wrapped the text. */
const FEWEST_BROKEN = 3;
/** Wrapped lines fill this much of the longest, and so many of the lines end in mid-sentence. */
const RAGGED = { fill: 0.6, open: 0.3, widest: 110 };

/**
 * Lines of uneven size, as narrow columns of a page give them: none is long, many end in mid-sentence, and some break
 * off within a word or a number.
 */
function raggedWrap(lines: readonly SourceLine[]): WrapRule | null {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  const limit = widths.at(-1) ?? 0;
  if (limit > RAGGED.widest || limit < NARROWEST) return null;
  const wide = lines.filter(({ width }) => width >= Math.max(NARROWEST, RAGGED.fill * limit));
  const open = wide.filter(({ text }) => !TERMINAL.test(text)).length;
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && line.width >= NARROWEST && isBrokenOff(line, next);
  }).length;
  return open >= RAGGED.open * lines.length && broken >= FEWEST_BROKEN
    ? { measure: 'width', limit, slack: Math.ceil((1 - RAGGED.fill) * limit) }
    : null;
}

/** A word that reports hold everywhere, or a number, goes on in the next line. */
const isBrokenOff = (line: SourceLine, next: SourceLine): boolean =>
  isInsideWord(line, next) ||
  (/\p{Script=Han}[^\n]*\d$/u.test(line.text.trimEnd()) &&
    /^(?:\d{0,4}\s?[年月日%％]|[人台项份件次个名家批吨元])/u.test(next.text));

/** Lines beyond the limit, as a share of all, and how far beyond it they may run. */
interface Overrun {
  share: number;
  reach: number;
}
/** Titles and tables of any size. */
const STRAGGLERS: Overrun = { share: 0.02, reach: Number.POSITIVE_INFINITY };
/** More may run a little over it, where a renderer measured glyphs or punctuation hangs over the edge. */
const OVERHANG: Overrun = { share: 0.07, reach: 1.1 };

function findLimit(
  lines: readonly SourceLine[],
  measure: WrapRule['measure'],
  { share, reach }: Overrun,
): (WrapRule & { share: number }) | null {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const size = sizeOf(line, measure);
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  const enough = Math.max(6, lines.length * 0.12);
  const sizes = [...counts.keys()].sort((a, b) => b - a);
  const [longest = 0] = sizes;
  let beyond = 0;
  for (const limit of sizes) {
    if (limit < SHORTEST_LIMIT[measure] || beyond > lines.length * share || longest > limit * reach)
      return null;
    let near = 0;
    for (let offset = 0; offset < SLACK; offset++) near += counts.get(limit - offset) ?? 0;
    if (near >= enough) return { measure, limit, slack: SLACK, share: near / lines.length };
    beyond += counts.get(limit) ?? 0;
  }
  return null;
}

/** Words that reports hold everywhere; a line end inside one of them was put there by an extractor. */
const COMMON_WORDS =
  '不符合 发生 人员 管理 质量 环境 安全 审核 评审 体系 目标 过程 记录 文件 公司 要求 有效 控制 检验 顾客 投诉 设备 供方 评价 合同 培训 计划 实施 完成 情况 结果 措施 纠正 整改 部门 负责 标准 条款 认证 推荐 及时率 合格率 满意度 满意率 履约率 组织 提供 进行 规定 发现 事故 特种 外包 采购 确认 监视 测量'.split(
    ' ',
  );
const INSIDE_WORD = new Set(
  COMMON_WORDS.flatMap((word) => [...word].slice(1).map((end, index) => `${[...word][index]}${end}`)),
);

/** A line end in the middle of a common word, in text that shows no other sign of wrapping. */
const isInsideWord = (line: SourceLine, next: SourceLine): boolean => {
  const text = line.text.trimEnd();
  return (
    text.length >= 8 &&
    !line.text.includes('\t') &&
    INSIDE_WORD.has(`${text.at(-1)}${next.text.trimStart().at(0)}`)
  );
};

/** True when `next` goes on with the sentence of `line`, given how the text was wrapped. */
export function isContinued(
  line: SourceLine,
  next: SourceLine,
  wrap: WrapRule | null,
  format: FormatId,
): boolean {
  if (line.blank || next.blank || line.text.includes('|') || ITEM_START.test(next.text)) return false;
  if (UNWRAPPED.has(format)) return false;
  if (isSplitValue(line, next, wrap !== null) || isSplitStandard(line, next) || isInsideWord(line, next))
    return true;
  if (wrap === null) return false;
  const size = sizeOf(line, wrap.measure);
  const midWord = ENDS_MID_WORD.test(line.text) && STARTS_MID_WORD.test(next.text);
  const slack = Math.max(wrap.slack, midWord ? MID_WORD_SLACK : 0);
  if (wrap.slack > SLACK && TERMINAL.test(line.text)) return false;
  const unbreakable = /^[A-Za-z0-9（(《“]/u.test(next.text) ? leadingTokenWidth(next.text) : 0;
  if (size > wrap.limit || size < wrap.limit - slack - unbreakable) return false;
  if (NUMBERED_START.test(next.text)) {
    return ENDS_IN_NUMBER.test(line.text) && !/^\s*\d{1,2}[.、]\s*\p{Script=Han}/u.test(next.text);
  }
  return !(TERMINAL.test(line.text) && /^\s*\p{Script=Han}{2,10}[：:]/u.test(next.text));
}

/** `不符合GB/` and `T 19001-2016第8.4条`: a line end within the number of a standard. */
const isSplitStandard = (line: SourceLine, next: SourceLine): boolean =>
  (/\bGB\/\s*$/u.test(line.text) && /^\s*T\s?\d{4,5}/u.test(next.text)) ||
  (/\b(?:GB\/T|ISO)\s*$/u.test(line.text) && /^\s*\d{4,5}\s?[-:：—]\s?(?:19|20)\d\d/u.test(next.text));

const leadingTokenWidth = (text: string): number => /^[A-Za-z0-9.%/-]{0,24}/u.exec(text)?.[0].length ?? 0;

/** In wrapped text any two digits that meet across a line end belong together, unless the next opens an item. */
function isSplitValue(line: SourceLine, next: SourceLine, wrapped: boolean): boolean {
  if (line.text.trim().length <= 6 || line.text.includes('\t')) return false;
  if (SPLIT_AT_POINT.test(line.text) && SHARE_START.test(next.text)) return true;
  if (!SPLIT_VALUE_END.test(line.text)) return false;
  if (SPLIT_VALUE_START.test(next.text) || (wrapped && SPLIT_COUNT_START.test(next.text))) return true;
  return (
    wrapped && /\d$/u.test(line.text) && /^\d/u.test(next.text) && !/^\d{1,2}[.、)）]\D/u.test(next.text)
  );
}

/** A page break in mid-sentence: several blank lines between two halves of a long paragraph. */
export function isBrokenByPage(line: SourceLine, next: SourceLine, blankLinesBetween: number): boolean {
  return (
    blankLinesBetween >= 3 &&
    line.width >= 40 &&
    /[\p{Script=Han},，、]\s*$/u.test(line.text) &&
    /^\p{Script=Han}/u.test(next.text) &&
    !ITEM_START.test(next.text) &&
    !NUMBERED_START.test(next.text)
  );
}

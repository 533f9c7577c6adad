import {
  type Comparison,
  type DateMention,
  type Figure,
  type ObjectiveClaim,
  type ObjectiveResult,
  type ObjectiveScope,
  type ObjectiveTarget,
  type Report,
  type ReportTable,
  type Span,
  scanDates,
  scanFigures,
  shiftFigure,
} from '../core/index.js';
import { clauseBlockAt, departmentScope, ORGANISATION } from './context.js';
import { lowerIsBetter, objectiveKey } from './objective-key.js';

type Role = 'target' | 'result';

interface Mention extends Span {
  name: string;
  figure: Figure;
  role: Role;
}

/** What the text before a figure tells about it. */
interface Lead {
  /** Start of the name in the text, or of the figure where no name was written. */
  start: number;
  name: string;
  role: Role | null;
}

const METRIC_END =
  '(?:率|度|满意|投诉|抱怨|事故|事件|次数|件数|起数|人数|数量|总量|耗|消耗量?|排放量?|得分|成本|损失|泄漏|伤害|死亡|重伤|轻伤|火灾|爆炸|返工|报废|退货|周期|时间|浓度|噪声|比例|指数|处罚|污染|职业病|中毒|触电)';
const NAME = new RegExp(
  `(?<name>(?:[\\p{Script=Han}A-Za-z0-9/·&+-]|\\([^()]{1,8}\\)){0,24}${METRIC_END})(?:的)?(?<tail>[^\\p{N},;。]{0,14})$`,
  'u',
);
const ENGLISH_NAME =
  /(?:^\s?|[-•*]\s|\band\s|[.;,]\s)(?:the\s)?(?:(?:target|objective|goal|limit)\s(?:for|of)\s)?(?<name>[A-Z]?[A-Za-z][A-Za-z -]{2,48}?)\s?(?:\((?:[^()]{1,20})\))?\s?(?<tail>(?::|is|was|were|of|reached|stood at|=|target|result|at)?\s?(?:is|was|of)?)\s*$/iu;
const ENGLISH_METRIC =
  /rate|delivery|deliveries|satisfaction|returns|complaints?|scrap|yield|index|ppm|accidents?|injur|defects?|otd|availability|completion|consumption|emissions?|downtime|cost|efficiency|incidents?|training|response|score|rejects?|rework/iu;

const TARGET_CUE = /目标值?|指标|要求|规定|标准值|target|goal|limit|objective/iu;
const RESULT_CUE =
  /实际|实绩|实测|完成|结果|达成|达到|统计|测评|调查|得分|平均|为|达|现状|result|actual|achieved|reached|was|were|stood/iu;
/** List numbers, conjunctions and the rest of a period that stick to the front of a name. */
const LEADING_JUNK =
  /^(?:[\d.、]{1,4}|和|及|与|以及|其中|达到|实现|确保|年度?|月份?|日|[上下]半年度?|全年|[一二三四]季度|截止|截至)+/u;
/** What stands between the figures of a bare list: `100%、93.5%`. */
const LISTED = /^\s?(?:、|,|和|及|and|,\sand)\s?$/u;
/** A factor of a formula (`合格数/总数×100%`) is no result. */
const IN_FORMULA = /[*×÷/xX]\s?$/u;
/** Names of something other than an objective. */
const NO_NAME = /^(?:其中|合计|共|总计|累计|占|同比|环比|抽查|检查|回收率?|问卷)/u;
/** Physical quantities are requirements on products and places; they become objectives only where called so. */
const PHYSICAL =
  /(?:温度|湿度|浓度|长度|宽度|厚度|高度|深度|硬度|强度|精度|圆度|平面度|同轴度|垂直度|粗糙度|黏度|粘度|速度|密度|纯度|幅度|压力|时间|噪声|周期|程度|角度|尺度|刻度|年度|制度|进度|力度)$/u;

/** Phrases that open a list of targets or of results for what follows in the passage. */
const OPENS: ReadonlyArray<readonly [RegExp, Role]> = [
  [
    /(?:完成|达成|实施|实现|考核|统计|测量)(?:情况|结果)|实际完成|完成值|结果(?=:)|实绩|results?\b|performance\b/giu,
    'result',
  ],
  [
    /目标(?:为|如下|是|值)?:|目标(?:包括|分别为)|指标(?:为|如下)?:|objectives?(?:\sfor\s\w{1,10})?(?:\sare|:)/giu,
    'target',
  ],
];
const DEPARTMENT_OPENS =
  /(?<name>[\p{Script=Han}]{2,8}(?:部|车间|科|室|中心|组|处|店|厂))(?:的)?(?:质量|环境|安全|管理|部门)?(?:目标|指标)|^(?<alone>[\p{Script=Han}]{2,8}(?:部|车间|科|室|中心|处))\s*:?\s*$|\b[Tt]he (?<en>[a-z]+(?: [a-z]+)?) (?:shop|department|team|section)\b(?=[^.]{0,40}(?:set|target|objective|rate))/gu;
const ORGANISATION_OPENS =
  /公司(?:的|总的?|级|年度)?(?:质量|环境|安全|管理|总)*(?:目标|指标)|总目标|company objectives?/gu;

const ADMITTED =
  /未(?:能)?(?:达|完成|实现|满足)|没(?:有)?(?:达|完成)|不达标|未达标|低于目标|低于指标|不足目标|差距|未到|missed|not (?:been )?(?:met|achieved|reached)|below (?:the )?target|short of|opened an action|corrective action/iu;

interface Context {
  role: Role | null;
  scope: ObjectiveScope;
}

export interface Objectives {
  targets: ObjectiveTarget[];
  results: ObjectiveResult[];
  claims: ObjectiveClaim[];
}

/** Objectives with their targets, the figures reached, and what is claimed of them. */
export function extractObjectives(report: Report): Objectives {
  const found: Objectives = { targets: [], results: [], claims: [] };
  const tabled = report.tables.filter((table) => readColumns(report.view.text, table) !== null);
  for (const table of tabled) readTable(report, table, found);
  const inTable = (span: Span) => tabled.some((table) => table.start <= span.start && span.end <= table.end);
  let context: Context = { role: null, scope: ORGANISATION };
  let section = -1;
  for (const line of report.lines) {
    if (inTable(line)) continue;
    const passage = passageStart(report, line);
    if (passage !== section) context = { role: null, scope: ORGANISATION };
    section = passage;
    for (const part of line.kind === 'row' ? line.cells : [line])
      context = readPart(report, part, context, found);
  }
  return found;
}

/** Lists of targets and results go on from line to line, but never into another section or table row. */
const passageStart = (report: Report, line: Span): number =>
  Math.max(
    report.sections.findLast((section) => section.start <= line.start && section.level <= 3)?.start ?? -1,
    report.clauseBlocks.findLast((block) => block.start < line.end)?.start ?? -1,
  );

interface Mark {
  at: number;
  role?: Role;
  scope?: ObjectiveScope;
}

/** Where within a text the list of targets or results begins, and whose it is. */
function readMarks(text: string): Mark[] {
  const marks: Mark[] = OPENS.flatMap(([pattern, role]) =>
    [...text.matchAll(pattern)].map((match) => ({ at: match.index, role })),
  );
  for (const match of text.matchAll(ORGANISATION_OPENS)) marks.push({ at: match.index, scope: ORGANISATION });
  for (const match of text.matchAll(DEPARTMENT_OPENS)) {
    const name = match.groups?.name ?? match.groups?.alone ?? match.groups?.en ?? '';
    if (/公司|企业/u.test(name)) continue;
    marks.push({ at: match.index, scope: departmentScope(name), role: 'target' });
  }
  return marks.sort((a, b) => a.at - b.at);
}

function readPart(report: Report, part: Span, before: Context, found: Objectives): Context {
  const text = report.view.text.slice(part.start, part.end);
  const start = homeContext(report, part, before);
  const marks = readMarks(text);
  const contextAt = (offset: number): Context =>
    marks.reduce(
      (context, mark) =>
        mark.at <= offset ? { role: mark.role ?? context.role, scope: mark.scope ?? context.scope } : context,
      start,
    );
  const mentions = readMentions(text, contextAt);
  const dates = scanDates(text);
  for (const mention of mentions)
    addMention(part.start, text, mention, contextAt(mention.start).scope, dates, found);
  readClaims(part.start, text, mentions, contextAt, found);
  return contextAt(text.length);
}

/** A clause block on objectives (6.2) lists targets, those of its department. */
function homeContext(report: Report, part: Span, before: Context): Context {
  const block = report.clauseBlocks.find(({ start, end }) => start < part.end && part.start < end);
  if (!block?.clauses.some((clause) => clause.number.startsWith('6.2'))) return before;
  const scope =
    before.scope.level === 'organisation' ? departmentScope(block.department ?? '') : before.scope;
  return { role: before.role ?? 'target', scope };
}

/** Reads the figures of a text with the names they measure. */
function readMentions(text: string, contextAt: (offset: number) => Context): Mention[] {
  const figures = mergeOutOf(text, scanFigures(text)).filter(
    (figure) => !IN_FORMULA.test(text.slice(Math.max(0, figure.start - 3), figure.start)),
  );
  const mentions: Mention[] = [];
  let nameless: Array<{ figure: Figure; start: number }> = [];
  const flush = () => {
    mentions.push(...assignNameless(mentions, nameless));
    nameless = [];
  };
  let previousEnd = 0;
  for (const figure of figures) {
    const lead = readLead(text, previousEnd, figure);
    const listed = nameless.length > 0 && LISTED.test(text.slice(previousEnd, figure.start));
    previousEnd = figure.end;
    const context = contextAt(figure.start);
    if (lead.name !== '') {
      flush();
      const role =
        figure.comparison !== null && lead.role !== 'result' ? 'target' : (lead.role ?? context.role);
      const physical = PHYSICAL.test(lead.name) && context.role === null && !/目标/u.test(lead.name);
      if (role && !physical)
        mentions.push({ start: lead.start, end: figure.end, name: lead.name, figure, role });
    } else if (lead.role === 'target') {
      flush();
      const last = mentions.at(-1);
      if (last?.role === 'result')
        mentions.push({ ...last, start: lead.start, end: figure.end, figure, role: 'target' });
    } else if (figure.comparison === null && (lead.role === 'result' || listed)) {
      nameless.push({ figure, start: lead.start });
    }
  }
  flush();
  return mentions;
}

/** `4.2 out of 5 or better`: the scale is no figure of its own, its comparison belongs to the first. */
function mergeOutOf(text: string, figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure, index) => {
    const previous = figures[index - 1];
    if (previous && /^\s?(?:out of|\/)\s?$/u.test(text.slice(previous.end, figure.start))) return [];
    const next = figures[index + 1];
    const scaled = next && /^\s?(?:out of|\/)\s?$/u.test(text.slice(figure.end, next.start));
    return scaled && next.comparison ? [{ ...figure, end: next.end, comparison: next.comparison }] : [figure];
  });
}

/** `A≥95%，B≥90%；实际96%、91%`: as many bare results as targets stand for them in order; a single one for the last. */
function assignNameless(
  mentions: readonly Mention[],
  nameless: ReadonlyArray<{ figure: Figure; start: number }>,
): Mention[] {
  if (nameless.length === 0) return [];
  const lastResult = mentions.findLastIndex((mention) => mention.role === 'result');
  const targets = mentions.slice(lastResult + 1);
  const owners =
    nameless.length === 1 ? targets.slice(-1) : targets.length === nameless.length ? targets : [];
  return owners.flatMap((owner, index) => {
    const result = nameless[index];
    return result
      ? [
          {
            start: result.start,
            end: result.figure.end,
            name: owner.name,
            figure: result.figure,
            role: 'result' as const,
          },
        ]
      : [];
  });
}

/** Reads backwards from a figure to the delimiter before it. */
function readLead(text: string, floor: number, figure: Figure): Lead {
  const before = text.slice(Math.max(floor, figure.start - 80), figure.start);
  const cut = before.replace(/[\s:]+$/u, '');
  const delimiter = Math.max(...[',', ';', '。', '、', '(', '\n'].map((mark) => cut.lastIndexOf(mark)));
  const colon = cut.lastIndexOf(':');
  const lead = cut.slice(Math.max(delimiter, colon) + 1);
  const offset = figure.start - before.length + Math.max(delimiter, colon) + 1;
  const read = readName(lead);
  if (read) return { start: offset + read.at, name: read.name, role: roleOf(read.tail) };
  const role = roleOf(lead);
  const skipped = /^[\s.]*/u.exec(lead)?.[0].length ?? 0;
  return { start: skipped === lead.length ? figure.start : offset + skipped, name: '', role };
}

function readName(lead: string): { name: string; tail: string; at: number } | null {
  const han = NAME.exec(lead.replace(/\s+$/u, ''))?.groups;
  if (han?.name) {
    const name = han.name.replace(LEADING_JUNK, '');
    if (NO_NAME.test(name)) return null;
    return { name, tail: han.tail ?? '', at: lead.lastIndexOf(name) };
  }
  const english = ENGLISH_NAME.exec(lead)?.groups;
  if (english?.name && ENGLISH_METRIC.test(english.name)) {
    return { name: english.name.trim(), tail: english.tail ?? '', at: lead.indexOf(english.name) };
  }
  return null;
}

const roleOf = (words: string): Role | null => {
  if (TARGET_CUE.test(words) && !/实际|达到|完成/u.test(words)) return 'target';
  return RESULT_CUE.test(words) ? 'result' : null;
};

const implied = (name: string): Comparison => (lowerIsBetter(name) ? '<=' : '>=');

function addMention(
  base: number,
  text: string,
  mention: Mention,
  scope: ObjectiveScope,
  dates: readonly DateMention[],
  found: Objectives,
): void {
  const key = objectiveKey(mention.name);
  if (key === '') return;
  const shared = {
    start: base + mention.start,
    end: base + mention.end,
    name: mention.name,
    key,
    scope,
    figure: shiftFigure(mention.figure, base),
  };
  if (mention.role === 'target') {
    const written = mention.figure.comparison;
    found.targets.push({
      ...shared,
      kind: 'target',
      comparison: { sign: written ?? implied(mention.name), source: written ? 'written' : 'implied' },
    });
    return;
  }
  const period = dates.findLast((date) => date.start < mention.figure.start) ?? null;
  found.results.push({ ...shared, kind: 'result', period, admitted: isAdmitted(text, mention) });
}

/** The sentence that holds the figure, or the one right after it, says that the target was missed. */
function isAdmitted(text: string, mention: Mention): boolean {
  const start = Math.max(text.lastIndexOf('。', mention.start), text.lastIndexOf(';', mention.start)) + 1;
  const firstEnd = text.slice(mention.end).search(/[。;]|\.\s/u);
  const end = firstEnd < 0 ? text.length : mention.end + firstEnd;
  const secondEnd = text.slice(end + 1).search(/[。;]|\.\s/u);
  return ADMITTED.test(text.slice(start, secondEnd < 0 ? text.length : end + 1 + secondEnd));
}

/** `均达到目标`, `全部完成`, `超过了质量目标要求`, `all four objectives were achieved`. */
const GOAL =
  '(?:公司|质量|环境|安全|管理|部门|年度|既定|预期|规定|预定|设定|策划|当年|本年|的|\\s){0,6}(?:目标|指标|预期)(?:值|要求)?';
const CLAIM = new RegExp(
  [
    '(?<all1>均|全部|各项|都)(?:目标|指标)?(?:均|都|全部)?(?:已经|已|按期|顺利|超额|圆满)?(?<not1>未能|未|没有|尚未|不能)?(?:达成|达标|实现|完成|达到)(?!检|培训|整改|关闭|验证|比例|情况)',
    `(?<not2>未能|未|没有|尚未|不能)?(?:达到|超过|超出|超额完成|完成|满足|符合|优于|高于|实现)了?${GOAL}`,
    '(?:目标|指标)(?:均|全部|都|已经|已)?(?<not3>未能|未|没有|尚未|不能)?(?:完成|达成|实现|达标|达到)(?!情况|率|统计)',
    '已(?:达成|达标)',
    '(?:率|度|数|耗)(?<not6>未能|未|没有|尚未)(?:达成|达标|完成|达到|实现)',
    '\\b(?<all2>all|both|each)\\b[^.;]{0,40}\\b(?:objectives?|targets?)\\b[^.;]{0,24}\\b(?<not4>not\\s)?(?:achieved|met|reached)',
    '\\b(?:objectives?|targets?)\\b\\s(?:was|were|is|has been|have been)\\s(?<not5>not\\s)?(?:achieved|met|reached|exceeded)',
    '\\b(?:exceeds|exceeded|met|achieved|above|meets)\\sthe\\s(?:company\\s|quality\\s)?(?:target|objective|goal)',
  ].join('|'),
  'giu',
);

/** Statements that objectives were met: of one objective where its figure stands in the sentence, else of all. */
function readClaims(
  base: number,
  text: string,
  mentions: readonly Mention[],
  contextAt: (offset: number) => Context,
  found: Objectives,
): void {
  for (const match of text.matchAll(CLAIM)) {
    const groups = match.groups ?? {};
    const given = (prefix: string) =>
      Object.entries(groups).some(([name, part]) => name.startsWith(prefix) && part !== undefined);
    const negated = given('not');
    const collective = given('all');
    const sentenceStart = Math.max(...['。', ';'].map((mark) => text.lastIndexOf(mark, match.index))) + 1;
    const near = mentions.filter(
      (mention) =>
        mention.role === 'result' &&
        mention.start >= sentenceStart &&
        mention.end <= match.index + match[0].length,
    );
    const named = readName(text.slice(sentenceStart, match.index))?.name;
    const keys = [
      ...new Set([...near.map((mention) => mention.name), ...(named ? [named] : [])].map(objectiveKey)),
    ];
    const single = !collective && keys.length === 1;
    found.claims.push({
      kind: 'claim',
      start: base + match.index,
      end: base + match.index + match[0].length,
      key: single ? (keys[0] ?? '') : '',
      scope: contextAt(match.index).scope,
      met: !negated && !/未|没有|尚未|不能/u.test(text.slice(Math.max(0, match.index - 3), match.index)),
    });
  }
}

const COLUMN = {
  name: /^(?:序号)?(?:质量|环境|安全|管理)*(?:目标|项目|指标)(?:名称|项目|内容)?$|objective|metric|indicator|kpi/iu,
  target: /指标|目标值|要求|标准|target|goal|limit/iu,
  result: /结果|实际|完成|实绩|达成|result|actual|achieved/iu,
};

interface Columns {
  name: number;
  target: number;
  result: number;
}

function readColumns(text: string, table: ReportTable): Columns | null {
  const names = table.header?.cells.map((cell) => text.slice(cell.start, cell.end).replace(/\s/gu, '')) ?? [];
  const result = names.findIndex((name) => COLUMN.result.test(name));
  const target = names.findIndex(
    (name, i) => i !== result && COLUMN.target.test(name) && !/^(?:质量|管理)?目标$/u.test(name),
  );
  const name = names.findIndex((cell, i) => i !== result && i !== target && COLUMN.name.test(cell));
  return target >= 0 && result >= 0 && name >= 0 ? { name, target, result } : null;
}

/** `目标 | 指标 | 结果` tables: one objective a row. */
function readTable(report: Report, table: ReportTable, found: Objectives): void {
  const { text } = report.view;
  const columns = readColumns(text, table);
  if (!columns) return;
  const block = clauseBlockAt(report, table.start);
  const scope = block?.department ? departmentScope(block.department) : ORGANISATION;
  for (const row of table.rows) {
    const [name, target, result] = [columns.name, columns.target, columns.result].map(
      (index) => row.cells[index],
    );
    if (!name || !target || !result) continue;
    const label = text.slice(name.start, name.end);
    const rowText = text.slice(row.start, row.end);
    const add = (cell: Span, role: Role, figure: Figure) =>
      addMention(
        row.start,
        rowText,
        {
          start: cell.start - row.start,
          end: cell.end - row.start,
          name: label,
          figure: shiftFigure(figure, cell.start - row.start),
          role,
        },
        scope,
        [],
        found,
      );
    const [first] = scanFigures(text.slice(target.start, target.end));
    if (first) add(target, 'target', first);
    for (const figure of scanFigures(text.slice(result.start, result.end))) add(result, 'result', figure);
    const verdict = row.cells.findLast(
      (cell) => cell !== result && MET_CELL.test(text.slice(cell.start, cell.end)),
    );
    const key = objectiveKey(label);
    if (verdict && key !== '')
      found.claims.push({ kind: 'claim', start: verdict.start, end: verdict.end, key, scope, met: true });
  }
}

/** What a verdict cell says of a row that was met. */
const MET_CELL = /^(?:已)?(?:达成|完成|达标|达到|符合|合格|满足|是|√|✓|Y|yes|met|achieved|ok)$/iu;

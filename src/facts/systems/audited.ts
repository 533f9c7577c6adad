import {
  type Report,
  type ReportLine,
  type Span,
  type SystemStatement,
  trimmed,
  viewText,
} from '../../core/index.js';
import { readSystems } from './names.js';
import { systemsAt } from './place.js';

/** `审核体系：`, `认证领域`, `申请范围`, `体系覆盖`, `审核准则`, `Schemes:`, `Standards audited against:`. */
const NUMBERING =
  '[\\s\\-*•#|>]{0,6}(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}[.、)]?\\s?|[一二三四五六七八九十]{1,3}[、.]\\s?|\\([一二三四五六七八九十\\d]{1,2}\\)\\s?)?';
const ASKED =
  '(?:本次|此次|拟|受审核方|所|涉及|涉|申请|审核|认证|评审|管理|覆盖|适用|项目|标准|的|及|和|\\/){0,6}(?:体系|领域|标准|准则|依据|项目|类型|类别|目的|制度|范围)(?:覆盖|名称|类型|类别|及标准|\\/标准|及体系)?';
const ASKED_ENGLISH =
  'management systems?(?: audited| covered| applied for)?|systems? (?:audited|covered|applied for)|(?:audit |certification )?(?:schemes?|standards?|criteria|criterion|scope)(?:\\(s\\))?(?: of (?:the )?audit| audited(?: against)?| applied(?: for)?)?|audited (?:standards?|systems?|against)|applied for|type of audit';
const LABEL = new RegExp(
  `^${NUMBERING}(?:${ASKED}|${ASKED_ENGLISH})(?:\\([^()]{0,20}\\))?(?=\\s?[:|\\t]|\\s{2,}\\S|\\s?$|[■□☑☐√])`,
  'iu',
);
/** How far a list below a label is followed. */
const LIST_LINES = 6;
/** Boxes that run on below those of the label's own line. */
const BOX_LINE = /^\s*[■□☑☒☐√](?!\s?(?:推荐|初次|第[一二]|监督|再认证|特殊))/u;
const LIST_ITEM = /^[\s\-*•]{0,4}(?:\(?\d{1,2}[.、)]|[①-⑩]|[a-h][.)]|[-*•■□☑☐√]|GB|ISO)/u;

/** `本次为QMS+EMS结合审核`, `本次审核覆盖质量与职业健康安全`, `this audit covered the quality management system`. */
const SENTENCE =
  /(?:本次|此次)(?:现场)?(?:审核|监督审核|认证)?(?:系|为|是|对|仅|只|就|按|依据|覆盖|涵盖|包括|涉及|针对|的?体系(?:为|是)|的?(?:准则|依据|标准)(?:为|是)){1,3}|(?:审核组|我们)(?:于[^,。;]{2,24})?对(?:受审核方|该公司|公司|贵公司|企业|组织)(?:的|建立的|实施的)?(?=[^。;,]{2,40}(?:实施|进行|开展)[^。;,]{0,10}审核)|(?:仅|只)就(?=[^,。;]{2,40}(?:提出|递交|提交)[^,。;]{0,6}申请)|(?:申请(?:的|认证的)?(?:体系|标准|范围)?(?:为|是|:)?)(?=[^。;,]{0,40}(?:认证|注册))|\bthis (?:\w+ ){0,2}audit (?:covered|covers|was (?:carried out|conducted|performed) (?:against|to)|concerned|addressed|included|is of)|\baudit (?:against|to|of)\b|\b(?:application|audit|assessment) (?:was |is )?(?:limited|restricted|confined) to\b|\b(?:applied|applies|application) for (?:the )?certification (?:to|of|against|under)\b|\bcertification (?:to|of|against) (?=[^.;]{0,60}\bwas applied for)/giu;
/** Not what this audit looked at: something else, undone, or one system said of a site or time. */
const OTHER =
  /供方|分包|客户|顾客|其他机构|另一|撤回|取消|注销|撤销|未|不(?!符合)|计划于|上次|上一|拟于|supplier|customer|previous|another|withdr[ae]w|\bnot\b|other bod/iu;
/** `（不含OHSMS）`, `excluding EMS`. */
const WITHOUT = /(?:不含|不包括|不涉及|除|除外|excluding|except)[^,。;)]{0,8}$/iu;
const EXCLUDED = /\((?:不含|不包括|不涉及|除|excluding|except)[^()]{0,24}\)/giu;
/** Before the words: an application still to come, or one of somebody else. */
const AHEAD =
  /[未不没](?:有|曾|再|同时|一并|单独|提出)?$|届时|计划|将(?:于)?$|拟|下一?年|明年|供方|客户|顾客|上次|plans?\b|will\b|next year|supplier|customer|previous/iu;
const LONGEST = 120;

export const readAudited = (report: Report): SystemStatement[] => [
  ...readBoxes(report),
  ...report.lines.flatMap((line, index) => readLabel(report, line, index)),
  ...report.lines.filter(({ start }) => start < FIRST_PAGE).flatMap((line) => readHead(report, line)),
  ...report.sentences.flatMap((sentence) => readSentence(report, sentence)),
];

const FIRST_PAGE = 800;

/** `Stage 2 - ISO 14001:2015 and ISO 45001:2018`, `监督审核：GB/T 19001-2016`: the title names what was audited. */
const TITLE =
  /^(?:(?:first|second|third|fourth|1st|2nd|3rd|annual|initial) )?(?:stage (?:1|2|one|two)|(?:re-?)?certification|surveillance|reassessment)(?: (?:audit|assessment|visit))?(?: \d)?\s?[-–—:,]\s?(?=(?:EN )?ISO\b)|^(?:第[一二三]次)?(?:初次认证|监督|再认证|第[一二]阶段|换证)(?:审核)?(?:第[一二]阶段)?\s?[-–—:]{1,2}\s?(?=GB|ISO)/iu;
/** `受审核方：某公司    审核类别：第二阶段    标准：GB/T 24001-2016`: fields beside each other. */
const FIELD = /(?<=\s{2})(?=[^\s:]{2,10}\s?:)/gu;

/** What the head of the report names in a title, or in a field that stands behind others. */
function readHead(report: Report, line: ReportLine): SystemStatement[] {
  const words = viewText(report, line);
  if (line.kind === 'row' || OTHER.test(words)) return [];
  const title = TITLE.exec(words.trim());
  const cuts = [0, ...[...words.matchAll(FIELD)].map(({ index }) => index), words.length];
  const fields = cuts.slice(1, -1).map((start, index) => ({
    start: line.start + start,
    end: line.start + (cuts[index + 2] ?? words.length),
  }));
  const asked = fields.filter((field) => LABEL.test(viewText(report, field)));
  return (title ? [{ start: line.start, end: line.end }] : asked).flatMap((span): SystemStatement[] => {
    const systems = systemsAt(report, span);
    return systems.length === 0
      ? []
      : [{ kind: 'audited', ...trimmed(report.view.text, span), systems, all: false }];
  });
}

/** `☑QMS ☐EMS ☑OHSMS` near the top, without a label. */
function readBoxes(report: Report): SystemStatement[] {
  const line = report.lines.find(
    ({ start, end }) => report.boxes.filter((box) => box.start >= start && box.start < end).length > 1,
  );
  if (!line || line.start > FIRST_PAGE || LABEL.test(viewText(report, line))) return [];
  const boxes = report.boxes.filter(({ start }) => start >= line.start && start < line.end);
  const isSystem = boxes.every(({ label }) => readSystems(viewText(report, label).trim(), true).length > 0);
  const systems = systemsAt(report, line, true);
  return isSystem && systems.length > 0
    ? [{ kind: 'audited', start: line.start, end: line.end, systems, all: false }]
    : [];
}

function readLabel(report: Report, line: ReportLine, index: number): SystemStatement[] {
  const words = viewText(report, line);
  if (line.kind === 'row') return readCells(report, line);
  const label = LABEL.exec(words);
  if (!label) return [];
  const value = {
    start: line.start + label[0].length,
    end: line.start + endOfSentence(words, label[0].length),
  };
  const bare = viewText(report, value).replace(/^[\s:]+/u, '') === '';
  const items = bare ? itemsBelow(report, index, LIST_ITEM) : itemsBelow(report, index, BOX_LINE);
  const asked = /体系|领域|项目|scheme|system/iu.test(label[0]);
  const systems = [value, ...items]
    .flatMap((span) => systemsAt(report, span, asked))
    .filter(({ start }) => !WITHOUT.test(report.view.text.slice(Math.max(line.start, start - 10), start)));
  const last = systems.at(-1);
  if (!last || (!bare && OTHER.test(viewText(report, value).replace(EXCLUDED, '')))) return [];
  const end =
    last.end > value.end ? last.end : Math.min(value.end, Math.max(last.end, line.start + LONGEST_LABEL));
  return [{ kind: 'audited', start: line.start, end, systems, all: false }];
}
const LONGEST_LABEL = 60;

const endOfSentence = (words: string, from: number): number => {
  const at = words.slice(from).search(/[。]|\.\s/u);
  return at < 0 ? Math.min(words.length, from + 400) : from + at;
};

/** The list below a label, or what of its boxes runs on below it. */
function itemsBelow(report: Report, index: number, item: RegExp): Span[] {
  const below = report.lines.slice(index + 1, index + 1 + LIST_LINES);
  const stop = below.findIndex((line) => line.kind === 'row' || !item.test(viewText(report, line)));
  return stop < 0 ? below : below.slice(0, stop);
}

/** `| 审核体系 | QMS、EMS |`: label and value in cells side by side. */
function readCells(report: Report, { cells }: ReportLine): SystemStatement[] {
  return cells.flatMap((cell, index): SystemStatement[] => {
    const value = cells[index + 1];
    const words = viewText(report, cell);
    const label = LABEL.exec(words);
    if (!value || !label || label[0].length < words.length) return [];
    const systems = systemsAt(report, value, true);
    return systems.length === 0
      ? []
      : [{ kind: 'audited', start: cell.start, end: value.end, systems, all: false }];
  });
}

function readSentence(report: Report, sentence: Span): SystemStatement[] {
  const words = viewText(report, sentence);
  return [...words.matchAll(SENTENCE)].flatMap((match): SystemStatement[] => {
    const from = match.index;
    const rest = words.slice(from + match[0].length).search(/[。;,](?!\s?(?:GB|ISO|[A-Z]))/u);
    const end = rest < 0 ? words.length : from + match[0].length + rest;
    const span = { start: sentence.start + from, end: sentence.start + Math.min(end, from + LONGEST) };
    if (OTHER.test(viewText(report, span)) || AHEAD.test(words.slice(Math.max(0, from - 40), from)))
      return [];
    if (!/审核|认证|audit|certif|application|assessment/iu.test(viewText(report, span))) return [];
    const systems = systemsAt(report, span);
    return systems.length === 0 ? [] : [{ kind: 'audited', ...span, systems, all: false }];
  });
}

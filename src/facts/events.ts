import {
  compareSpans,
  type DateMention,
  type EventFact,
  type EventKind,
  innermostAt,
  type Report,
  type Span,
  scanDates,
} from '../core/index.js';

/** Words by which a dated piece of a sentence is known. Order matters: the first that fits wins. */
const CUES: ReadonlyArray<readonly [EventKind, RegExp]> = [
  ['management-review', /管理评审|管评|management review/iu],
  ['internal-audit', /内部审核|内审(?!员)|internal audit/iu],
  ['stage-1', /第?一阶段(?:审核)?|stage 1\b|stage one/iu],
  ['audit', /(?:^|[\s.])(?:本次)?(?:现场)?审核(?:日期|时间)|audit dates?/iu],
  [
    'system-start',
    /体系(?:文件)?(?:开始)?(?:实施|运行|发布|建立|建立并运行)(?:时间|日期|以来)|(?:管理)?体系(?:文件)?(?:于|自)|体系(?:建立|运行|实施)以来|\(system start\)/iu,
  ],
  ['supplier-evaluation', /评价|评定|考察|准入|evaluat(?:ed|ion)|assess(?:ed|ment)|approved as/iu],
  ['contract-review', /(?<!管理|设计|方案|文件|专家|输出|输入|计划)评审|reviewed|\breview\b/iu],
  [
    'supplier-contract',
    /首单|首批|首次(?:采购|供货|下单|订货)|供货|采购(?:订单|合同)?|下单|进货|到货|first (?:purchase )?order|purchase order/iu,
  ],
  [
    'contract-signing',
    /签订|签署|签约|签合同|签[^\n]{0,6}合同|合同日期|签字盖章|盖章|订立|接单|接受订单|确认订单|accept(?:ed|ance)|signed/iu,
  ],
];
const SUPPLIER = /供方|供应商|外包|分包|承包|承运|supplier|provider|subcontract|foundry|vendor/iu;
const RE_EVALUATION =
  /复评|再评价|重新评价|年度(?:评价|考核|复审)|复审|业绩评价|定期评价|re-?evaluat|annual/iu;
const PLANNED =
  /计划(?:于|在|安排|编制|批准|发布)|拟(?:于|定|在)?|下次|将于|预计|方案编制|编制[^,;。]{0,8}(?:方案|计划)|期限|整改|关闭|due\b|planned|scheduled|closed/iu;
const AFTER_AUDIT =
  /(?:内审|内部审核)(?:工作)?(?:全部)?(?:结束|完成|实施)?(?:之后|以后|后)|(?:内审|内部审核)(?:结束|完成),|在(?:内审|内部审核)的基础上|通报了?[^。;]{0,8}(?:内审|内部审核)的?[^。;]{0,4}结果|对[^。;]{0,10}(?:内审|内部审核)[^。;]{0,12}(?:整改|结果)|晚于(?:内审|内部审核)|(?:内审|内部审核)[^。;]{0,16},(?:随后|之后|其后|接着)|after (?:the )?(?:completion of )?(?:the )?internal audits?/iu;

/** `3.管理评审：...`: what the line is about. */
const LINE_LABEL = /^(?:[\d.]{1,6}[.、]?\s?)?(?<label>(?:管理评审|内部审核|内审|管评)[^:,。;]{0,6}):/u;

/** The clauses whose blocks are about one event, where the words may leave it out. */
const CLAUSE_EVENT: Readonly<Record<string, EventKind>> = {
  '9.2': 'internal-audit',
  '9.3': 'management-review',
};

/** Dated events: internal audits, management reviews, contract reviews and signings, supplier evaluations. */
export function extractEvents(report: Report): EventFact[] {
  const { text } = report.view;
  const sentences = report.sentences.flatMap((sentence) =>
    readSentence(report, text.slice(sentence.start, sentence.end), sentence),
  );
  return [...sentences, ...readTables(report)].sort(compareSpans);
}

function readSentence(report: Report, content: string, sentence: Span): EventFact[] {
  const dates = withYears(report, sentence, scanDates(content)).filter(
    (date) => date.exists && date.from.month !== null,
  );
  if (dates.length === 0) return [];
  const home = homeEvent(report, sentence);
  const paired = pairRespectively(content, dates);
  let inherited: EventKind | null = null;
  return dates.flatMap((date, index) => {
    const previous = dates[index - 1];
    const listed =
      previous !== undefined &&
      /^\s?(?:、|,|和|及|与|and|,\sand)\s?$/u.test(content.slice(previous.end, date.start));
    const own = cueNear(content, date, dates);
    const kind: EventKind | null =
      paired?.[index] ??
      own ??
      (listed ? inherited : null) ??
      cueAfter(content, date, dates) ??
      (index === 0 ? home : null);
    inherited = kind;
    return kind === null ? [] : (toEvent(report, content, sentence, date, kind) ?? []);
  });
}

/** `2024年1月6日、2月14日`: a date without a year takes that of the last one before it in the line. */
function withYears(report: Report, sentence: Span, dates: readonly DateMention[]): DateMention[] {
  let year = dates.every(({ from }) => from.year !== null) ? null : yearBefore(report, sentence);
  return dates.map((date) => {
    year = date.to.year ?? year;
    if (date.from.year !== null || year === null) return date;
    return { ...date, from: { ...date.from, year }, to: { ...date.to, year } };
  });
}

function yearBefore(report: Report, sentence: Span): number | null {
  const line = innermostAt(report.lines, sentence.start);
  const before = line ? scanDates(report.view.text.slice(line.start, sentence.start)) : [];
  return before.findLast(({ to }) => to.year !== null)?.to.year ?? null;
}

/** Columns of a table headed `评审日期 | 签订日期` date one event a row each. */
function readTables(report: Report): EventFact[] {
  const { text } = report.view;
  return report.tables.flatMap(({ header, rows }) => {
    const kinds =
      header?.cells.map((cell) =>
        columnEvent(text.slice(cell.start, cell.end), text.slice(header.start, header.end)),
      ) ?? [];
    return rows.flatMap((row) =>
      row.cells.flatMap((cell, column) => {
        const kind = kinds[column] ?? null;
        const [date] = scanDates(text.slice(cell.start, cell.end));
        if (!kind || !date?.exists || date.from.month === null) return [];
        const start = cell.start + date.start;
        return [
          { kind, start, end: cell.start + date.end, date, subject: null, statedAfter: null, planned: false },
        ];
      }),
    );
  });
}

function columnEvent(title: string, header: string): EventKind | null {
  const kind = cueIn(title);
  if (kind === 'supplier-evaluation' && RE_EVALUATION.test(title)) return null;
  return kind === 'contract-signing' && SUPPLIER.test(header) ? 'supplier-contract' : kind;
}

function homeEvent(report: Report, sentence: Span): EventKind | null {
  const block = innermostAt(report.clauseBlocks, sentence.start);
  const [clause, ...others] = block?.clauses ?? [];
  if (clause && others.length === 0) return CLAUSE_EVENT[clause.number] ?? null;
  const label = LINE_LABEL.exec(lineText(report, sentence))?.groups?.label;
  return label === undefined ? null : cueIn(label);
}

/** `在A日和B日分别实施了内部审核和管理评审`: dates and events in the same order. */
function pairRespectively(content: string, dates: readonly DateMention[]): EventKind[] | null {
  if (!/分别|respectively/iu.test(content)) return null;
  const found = CUES.slice(0, 2).flatMap(([kind, pattern]) => {
    const at = content.search(pattern);
    return at < 0 ? [] : [{ kind, at }];
  });
  if (found.length !== dates.length) return null;
  return found.sort((a, b) => a.at - b.at).map(({ kind }) => kind);
}

/** A date that stands alone between commas is known by the piece after it, unless that has a date of its own. */
function cueAfter(content: string, date: DateMention, dates: readonly DateMention[]): EventKind | null {
  if (pieceAround(content, date, dates).replace(date.raw, '').trim().length > 3) return null;
  const next = content.slice(date.end + 1).split(/[,;]/u)[0] ?? '';
  const end = date.end + 1 + next.length;
  return dates.some((other) => other.start > date.end && other.start < end) ? null : cueIn(next);
}

/** What is said right after a date is said of it, before anything said ahead of it. */
function cueNear(content: string, date: DateMention, dates: readonly DateMention[]): EventKind | null {
  const piece = pieceAround(content, date, dates);
  const at = piece.indexOf(date.raw);
  return cueIn(piece.slice(at + date.raw.length)) ?? cueIn(piece);
}

const cueIn = (piece: string): EventKind | null =>
  CUES.find(([, pattern]) => pattern.test(piece))?.[0] ?? null;

/** The piece of the sentence between commas and other dates that holds the date. */
function pieceAround(content: string, date: DateMention, dates: readonly DateMention[]): string {
  const previous = dates.findLast((other) => other.end <= date.start);
  const next = dates.find((other) => other.start >= date.end);
  const gap = content.slice(previous?.end ?? 0, date.start);
  // What directly follows the previous date is said of that one: `12月28日签订并自1月1日起`.
  const before = previous && cueIn(gap.slice(0, 4)) ? gap.slice(4) : gap;
  const after = content.slice(date.end, next?.start ?? content.length);
  const from = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('、'));
  const to = after.search(/[,;、()]/u);
  return before.slice(from + 1) + date.raw + (to < 0 ? after : after.slice(0, to));
}

function toEvent(
  report: Report,
  content: string,
  sentence: Span,
  date: DateMention,
  kind: EventKind,
): EventFact | null {
  const window = content.slice(Math.max(0, date.start - 24), Math.min(content.length, date.end + 16));
  const line = lineText(report, sentence);
  const aboutSupplier =
    SUPPLIER.test(line) ||
    innermostAt(report.clauseBlocks, sentence.start)?.clauses[0]?.number.startsWith('8.4') === true;
  const settled = settleKind(kind, aboutSupplier, window);
  if (settled === null) return null;
  const start = sentence.start + date.start;
  return {
    kind: settled,
    start,
    end: sentence.start + date.end,
    date,
    subject: null,
    statedAfter: settled === 'management-review' && AFTER_AUDIT.test(content) ? 'internal-audit' : null,
    planned: PLANNED.test(pieceAround(content, date, [date])),
  };
}

/** Evaluations and signings mean a supplier's only where the text speaks of one. */
function settleKind(kind: EventKind, aboutSupplier: boolean, window: string): EventKind | null {
  if (kind === 'supplier-evaluation') return aboutSupplier && !RE_EVALUATION.test(window) ? kind : null;
  if (kind === 'supplier-contract') return aboutSupplier ? kind : null;
  if (kind === 'contract-signing') return aboutSupplier ? 'supplier-contract' : kind;
  return kind;
}

const lineText = (report: Report, sentence: Span): string => {
  const line = innermostAt(report.lines, sentence.start);
  return line ? report.view.text.slice(line.start, line.end) : '';
};

import {
  innermostAt,
  type NcStory,
  type Report,
  type ReportLine,
  type Span,
  spansOverlap,
  startingWithin,
  viewText,
} from '../../core/index.js';
import { endsElsewhere, isElsewhere } from './elsewhere.js';
import { clauseOf, departmentOf, factOf, storyGrade } from './story-fields.js';
import { tableStories } from './story-tables.js';
import { CLAUSES } from './target.js';

/** A nonconformity is spoken of. */
const ABOUT =
  /不符合(?![品])|违反条款|整改通知|纠正措施(?:要求|通知)|\bcorrective action request|NCR?[- ]?\d|BFX?H?-?\d|non-?conformit|\bfindings?\b|\b(?:minor|major) no?\b|^\s?\(?(?:number|no\.?|item) \d/iu;
const SECTION = /不符合|non-?conformit|findings|audit results/iu;
/** What was raised, in the text itself. */
const RAISED =
  /(?:开具|开出|提出|判为|判定|构成|记为|形成|发现)[^。;]{0,16}不符合|的(?:一般|轻微|严重)不符合|不符合[^。;]{0,6}[1-9一二两三四五六七八九十]\d?\s?[项个份]|不符合(?:报告|项)?\s?(?:第)?\s?[\d一二三四五]|(?:[QES]{0,3}\d{1,2}(?:\.\d{1,2}){1,3})[^。;]{0,12}不符合|不符合[^。;]{0,30}\d{1,2}\.\d|责任(?:部门|单位)|违反条款|的不符合[,由]|整改通知|\bnon-?conformity\b|\bNCR? \d{1,3} (?:was|is|has) (?:raised|issued|recorded)|\bcorrective action request/iu;
/** Where one entry of a list begins. */
const MARK =
  /(?:^|[;。,、:(]\s?|\s{2,})(?=(?:不符合(?:项|报告|项报告)?\s?(?:第\s?)?(?:\d{1,2}|[一二三四五六])\s?[号份项]?\s?[:、.(,]|第[一二三四五六七八九\d]{1,2}[项个份条][,:、]?|序号\s?\d|编号\s?[::]?\s?[A-Z\d]|[A-Z]{1,5}(?:-?[A-Z\d]{2,8}){0,2}-\d{1,3}\s?[(:,]|[①-⑳]|\(?\d{1,2}[).、](?!\d|\s?[项个份条])\s?\D|(?:Number|No\.|Report|Finding|NCR?|Minor|Major)[ -]?\d{1,2}\b))/gu;
const OWN_NUMBER =
  /^(?:不符合(?:项|报告|项报告)?\s?(?:第\s?)?|第|序号\s?|\(?|(?:Number|No\.|Report|Finding|NCR?|Minor|Major)[ -]?|[A-Z]{1,5}(?:-?[A-Z\d]{2,8}){0,2}-)(?<n>\d{1,2}|[一二三四五六七八九])(?!\d|\.\d)/u;
/** `纪要记载:第二项不符合由车辆部承担`. */
const NAMED_NUMBER =
  /第(?<n>\d{1,2}|[一二三四五六七八九])[项个份号]不符合|\b(?:raised|recorded|issued|reported) as (?:an? )?(?:non-?conformity|finding|NCR?) (?:no\.? ?)?(?<m>\d{1,2})\b/u;
const DIGITS = '一二三四五六七八九';
/** `NC-02 (clause 8.1.2) and NC-03 (clause 7.2)`: a sentence with two of them lists them. */
const ENTRY_NUMBER = /\bNCR?[- ]?\d{1,3}(?!\d|\.\d)/gu;
/** What goes on telling of the same nonconformity. */
const GOES_ON = /^(?:责任部门|不符合|不满足|违反|判|条款|该(?:项|事实)|responsible|clause|this )/iu;

/** Nonconformities of this audit as the text, the lists and the tables tell them. */
export function extractNcStories(report: Report): NcStory[] {
  const listed = tableStories(report);
  const told = readLines(report).filter((story) => !listed.some((row) => spansOverlap(row, story)));
  return [...listed, ...told].sort((a, b) => a.start - b.start).slice(0, MOST);
}

/** More are no list of nonconformities; every two of them are compared. */
const MOST = 120;

function readLines(report: Report): NcStory[] {
  const { lines } = report;
  let group = 0;
  let listEnd = -1;
  let announcedUntil = -1;
  return lines.flatMap((line, index) => {
    if (line.kind !== 'text') return [];
    const content = viewText(report, line);
    const inSection = SECTION.test(innermostAt(report.sections, line.start)?.title ?? '');
    const isAnnounced = announcedUntil >= index && isMarked(content);
    if (!inSection && !isAnnounced && !ABOUT.test(content)) return [];
    if (/[:]\s?$/u.test(content) || isAnnounced) announcedUntil = index + 1;
    if (isElsewhere(report, line) && !ABOUT.test(content)) return [];
    const marked = isMarked(content);
    if (!(marked && listEnd === index - 1)) group = index;
    if (marked) listEnd = index;
    const own = group;
    const pieces = piecesOf(report, line);
    const entries = entriesOf(report, line, marked);
    const told = inSection || isAnnounced || marked || content.search(MARK) >= 0;
    return [
      ...entries.flatMap((span) => {
        const rest = beforePieces(report, span, pieces);
        return (rest && readStory(report, rest, own, told)) ?? [];
      }),
      ...pieces.flatMap((span) => readStory(report, span, index + 0.5, true) ?? []),
    ];
  });
}

const isMarked = (content: string): boolean => content.search(MARK) === 0;

/** The entries of a line: from mark to mark, else sentence by sentence. */
function entriesOf(report: Report, line: ReportLine, marked: boolean): Span[] {
  const content = viewText(report, line);
  const starts = [...content.matchAll(MARK)].map((match) => match.index + match[0].length);
  if (starts.length > 1 || marked)
    return starts.map((start, at) => ({
      start: line.start + start,
      end: line.start + (starts[at + 1] ?? content.length),
    }));
  const sentences = startingWithin(report.sentences, line);
  return sentences.map((sentence, at) => {
    const next = sentences[at + 1];
    const words = next ? viewText(report, next) : '';
    return { start: sentence.start, end: next && GOES_ON.test(words) ? next.end : sentence.end };
  });
}

/** `生产部1项(E8.1,废酸桶未贴标签)`, `8.5.2 (storage of castings)`: several told in one sentence, in short. */
const PIECE = new RegExp(
  `[^;,。:、()\\n]{0,40}\\(\\s?${CLAUSES}(?:\\s?[,、: ][^();\\n]{2,60})?\\)|(?<![\\d.])${CLAUSES}\\s?\\([^()、;\\n]{3,60}\\)`,
  'gu',
);

function piecesOf(report: Report, line: ReportLine): Span[] {
  const content = viewText(report, line);
  if (!content.includes('(')) return [];
  return [...content.matchAll(PIECE)].flatMap((match) => {
    const [words] = match;
    const start = line.start + match.index;
    const fact = factOf(words, start, [clauseOf(words, start), departmentOf(words, start)]);
    return fact.replace(/[^\p{L}]/gu, '').length < SHORTEST_FACT
      ? []
      : [{ start, end: start + words.length }];
  });
}

const SHORTEST_FACT = 4;

/** An entry up to the sentence that tells all of them in short; null where it is that sentence. */
function beforePieces(report: Report, span: Span, pieces: readonly Span[]): Span | null {
  const piece = pieces.find((one) => spansOverlap(one, span));
  if (!piece) return span;
  const sentence = innermostAt(report.sentences, piece.start);
  return sentence && sentence.start > span.start ? { start: span.start, end: sentence.start } : null;
}

function readStory(report: Report, span: Span, group: number, told: boolean): NcStory | null {
  const words = viewText(report, span);
  if (!told && !RAISED.test(words)) return null;
  if (new Set(words.match(ENTRY_NUMBER)).size > 1) return null;
  const clause = clauseOf(words, span.start);
  const department = departmentOf(words, span.start);
  const target = clause ?? department;
  if (!target || isElsewhere(report, span)) return null;
  const sentence = innermostAt(report.sentences, target.start) ?? span;
  if (endsElsewhere(report.view.text.slice(sentence.start, target.start))) return null;
  const named = NAMED_NUMBER.exec(words)?.groups;
  const written = OWN_NUMBER.exec(words)?.groups?.n ?? named?.n ?? named?.m;
  const number =
    written === undefined ? null : DIGITS.includes(written) ? DIGITS.indexOf(written) + 1 : Number(written);
  return {
    ...span,
    group,
    grade: storyGrade(words),
    number,
    fact: factOf(words, span.start, [clause, department]),
    clause,
    department,
  };
}

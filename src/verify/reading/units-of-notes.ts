import { rememberFor, type Span } from '../../core/index.js';
import { isNegative, isUnfinished } from './cues.js';
import type { Evidence, Line } from './evidence.js';
import { within } from './within.js';
import type { Word } from './words.js';

/** What a note says between its punctuation and wide gaps: shorter than a sentence, as terse notes need it. */
export interface NotedUnit extends Span {
  line: Line;
  text: string;
  words: Word[];
  /** The words of the unit before it in its line. */
  before: Word[];
  /** Something is missing, wrong, open or still to come. */
  trouble: boolean;
  /** Planned, and nothing says that it took place. */
  planned: boolean;
}

const GAP = /[;；。]|[,，](?!\d{3})|\s{2,}|(?<!\b[A-Z])\.\s/gu;
/** Left over, put off, or in a state that nobody would call done. */
const LINGERS =
  /剩|还有(?!效)|再做|再测|未到(?!期)|没到(?!期)|没法|换证中|在分析|也打\s?[√✓勾]|栏\s?空|说\s?月底|年底再|→\s?问|过期|到期\s?换|两[种个张块]不同|\b(?:(?:two|three) different|open|slipped|pending|blank|not (?:back|seen|done|yet|verified)|due|above \d+|behind|missed|no (?!(?:repeat|recurrence|further|change|issue|finding|complaint|accident|damage|problem|injur)\w*\b)\w+)\b/iu;

const PLANNED = /\bplanned\b|\bscheduled\b|计划(?!\s?\d)|年底再/iu;

/** `4口井 —— 报告 3口的`: fewer records than things. */
const RECORDS_OF =
  /(?<![抽第\d.])(\d{1,4})\s?([\u4e00-\u9fff])(?!度|月|日|号|年)[^\d;。]{0,14}(?:报告|记录|证|台账|名册|签到|档案|卡|协议|合同)\s?(?:里|上|只|仅)?(?:有|是|为|见)?\s?(\d{1,4})\s?\2/u;

/** `计划 2次 做1次`: fewer done than planned. */
function fallsShort(text: string): boolean {
  const [, planned, done] =
    /(?:计划|应|要求)\s?(\d+)[^\d]{0,4}(?:做|完成|开展|实)了?\s?(\d+)/u.exec(text) ?? [];
  if (planned !== undefined && Number(done) < Number(planned)) return true;
  const [, whole, , part] = RECORDS_OF.exec(text) ?? [];
  return whole !== undefined && Number(part) < Number(whole);
}

function unitsOf(line: Line): NotedUnit[] {
  const cuts = [...line.text.matchAll(GAP)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const edges = [{ start: 0, end: 0 }, ...cuts, { start: line.text.length, end: line.text.length }];
  const units = edges.slice(1).flatMap((cut, i): NotedUnit[] => {
    const span = { start: edges[i]?.end ?? 0, end: cut.start };
    const text = line.text.slice(span.start, span.end);
    if (text.trim() === '') return [];
    const plain = text.replace(/[?？]|未遂/gu, ' ');
    const trouble = isNegative(plain) || isUnfinished(plain) || LINGERS.test(plain) || fallsShort(plain);
    return [
      {
        ...span,
        line,
        text,
        words: within(line.words, span),
        before: [],
        trouble,
        planned: PLANNED.test(text),
      },
    ];
  });
  return units.map((unit, i) => ({ ...unit, before: units[i - 1]?.words ?? [] }));
}

const unitsOfLine = rememberFor(unitsOf);

/** The units of lines, of the clause's own where none are given. */
export const notedUnits = ({ own }: Evidence, lines: readonly Line[] = own): NotedUnit[] =>
  lines.flatMap(unitsOfLine);

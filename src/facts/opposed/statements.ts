import {
  type Figure,
  formatPartialDate,
  lastIndexStartingBy,
  type Report,
  rememberFor,
  type Sentence,
  scanDates,
  scanFigures,
  viewText,
} from '../../core/index.js';
import { leaningOf } from '../../standards/index.js';
import { gramsOf, unitsOf } from './grams.js';

/** A sentence with what it is compared by. */
export interface Statement extends Sentence {
  text: string;
  kind: 'heading' | 'text' | 'row';
  /** Index of the section that it stands in; -1 before the first. */
  section: number;
  units: readonly string[];
  /** How telling each of its grams is in this report: the rarer, the more. */
  weights: ReadonlyMap<string, number>;
  /** The sum of the weights, and the length of their vector. */
  weight: number;
  norm: number;
  /** How much it sounds like one side of a contradiction, from 0 to 1. */
  leaning: number;
}

/** What only statements that may be opposed are read for. */
export interface Details {
  figures: readonly Figure[];
  /** Days (`2025-3-7`), sorted; parts that are not written are empty. */
  dates: readonly string[];
  years: ReadonlySet<string>;
  /** Numbers of things and papers: `JY-03`, `2#`. */
  codes: ReadonlySet<string>;
  /** Names in quotation marks or title marks. */
  titles: ReadonlySet<string>;
  /** How often it denies, says all, speaks of what is to come, finds well, finds fault, and looks back. */
  marks: readonly number[];
}

/** Sentences of a report are few, and of a passage fewer; both are weighed as if they stood among so many more. */
const SENTENCES_BESIDE = 100;

/** Shorter ones say nothing that another could contradict. */
const LEAST_UNITS = 3;

const CODE =
  /(?<![A-Za-z\d])(?=[A-Za-z\d_/-]{0,20}\d)(?=[A-Za-z\d_/-]{0,20}[A-Za-z])[A-Za-z\d][A-Za-z\d_/-]{2,30}|\d{1,4}#|#\d{1,4}/gu;
const TITLE = /[《“"][^》”"\n]{2,40}[》”"]/gu;
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;

const MARKS: readonly RegExp[] = [
  /没有|未|无(?!锡|人机|线|纺)|不(?!锈|合格品|符合项|同|断|仅|限)|\b(?:no|not|none|never|without|nil|neither|nobody|nothing)\b/giu,
  /全部|所有|均|都|一律|每|各|始终|从未|唯一|只有|仅|任何|\b(?:all|every|each|only|none|no|never|always|any|sole|both|throughout)\b/giu,
  /计划|拟|将于|待|尚|预计|\b(?:planned|to be|will|pending|not yet)\b/giu,
  /满足|符合|达标|达成|合格|有效|完成|按期|及时|一致|齐全|\b(?:met|achieved|conform\w*|complete\w*|effective|within|in time|on time)\b/giu,
  /超|逾期|过期|不合格|不符合|未达|缺|漏|延迟|投诉|事故|失效|偏差|\b(?:late|overdue|expired|fail\w*|miss\w*|reject\w*|complain\w*|accident\w*|nonconform\w*|exceed\w*)\b/giu,
  /上年|去年|上次|上一|前一|往年|初次|\b(?:last year|previous|former|earlier|prior)\b/giu,
];

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const matched = (text: string, pattern: RegExp): Set<string> => new Set(text.match(pattern));

/** The sentences of a report that say enough to be contradicted. */
export function readStatements(report: Report): Statement[] {
  const read = report.sentences.flatMap((sentence) => {
    const text = viewText(report, sentence);
    const units = unitsOf(text);
    return units.length < LEAST_UNITS ? [] : [{ sentence, text, units, grams: gramsOf(units) }];
  });
  const seen = new Map<string, number>();
  for (const { grams } of read) for (const gram of grams) seen.set(gram, (seen.get(gram) ?? 0) + 1);
  const all = read.length + SENTENCES_BESIDE;
  return read.map(({ sentence, text, units, grams }) => {
    const weights = new Map(
      grams.map((gram) => [gram, Math.log(all / (seen.get(gram) ?? 1)) / Math.log(all)]),
    );
    const values = [...weights.values()];
    return {
      ...sentence,
      text,
      kind: report.lines[sentence.line]?.kind ?? 'text',
      section: lastIndexStartingBy(report.sections, sentence.start),
      units,
      weights,
      weight: values.reduce((sum, value) => sum + value, 0),
      norm: Math.hypot(...values),
      leaning: leaningOf(grams),
    };
  });
}

/** The figures, dates and marks of a statement; read once for each. */
export const detailsOf = rememberFor(({ text }: Statement): Details => {
  const dates = scanDates(text);
  return {
    figures: scanFigures(text).filter(
      ({ start, end }) => !dates.some((date) => date.start < end && start < date.end),
    ),
    dates: [...new Set(dates.map(({ from }) => formatPartialDate(from)))].sort(),
    years: matched(text, YEAR),
    codes: matched(text, CODE),
    titles: matched(text, TITLE),
    marks: MARKS.map((mark) => countOf(text, mark)),
  };
});

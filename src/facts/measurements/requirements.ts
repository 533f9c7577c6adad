import { cellsAndLines, type Report, viewText } from '../../core/index.js';
import { codesIn, documentsIn } from './codes.js';
import { type ReadLimit, readLimits } from './limits.js';
import { quantityName } from './names.js';

/** What is required of values, with what it is known by. */
export interface Requirement {
  limit: ReadLimit;
  /** The words since the requirement before it. */
  subject: string;
  codes: readonly string[];
  /** Documents named in its sentence. */
  documents: readonly string[];
  name: string;
  /** What words of requirement stand with. */
  worded: boolean;
}

const SENTENCE = /[^。\n]*?(?:。|\n|$|\.(?=\s))/gu;
const REQUIRED =
  /要求|规定|标准|限值|允许|应|须|工艺|规程|规范|控制|不得|设定|范围|指导书|说明书|协议|执行|required?|requirement|specif|limit|allows?|shall|must|permit|instruction|control plan|\b(?:is|are) (?:kept|held|stored|maintained|set|run|operated)/iu;

/** Requirements in the running text, in reading order. */
export function requirementsOf(report: Report): Requirement[] {
  const places = cellsAndLines(report);
  return places.flatMap((place) => {
    const content = viewText(report, place);
    if (!/\d/u.test(content) || !(REQUIRED.test(content) || RANGE_OF_CODE.test(content))) return [];
    return [...content.matchAll(SENTENCE)].flatMap((sentence) =>
      requirementsIn(sentence[0], place.start + sentence.index),
    );
  });
}

const RANGE_OF_CODE = /\d (?:at|:) [-+−]?\d|\d\s?[:]\s?[-+−]?\d/u;

function requirementsIn(sentence: string, at: number): Requirement[] {
  if (!/\d/u.test(sentence)) return [];
  const documents = documentsIn(sentence);
  let end = 0;
  let codes: readonly string[] = [];
  return readLimits(sentence).flatMap((limit) => {
    const subject = sentence.slice(end, limit.start);
    end = limit.end;
    const own = codesIn(subject);
    codes = own.length > 0 ? own : codes;
    if (limit.deviation || (limit.low === null && limit.high === null)) return [];
    const worded = REQUIRED.test(sentence.slice(0, limit.end + 12));
    if (!worded && codes.length === 0) return [];
    return [
      {
        limit: { ...limit, start: at + limit.start, end: at + limit.end },
        subject,
        codes,
        documents,
        name: quantityName(sentence, limit),
        worded,
      },
    ];
  });
}

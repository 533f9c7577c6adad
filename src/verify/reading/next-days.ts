import type { Span } from '../../core/index.js';
import type { Line } from './evidence.js';
import type { Piece } from './passage.js';
import { within } from './within.js';
import { sameAct } from './words.js';

/** `次日补发`, `the next day`: a day told by the one before it. */
const NEXT_DAY =
  /次日|[隔翌]日|第二天|隔天|当[日天晚](?!场)|同日|\b(?:(?:the )?next (?:day|morning)|(?:the )?same (?:day|shift|evening)|that (?:day|evening)|(?:the )?day after)\b/iu;
/** How far behind the day its act stands, in characters. */
const REACH = 8;

/** The notes give the act of an assertion a day of that kind, as the assertion does: it is done. */
export function isDoneNextDay(told: Piece, noted: Span & { line: Line; text: string }): boolean {
  const day = NEXT_DAY.exec(noted.text);
  if (!day || !NEXT_DAY.test(told.text)) return false;
  const start = noted.start + day.index;
  return within(noted.line.words, { start, end: start + day[0].length + REACH })
    .filter(({ weight }) => weight === 1)
    .some((act) => told.words.some((word) => word.tag !== 'date' && sameAct(word, act)));
}

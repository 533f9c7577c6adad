import { type Report, type Span, spanFrom } from '../../core/index.js';
import { clauseBlockAt } from '../context.js';
import { ADMITTED, BLAMELESS, COLLECTIVE, CONFORMING } from './words.js';

const REACH = { near: 140, collective: 420 };
/** A sentence that ends: what stands beyond it must speak of everything to speak of a value. */
const SENTENCE_END = /[。\n]|\.\s/u;

/**
 * The nearest words behind a value that call it conforming; null where they, or their neighbours, admit a miss.
 * `reading` and `from` are offsets into `content`, the text of `passage`.
 */
export function claimAfter(
  report: Report,
  passage: Span,
  content: string,
  from: number,
  reading: Span,
): Span | null {
  const claim = nearClaim(content, from) ?? collectiveClaim(content, from);
  const until = claim ? claim.end + 24 : from + REACH.near;
  const first = Math.max(0, reading.start - (claim ? 12 : 24));
  if (admits(content.slice(first, until))) return null;
  if (claim) return { start: passage.start + claim.start, end: passage.start + claim.end };
  const block = clauseBlockAt(report, passage.start + from);
  return block?.verdict === 'conform' && !admits(content) ? block.verdictSpan : null;
}

/** `未发现不符合` admits nothing. */
const admits = (words: string): boolean => ADMITTED.test(words.replace(BLAMELESS, ''));

function nearClaim(content: string, from: number): Span | null {
  const claim = CONFORMING.exec(content.slice(from, from + REACH.near));
  return claim && spanFrom(from, claim);
}

/** `均满足工艺卡规定` some sentences further on. */
function collectiveClaim(content: string, from: number): Span | null {
  const window = content.slice(from, from + REACH.collective);
  if (!SENTENCE_END.test(window)) return null;
  const claim = COLLECTIVE.exec(window);
  return claim && spanFrom(from, claim);
}

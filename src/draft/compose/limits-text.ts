import type { Mark } from '../evidence/marks.js';
import { keepsItsWords, type Segment } from '../evidence/segments.js';
import { LIMIT_MET, LIMIT_MISSED, Vault } from './protect.js';

/** Puts result characters behind the brackets or figures that were compared; from the end, so that offsets hold. */
function markLimits(text: string, limits: Segment['limits']): string {
  return limits.reduceRight((out, { requirement, measured, met }) => {
    const end = Math.max(requirement.end, measured.end);
    const inBracket = out.lastIndexOf('(', end - 1) > out.lastIndexOf(')', end - 1);
    const bracket = inBracket ? (/^[^()\n]{0,16}\)/u.exec(out.slice(end))?.[0].length ?? 0) : 0;
    const at = end + bracket;
    return `${out.slice(0, at)}${met ? LIMIT_MET : LIMIT_MISSED}${out.slice(at)}`;
  }, text);
}

/** The passage without the verdicts written behind it: what a rendering must keep. */
export const evidenceText = (segment: Segment): string =>
  segment.marks
    .filter(({ appended }) => appended)
    .reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, segment.text)
    .trim();

/** Cuts out the verdicts written behind a passage and marks its compared figures; marks in its wording stay. */
export function withoutAppended(segment: Segment): { text: string; appended: Mark[] } {
  const appended = segment.marks.filter((mark) => mark.appended);
  const clean = Vault.clean(segment.text);
  const blanked = appended.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`,
    clean,
  );
  // Where a passage tells of a failing, it is not also said of its other figures that all is well.
  const told = keepsItsWords(segment) ? segment.limits.filter(({ met }) => !met) : segment.limits;
  return { text: markLimits(blanked, told), appended };
}

import { scanFigures } from '../../core/index.js';
import type { LimitCheck } from './limits.js';
import { meets } from './meets.js';

const AGAIN =
  /(?:复[测检验称秤]|重[测检洗新磨]|再[测检称]|返工后|返修后|\bre-?(?:test|check|measur|weigh|dri|work|inspect)\w*)[^\d;；。]{0,12}/iu;
const PASSED = /^(?:合格|符合|达标|通过|\bok\b|√|✓|pass\w*)/iu;

/** `340(≤100) 重洗 复测 38`: what missed its limit was measured again and kept it. */
function keptSince(text: string, { measured, requirement }: LimitCheck): boolean {
  const from = Math.max(measured.end, requirement.end);
  const again = AGAIN.exec(text.slice(from));
  if (!again) return false;
  const behind = text.slice(from + again.index + again[0].length);
  const worded = again[0].replace(/^\p{L}{2}/u, '');
  if (/合格|符合|达标|通过|\bok\b|√|pass/iu.test(worded) || PASSED.test(behind)) return true;
  const [limit] = scanFigures(text.slice(requirement.start, requirement.end));
  const [figure] = scanFigures(behind);
  return (
    limit !== undefined &&
    figure?.start === 0 &&
    meets({ ...figure, unit: figure.unit ?? limit.unit }, limit, null) === true
  );
}

/** The comparisons of a passage without those that a later measurement made good. */
export const withoutRetested = (text: string, checks: readonly LimitCheck[]): LimitCheck[] =>
  checks.filter((check) => check.met || !keptSince(text, check));

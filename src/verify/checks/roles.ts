import type { Case, Check, RawFlag } from '../flags.js';
import { type Label, labelsOf, likenessOfWords } from '../reading/labels.js';
import { matchQuantity } from '../reading/matching.js';
import type { Quantity } from '../reading/quantity.js';
import { type Requirement, requirementsOf } from '../reading/requirements.js';
import { firstFrom } from '../reading/within.js';

interface Told {
  q: Quantity;
  label: Label;
}

/** How much the words at a figure must share with a requirement to speak of it. */
const SAME_MATTER = 0.3;
/** An assertion about what is asked for may leave the result out. */
const REQUIRING =
  /目标|要求|规定|标准|限值|限速|上限|下限|合格线|范围|工艺|计划|周期|间隔|寿命|额定|应|须|每|至少|\b(?:target|limit|objective|required?|minimum|maximum|consent|must|should|policy|interval|cycle)\b/iu;

/** Something else comes between a result and what is told beside it. */
const JOINED = /^[^,;。]{0,8}(?:\band\b|和|与|、)[^,;。\d]{2,30}$/iu;

/** `未超出全年三起的限额`: the words on either side say that it is asked for. */
const ASKED_BEFORE = /(?:未|不|没有?)(?:超[出过]?|突破)[^,;。\d]{0,8}$|控制在[^,;。\d]{0,6}$/u;
const ASKED_AFTER = /^[^,;。\d]{0,4}(?:的)?(?:限额|限值|上限|下限|定额|指标|控制值|内控值|额度)/u;
const isAskedFor = ({ q }: Told, text: string): boolean =>
  ASKED_BEFORE.test(text.slice(Math.max(0, q.start - 12), q.start)) || ASKED_AFTER.test(text.slice(q.end));

const is = (q: Quantity, noted: Quantity): boolean => matchQuantity(q, noted) === 'same';

function judge(requirement: Requirement, told: readonly Told[], { narrative }: Case): RawFlag[] {
  const { actual, limit, label } = requirement;
  if (matchQuantity(actual, limit) !== null || limit.upper !== null) return [];
  const about = told.filter((item) => likenessOfWords(item.label, label) >= SAME_MATTER);
  const results = about.filter(({ q }) => is(q, actual) && !is(q, limit));
  const limits = about.filter(({ q }) => is(q, limit) && !is(q, actual));
  const flag = ({ q }: Told, messageId: string): RawFlag => ({
    start: q.start,
    end: q.end,
    kind: 'unsupported',
    messageId,
    params: { figure: q.raw.trim(), actual: actual.raw.trim(), limit: limit.raw.trim() },
  });
  const pieceOf = ({ q }: Told) => narrative.pieces[firstFrom(narrative.pieces, q.start + 1) - 1]?.text ?? '';
  if (results.length === 0) {
    return limits
      .filter(
        (item) =>
          item.label.role !== 'limit' && !REQUIRING.test(pieceOf(item)) && !isAskedFor(item, narrative.text),
      )
      .map((item) => flag(item, 'limit-as-result'));
  }
  // `A scored 81 and B 70`, where 70 is the mark to pass.
  const joined = limits.filter(
    (item) =>
      item.label.role === null &&
      !REQUIRING.test(pieceOf(item)) &&
      results.some(({ q }) => JOINED.test(narrative.text.slice(q.end, item.q.start))),
  );
  if (joined.length > 0) return joined.map((item) => flag(item, 'limit-as-result'));
  if (limits.length === 0 || limits.every((item) => item.label.role !== 'limit')) {
    return results.filter((item) => item.label.role === 'limit').map((item) => flag(item, 'result-as-limit'));
  }
  return [];
}

/** What was asked for must not be told as what was found, nor the other way round. */
export const checkRoles: Check = (subject) => {
  const { narrative, evidence } = subject;
  const labels = labelsOf(narrative);
  const told = narrative.quantities.flatMap((q, index) => {
    const label = labels[index];
    return label ? [{ q, label }] : [];
  });
  return requirementsOf(evidence).flatMap((requirement) => judge(requirement, told, subject));
};

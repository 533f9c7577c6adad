import type { ObjectiveTarget, Report } from '../../core/index.js';

const REVISED =
  /调整|修订|修改|变更为|改为|(?:提高|提升|降低|收严|上调|下调|调高|调低|升|降|提|调)(?:到|至|为)|(?:今年|本年|年起)[^,。;]{0,2}(?:提高|提升|降低|收严|上调|下调)|加严|放宽|原为|从严|由\S{1,8}至|revised|raised|lowered|tightened|relaxed|adjusted|changed|used to|until|formerly/iu;

/** What is said of one target is not said of the next. */
const STRICTER = /严于|高于公司|比公司/u;

/** How far behind a target its change is told: `目标为98.0%，实绩98.3%，2025年起提高到98.5%`. */
const REACH = 32;

/** The text beside a target says that it was changed. */
export const isRevised = ({ start, end }: ObjectiveTarget, report: Report): boolean =>
  REVISED.test(report.view.text.slice(Math.max(0, start - 40), end + REACH)) ||
  STRICTER.test(report.view.text.slice(start, end + REACH).split(/[;。\n]/u)[0] ?? '');

import type { NameSlip, Report } from '../../core/index.js';
import { areConfusable } from '../../entities/index.js';
import { statementAt } from './statement.js';

/** Runs of a sentence that may hold the proper name of a project, a laboratory, a system. */
const RUN = /[\p{Script=Han}A-Za-z0-9()·-]{12,120}/gu;
const HEAD = /项目|工程|实验室|标段|平台|系统|基地|园区|大厦|广场/u;
/** How much must agree on either side of the character in which two spellings differ, and together. */
const SIDE = 4;
const TOGETHER = 14;
const TOGETHER_UNLIKE = 22;
const LONGEST = 40;
/** Numbers, directions, seasons, sizes and sorts tell sister projects apart on purpose. */
const TELLS_APART =
  /[一二三四五六七八九十东南西北上下内外新老旧甲乙丙丁前后总分左右高低中大小春夏秋冬给排雨污冷热男女正副进出入双单首末初终主次软硬铜铁铝钢A-Za-z0-9]/u;
/** Names of places: sister projects of two villages differ in them. */
const PLACE = /^.{0,2}[村庄镇乡路街区县市河湖山桥站店厂湾屯组里巷楼港岛州]/u;

interface Site {
  at: number;
  unit: string;
}

/** Length of what two stretches of the text have in common, going out from two places. */
function commonLength(text: string, a: number, b: number, step: 1 | -1): number {
  let length = 0;
  while (length < LONGEST) {
    const [first, second] = [text[a + step * length], text[b + step * length]];
    if (first === undefined || first !== second || !/[\p{Script=Han}A-Za-z0-9()·-]/u.test(first)) break;
    length++;
  }
  return length;
}

function slipOf(text: string, first: Site, second: Site, pair: number): NameSlip[] {
  const left = commonLength(text, first.at - 1, second.at - 1, -1);
  const right = commonLength(text, first.at + 1, second.at + 1, 1);
  const tail = text.slice(first.at + 1, first.at + 1 + right);
  const alike = areConfusable(first.unit, second.unit);
  if (left + right < (alike ? TOGETHER : TOGETHER_UNLIKE) || !HEAD.test(tail)) return [];
  if (!alike && PLACE.test(tail)) return [];
  const spans = [first, second].map(({ at }) => ({ start: at - left, end: at + 1 + right }));
  // Named side by side they are two projects that the writer tells apart.
  if (
    spans.some(
      (span) =>
        statementAt(text, span).includes(text.slice(first.at - left, first.at + 1 + right)) &&
        statementAt(text, span).includes(text.slice(second.at - left, second.at + 1 + right)),
    )
  )
    return [];
  return spans.map((span) => ({ ...span, name: text.slice(span.start, span.end), kind: 'name', pair }));
}

/** Long proper names that are written in two ways, one character apart. Time grows with the length of the text. */
export function extractSlips(report: Report, firstPair: number): NameSlip[] {
  const { text } = report.view;
  const sites = new Map<string, Site[]>();
  for (const run of text.matchAll(RUN)) {
    if (!HEAD.test(run[0])) continue;
    const last = run.index + run[0].length - SIDE;
    for (let at = run.index + SIDE; at < last; at++) {
      const unit = text.charAt(at);
      const key = `${text.slice(at - SIDE, at)}_${text.slice(at + 1, at + 1 + SIDE)}`;
      const known = sites.get(key);
      if (!known) sites.set(key, [{ at, unit }]);
      else if (!known.some((site) => site.unit === unit)) known.push({ at, unit });
    }
  }
  return [...sites.values()]
    .filter((group) => group.length === 2 && group.every(({ unit }) => !TELLS_APART.test(unit)))
    .flatMap(([first, second], pair) =>
      first && second ? slipOf(text, first, second, firstPair + pair) : [],
    );
}

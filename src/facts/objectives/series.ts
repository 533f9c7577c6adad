import { type Figure, stretchStart } from '../../core/index.js';
import type { Role } from './context.js';
import type { Lead } from './lead.js';
import { readName } from './names.js';

/** `A、B和C目标分别为98%、95%和90%`, `A and B were 98 % and 95 % respectively`: names and figures in one order. */

/** What stands between the figures of a bare list: `100%、93.5%`. */
export const LISTED = /^\s{0,2}(?:、|,|和|及|与|以及|and|,\sand)\s{0,3}$/u;
const ROLE_END =
  /(?:的|之)?(?:(?<target>目标值?|指标值?|目标指标)|(?<result>实际值?|完成值?|完成情况|实际完成|结果|考核结果|统计结果|得分|统计))?(?:均|各|也|已)?$/u;
const SUBJECTS =
  /(?:^|[.;:]\s|,\s(?=the\s))(?:the\s)?(?:(?<role>targets?|objectives?|goals?|limits?|results?|figures?)\s(?:for|on|of)\s)?(?<names>[A-Za-z][A-Za-z ,'/-]{4,120}?)(?<target>\s(?:targets?|objectives?|goals?|limits?))?\s(?:are|were|is|was|reached|stood at|of|came to)\s{0,3}$/iu;

/** The run of figures that stand in one list, from the one at `first` on. */
function runFrom(text: string, figures: readonly Figure[], first: number): Figure[] {
  const run: Figure[] = [];
  for (let at = first; at < figures.length; at++) {
    const figure = figures[at] as Figure;
    const last = run.at(-1);
    if (last && !LISTED.test(text.slice(last.end, figure.start))) break;
    run.push(figure);
  }
  return run;
}

const leadOf = (name: string, start: number, figure: Figure, role: Role | null, metric: boolean): Lead => ({
  name,
  start: Math.min(start, figure.start),
  end: figure.end,
  role,
  metric,
  reaches: false,
  attains: false,
  called: role === 'target',
});

/** Leads of all figures whose names were listed before them. */
export function readSeries(text: string, figures: readonly Figure[]): Map<Figure, Lead> {
  const leads = new Map<Figure, Lead>();
  if (!/分别|respectively/iu.test(text)) return leads;
  for (const match of text.matchAll(/分别/gu)) {
    const first = figures.findIndex(({ core }) => core.start >= match.index);
    const run = first < 0 ? [] : runFrom(text, figures, first);
    const [head] = run;
    if (!head || run.length < 2 || /[。;\n]/u.test(text.slice(match.index, head.start))) continue;
    assign(leads, run, chineseNames(text, match.index));
  }
  for (const match of text.matchAll(/\brespectively\b/giu)) {
    const last = figures.findLastIndex(({ end }) => end <= match.index);
    let first = last;
    while (first > 0 && LISTED.test(text.slice(figures[first - 1]?.end, figures[first]?.start))) first--;
    const run = first < 0 ? [] : figures.slice(first, last + 1);
    const [head] = run;
    if (!head || run.length < 2 || !/^,?\s{0,2}$/u.test(text.slice(run.at(-1)?.end, match.index))) continue;
    assign(leads, run, englishNames(text, head.start));
  }
  return leads;
}

interface Listed {
  names: Array<{ name: string; metric: boolean }>;
  start: number;
  role: Role | null;
}

function assign(leads: Map<Figure, Lead>, run: readonly Figure[], { names, start, role }: Listed): void {
  // `合格率每月分别为96%、97%、98%`: one objective, period by period.
  if (names.length !== run.length && names.length !== 1) return;
  run.forEach((figure, index) => {
    const { name = '', metric = false } = names[names.length === 1 ? 0 : index] ?? {};
    // Only the first place shows the names; the others would overlap it.
    leads.set(figure, leadOf(name, index === 0 ? start : figure.start, figure, role, metric));
  });
}

function chineseNames(text: string, at: number): Listed {
  const before = text.slice(Math.max(0, at - 120), at);
  const clause = before.slice(stretchStart(before, before.length, ',;。\n:)'));
  const role = ROLE_END.exec(clause);
  const head = clause.slice(0, role?.index ?? clause.length);
  const names = head.split(/、|和|及|与|以及/u).map((part) => readName(part.trim()));
  return {
    names: names.every((name) => name !== null) ? names : [],
    start: at - clause.length + (/^\s*/u.exec(clause)?.[0].length ?? 0),
    role: role?.groups?.target ? 'target' : role?.groups?.result ? 'result' : null,
  };
}

function englishNames(text: string, at: number): Listed {
  const before = text.slice(Math.max(0, at - 200), at);
  const stop = before.search(/[.;]\s(?=[^.;]*$)/u);
  const sentence = before.slice(stop < 0 ? 0 : stop + 2);
  const match = SUBJECTS.exec(sentence);
  const { names = '', role = '', target } = match?.groups ?? {};
  const read = names.split(/,\s(?:and\s)?|\sand\s/u).map((part) => readName(part.trim()));
  return {
    names: match && read.every((name) => name !== null) ? read : [],
    start: at - sentence.length + (match?.index ?? 0) + (match?.[0].search(/[A-Za-z]/u) ?? 0),
    role:
      target || /target|objective|goal|limit/iu.test(role)
        ? 'target'
        : /\b(?:were|was|reached)\s?$/iu.test(sentence)
          ? 'result'
          : null,
  };
}

import {
  bareFigure,
  type Figure,
  parseWrittenNumber,
  type Report,
  type Sentence,
  type SumFact,
  viewText,
} from '../../core/index.js';

/** People then and now, with those who came and went in between; and what was issued, brought back and used. */
export const readMovements = (report: Report): SumFact[] => [
  ...ofPeople(report),
  ...report.sentences.flatMap((sentence) => ofIssues(report, sentence)),
];

const N_EN = '\\d{1,4}|[a-z]{3,9}(?:-[a-z]{3,5})?';
const PEOPLE_EN = '(?:employees|people|persons|staff|members|workers)';
const THEN =
  /(?:上次审核|上一?年度?末?|去年|年初|初审|期初)(?:(?!入职|离|招|新|以来)[^。;\d]){0,14}?(?<n>\d{1,4})\s?[人名]|(?<!since the )\b(?:previous|last|initial|earlier) (?:audit|surveillance|visit|year)[^.;\d]{0,40}?(?<en>\d{1,4}) (?:employees|people|persons|staff)|\b(?<en2>\d{1,4}) (?:employees|people|persons|staff)? ?(?:at the time of )?(?:at|in) the (?:previous|last) (?:audit|surveillance)/iu;
const NOW =
  /(?:现有|目前|现在?共?有?|在册)(?:员工|职工|人员|总人数|人数)?(?:共|为|:)?\s?(?<n>\d{1,4})\s?[人名]|\b(?:today|now|at present|currently)\b[^.;\d]{0,30}?(?<en>\d{1,4})\b|\b(?:has|employs) (?:now |currently )(?<en2>\d{1,4})\b/iu;
const CAME = /(?:新?入职|招聘|新进|新增|录用|新招|调入)[^,。;、\d]{0,8}(?<n>\d{1,4})\s?[人名]/u;
const LEFT = /(?:离职|离厂|退休|辞职|离开|离岗|调出)[^,。;、\d]{0,8}(?<n>\d{1,4})\s?[人名]/u;
const CAME_EN = new RegExp(
  `\\b(?<n>${N_EN}) (?:new )?(?:${PEOPLE_EN} )?(?:were |was |have been |had been |has been )?(?:recruited|hired|joined|taken on|engaged|newcomers|starters)\\b|\\b(?:recruited|hired|took on) (?<en>${N_EN})\\b`,
  'iu',
);
const LEFT_EN = new RegExp(
  `\\b(?<n>${N_EN}) (?:${PEOPLE_EN} )?(?:have |had |has )?(?:left|resigned|retired|departed|leavers)\\b`,
  'iu',
);
/** Of a part of the staff, or of another time. */
const PART = /部门|车间|生产部|其中|计划|拟|预计|department|of which|planned|workshop/iu;

function ofPeople(report: Report): SumFact[] {
  const en = report.language === 'en';
  const find = (pattern: RegExp): Figure[] =>
    report.sentences.flatMap((sentence) => {
      const words = viewText(report, sentence);
      return PART.test(words) ? [] : (figureIn(words, sentence.start, pattern) ?? []);
    });
  const [before, ...otherBefore] = find(THEN);
  if (!before || otherBefore.some(({ value }) => value !== before.value)) return [];
  const [[came, moreCame], [left, moreLeft]] = [find(en ? CAME_EN : CAME), find(en ? LEFT_EN : LEFT)];
  const now = find(NOW).filter(({ start }) => Math.abs(start - before.start) < NEAR)[0];
  if (!came || !left || !now || moreCame || moreLeft) return [];
  if (Math.abs(came.start - left.start) > NEAR || now.start === before.start) return [];
  return [balance(before, [came], [left, now])];
}
const NEAR = 120;

function figureIn(words: string, offset: number, pattern: RegExp): Figure | null {
  const match = pattern.exec(words);
  const raw = Object.values(match?.groups ?? {}).find((one) => one !== undefined);
  if (!match || raw === undefined) return null;
  const value = parseWrittenNumber(raw);
  return value === null ? null : bareFigure(raw, offset + match.index + match[0].lastIndexOf(raw), value);
}

/** `领用焊条320kg,退回25kg,实际消耗305kg`: what was taken out was used or came back. */
const ISSUED =
  /(?:领[用取出]|发[出放])[^,。;\d]{0,10}(?<n>\d+(?:\.\d+)?)\s?(?<unit>[\p{L}㎡]{1,4})[,;][^,。;\d]{0,6}退[回库还][^,。;\d]{0,6}(?<back>\d+(?:\.\d+)?)\s?\k<unit>[,;][^,。;\d]{0,8}(?:消耗|使用|用量|耗用|用去)[^,。;\d]{0,6}(?<used>\d+(?:\.\d+)?)\s?\k<unit>/u;

function ofIssues(report: Report, sentence: Sentence): SumFact[] {
  const words = viewText(report, sentence);
  const match = words.includes('退') ? ISSUED.exec(words) : null;
  const { n = '', back = '', used = '' } = match?.groups ?? {};
  if (!match) return [];
  let from = match.index;
  const [out, returned, spent] = [n, back, used].map((raw) => {
    from = words.indexOf(raw, from);
    const figure = bareFigure(raw, sentence.start + from);
    from += raw.length;
    return figure;
  });
  if (!out || !returned || !spent) return [];
  return [
    {
      start: out.start,
      end: spent.end,
      total: out,
      parts: [returned, spent],
      exhaustive: 'yes',
      doubtful: true,
    },
  ];
}

const balance = (before: Figure, added: Figure[], parts: Figure[]): SumFact => ({
  start: before.start,
  end: parts.at(-1)?.end ?? before.end,
  total: before,
  parts,
  added,
  exhaustive: 'yes',
  doubtful: true,
});

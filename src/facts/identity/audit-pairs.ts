import { holdersOf, type Report, type Span, spanOf, spansOverlap, viewText } from '../../core/index.js';
import { type Member, titleless, UNIT } from './audit-homes.js';

/** An auditor with a department of his own that he is said to have audited; the span is that of the statement. */
export interface OwnPair extends Span {
  auditor: string;
  department: string;
  home: Span;
}

/** What ties the department before it to the name behind it as the one who audits it. */
const TIES =
  /(?:审核[人员]|内审员|审核|检查表?|检查记录|一页|部分|现场)[^,;。]{0,10}?(?:签[名字]栏?|填写|审核|由)?(?:为|是|系|均为)?[\s:—-]{0,4}(?:内审员)?$|由(?:内审员)?$/u;
/** A line of a schedule, in which the department stands right before its auditor. */
const SCHEDULE = /日程|分工|安排|审核计划|实施计划|审核表/u;
const BARE = /^\s?(?:[—-]{1,2}|\||:)?\s{1,2}$|^(?:[—-]{1,2}|\||:)$/u;
/** Somebody who is there in another part, or not at all. */
const OTHER_PART =
  /陪同|受审|被审|负责人|整改|确认|不参加|部长|经理|科长|主任|回避|除外|提供|介绍|答复|接待|编制|批准|不合格|不符合/u;
const OTHER_BEHIND =
  /^(?:不参加|回避|除外|请假|负责整改|陪同|确认|未参加|不审|介绍|提供|[)）]?(?:部长|经理|科长|主任))/u;
const DONE_BEHIND = /^(?:等|同志)?(?:负责|实施|进行|填写|检查|审核|完成|签|承担|独立|主审|担任)/u;
/** `由销售部的内审员岑溪审核`: the department is his, not the one he audits. */
const HIS_OWN = /(?:由|来自|经|派|[\p{Script=Han}]{1,4}部由)$/u;
const LONGEST_GAP = 26;
const LISTED = new RegExp(`^(?:[、和及,/][\\p{Script=Han}]{1,8}?${UNIT}(?:\\([^()]{0,8}\\))?)*`, 'u');

/** Sentences that give a department to an auditor who belongs to it. */
export function ownPairs(report: Report, homes: ReadonlyMap<string, readonly Member[]>): OwnPair[] {
  if (homes.size === 0) return [];
  const texts = report.sentences.map((sentence) => viewText(report, sentence));
  const isEnglish = report.language === 'en';
  return [...holdersOf(homes.keys(), texts)].flatMap(([name, places]) =>
    places.flatMap((place): OwnPair[] => {
      const words = texts[place] ?? '';
      const sentence = report.sentences[place];
      const line = sentence ? report.lines[sentence.line] : undefined;
      if (!sentence || !line) return [];
      const whole = viewText(report, line);
      return (homes.get(name) ?? []).flatMap((home): OwnPair[] => {
        const found = isEnglish
          ? englishPair(words, name, home)
          : chinesePair(words, whole, name, home, homes);
        if (!found) return [];
        const span = { start: sentence.start + found.start, end: sentence.start + found.end };
        // The statement that tells where he belongs tells no audit.
        if (spansOverlap(span, home) && sentence.start === home.start) return [];
        return [
          { ...span, auditor: name, department: home.department, home: { start: home.start, end: home.end } },
        ];
      });
    }),
  );
}

function chinesePair(
  words: string,
  line: string,
  name: string,
  { department }: Member,
  homes: ReadonlyMap<string, unknown>,
): Span | null {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const from = words.lastIndexOf(department, at - 1);
    if (from < 0 || at - from - department.length > LONGEST_GAP) continue;
    const gap = words.slice(from + department.length, at).replace(LISTED, '');
    const behind = words.slice(at + name.length, at + name.length + 8);
    if (OTHER_PART.test(gap) || OTHER_BEHIND.test(behind) || HIS_OWN.test(words.slice(0, from))) continue;
    if (
      new RegExp(UNIT, 'u').test(gap.replace(/内部/gu, '')) ||
      [...homes.keys()].some((other) => gap.includes(other))
    )
      continue;
    const isSchedule = SCHEDULE.test(line) && BARE.test(gap) && !/^[\p{Script=Han}]/u.test(behind);
    const isTied = TIES.test(gap) && (!/由(?:内审员)?$/u.test(gap) || DONE_BEHIND.test(behind));
    if (isSchedule || isTied) return { start: from, end: at + name.length };
  }
  return null;
}

/** `Thursday: laboratory - P. Osei`, `IA-25-02 (Sales, by P. Rudge)`, `the checklist for the warehouse names Greta Holm`. */
const TIES_EN =
  /^(?: department| process| area| section| checklist| audit)?(?: ?[-–:|] ?|,? (?:was |were )?(?:audited |covered |checked |done |carried out |completed |signed |filled in )?by | names | checklist (?:was )?(?:completed|signed|filled in) by |,? auditor:? )(?:the )?(?:internal auditor |auditor )?(?:Mr\.? |Ms\.? |Mrs\.? |Dr\.? )?$/u;
const AUDIT_EN =
  /audit|checklist|schedule|\b(?:mon|tues|wednes|thurs|fri)day\b|\b[ap]\.?m\b|\bIA-|\d{1,2}[:.]\d{2}/iu;
const HEADED_EN = /^(?:,| \(| is | was | as (?:a|the) (?:guide|auditee|contact)| and (?:the )?auditee)/u;

function englishPair(words: string, name: string, { department }: Member): Span | null {
  if (!AUDIT_EN.test(words)) return null;
  const lower = words.toLowerCase();
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const from = lower.lastIndexOf(department, at - 1);
    if (from < 0 || /[a-z]/u.test(lower[from - 1] ?? ' ')) continue;
    const gap = words.slice(from + department.length, at);
    const behind = words.slice(at + name.length);
    if (TIES_EN.test(gap) && !HEADED_EN.test(behind))
      return { start: from, end: at + titleless(name).length };
  }
  const audits = new RegExp(
    `^ (?:audited|covered|took|checked) (?:the )?(?:[a-z]+(?:, | and )(?:the )?)?${department}\\b`,
    'iu',
  );
  const at = words.indexOf(name);
  const found = at < 0 ? null : audits.exec(words.slice(at + name.length));
  return found ? { start: at, end: at + name.length + found[0].length } : null;
}

/** `受审核人——安然;审核员——安然`: whoever audits is the one audited. */
const SAME_PERSON =
  /受审核?(?:人|方代表|部门负责人)员?\s?(?:[—-]{1,2}|:|为)\s?(?<name>\p{Script=Han}{2,4})[;,\s|]{1,3}[^;。\n]{0,12}?审核[员人]\s?(?:[—-]{1,2}|:|为)\s?\k<name>(?!\p{Script=Han})/gu;

export const auditsOfOneself = (text: string): Array<Span & { auditor: string }> =>
  [...text.matchAll(SAME_PERSON)].map((match) => ({
    ...spanOf(match),
    auditor: match.groups?.name ?? '',
  }));

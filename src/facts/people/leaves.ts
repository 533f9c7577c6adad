import {
  type DateMention,
  dayInterval,
  type PersonClash,
  type Report,
  type Sentence,
  scanDates,
  viewText,
} from '../../core/index.js';
import { withAnyYear } from '../events/years.js';
import { familiesIn, namesIn } from './names.js';

/** Somebody who was away from one day to another, and did something on a day between. */

const AWAY =
  /住院|病假|产假|陪产|休假|年假|请假|事假|丧假|婚假|出国|境外|出境|养病|休养|动?手术|脱产|外派|隔离|sick leave|maternity|paternity|parental leave|on leave|in hospital|hospitali[sz]ed|abroad|on holiday|on vacation|annual leave|away from work|absent from work/iu;
/** In a bed nobody chairs anything. */
const BEDRIDDEN =
  /住院|手术|产假|隔离|一律由|均由|都由|未参加|没有参加|不参加|hospital|maternity|took part in no|no part in|attended no/iu;
/** Done there and then. */
const IN_PERSON =
  /主持|到场|到会|出席|参加|陪同|带队|现场|施焊|焊接|操作|驾驶|值班|巡检|作业|检验|维保|抽样|审核了|chair|attend|took part|present\b|led\b|operated|welded|drove|inspected|tested|worked|on shift/iu;
const SIGNED = /签字|签名|签发|批准|审批|签批|填写|确认|signed|approved|issued|released/iu;
const FROM_AFAR =
  /远程|视频|线上|电话|代(?:为|理|签|表)|委托|授权|补签|缺席|未(?:到|参加|出席)|请假|remote|video|telephone|by phone|online|on (?:his|her|their) behalf|deputi[sz]|absent|excused|apologies/iu;
/** What is to come or was planned. */
const AHEAD = /计划|拟|预计|将于|原定|planned|scheduled|will be|due/iu;
const LONGEST_LEAVE = 400;

interface Leave {
  sentence: Sentence;
  words: string;
  from: number;
  to: number;
  people: string[];
}

export function readLeaves(report: Report): PersonClash[] {
  const leaves = report.sentences.flatMap((sentence) => leaveIn(report, sentence) ?? []);
  return leaves.flatMap((leave) =>
    leave.people.flatMap((person): PersonClash[] => {
      const act = actOf(report, leave, person);
      if (!act) return [];
      return [
        {
          kind: 'leave',
          sure: act.inPerson && BEDRIDDEN.test(leave.words + behind(report, leave.sentence)),
          person,
          places: [
            { start: leave.sentence.start, end: leave.sentence.end },
            ...act.places.map(({ start, end }) => ({ start, end })),
          ],
        },
      ];
    }),
  );
}

/** The first to the last day of the dates of a sentence that tells of somebody's absence. */
function leaveIn(report: Report, sentence: Sentence): Leave | null {
  const words = viewText(report, sentence);
  if (!AWAY.test(words)) return null;
  const dates = datesOf(report, sentence, words);
  const days = dates.flatMap((date) => dayInterval(date) ?? []);
  const [first] = dates;
  if (!first || days.length === 0 || days.length > 2) return null;
  const from = Math.min(...days.map((day) => day.from));
  const to = Math.max(...days.map((day) => day.to));
  if (to - from < 1 || to - from > LONGEST_LEAVE) return null;
  const people = report.language === 'en' ? familiesIn(words) : absentIn(words.slice(0, first.start));
  return people.length === 1 ? { sentence, words, from, to, people } : null;
}

/** `总经理关山渡2031年3月2日起`: between a title and a date stands a name. */
const BETWEEN =
  /(?:经理|主任|部长|科长|厂长|站长|队长|班长|组长|代表|总监|主管|[员工师])(?<name>\p{Script=Han}{2,4})(?:于|自|从|因[^,。;]{1,6})?\s?$/u;

function absentIn(lead: string): string[] {
  const named = namesIn(lead);
  const name = BETWEEN.exec(lead)?.groups?.name;
  return named.length === 0 && name !== undefined ? [name] : named;
}

const datesOf = (report: Report, sentence: Sentence, words: string): DateMention[] =>
  withAnyYear(
    report,
    sentence,
    scanDates(words).filter(({ from, exists }) => exists && from.month !== null && from.day !== null),
  );

const behind = (report: Report, { line, end }: Sentence): string => {
  const own = report.lines[line];
  return own ? report.view.text.slice(end, own.end) : '';
};

interface Act {
  places: Sentence[];
  inPerson: boolean;
}

/** The first sentence that has the person act on a day of the leave, dated by itself or by the one before it. */
function actOf(report: Report, leave: Leave, person: string): Act | null {
  for (const [index, sentence] of report.sentences.entries()) {
    if (sentence === leave.sentence) continue;
    const words = viewText(report, sentence);
    if (!words.includes(person) || AWAY.test(words) || FROM_AFAR.test(words) || AHEAD.test(words)) continue;
    const inPerson = IN_PERSON.test(words);
    if (!inPerson && !SIGNED.test(words)) continue;
    const before = report.sentences[index - 1];
    const own = datesOf(report, sentence, words);
    const dated = own.length > 0 || before?.line !== sentence.line ? sentence : before;
    const dates = dated === sentence ? own : datesOf(report, dated, viewText(report, dated));
    const within = dates.length === 1 && dates.every((date) => isWithin(date, leave));
    if (within) return { places: dated === sentence ? [sentence] : [dated, sentence], inPerson };
  }
  return null;
}

/** Not on the day on which he left or came back. */
function isWithin(date: DateMention, { from, to }: Leave): boolean {
  const days = dayInterval(date);
  return days !== null && days.from === days.to && days.from > from && days.to < to;
}

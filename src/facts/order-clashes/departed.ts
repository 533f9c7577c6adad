import {
  type DateMention,
  dayInterval,
  type OrderClash,
  type Report,
  type Sentence,
  viewText,
} from '../../core/index.js';
import { daysIn } from '../events/years.js';
import { familiesIn, namesIn } from '../people/names.js';

/** Somebody who left on a day, and who is said to have done something in person on a later one. */

const LEFT =
  /离职|辞职|退休|调离|离开(?:公司|本公司|本单位|企业)|离任|\b(?:left (?:the )?(?:company|firm|organi[sz]ation|business|employment)|resigned|retired|departed)\b/iu;
/** Not yet, came back, or spoken of as what he was. */
const NOT_GONE =
  /返聘|续聘|顾问|重新(?:入职|加入)|计划|拟|将|预计|面谈|手续尚|人数|离职率|离职人员|re-?joined|re-?hired|consultant|will|plans? to|retained|came back/iu;
const ACTED =
  /主持|组织|参加|出席|审核|签字|签发|签名|批准|检验|操作|驾驶|值班|巡检|复核|编制|验收|放行|培训|带队|担任组长|\b(?:led|conducted|chaired|attended|signed|approved|inspected|tested|operated|released|carried out|performed|issued|audited|trained|verified|took part)\b/iu;
const FORMER =
  /原(?:任)?|前任|时任|曾|返聘|离任审计|遗留|仍(?:写|列|为|是)|still (?:showed|shows|named|names|listed)|former|on behalf|successor|handover|planned|will|valid|有效/iu;

interface Leaving {
  sentence: Sentence;
  person: string;
  date: DateMention;
  to: number;
}

export function readDeparted(report: Report): OrderClash[] {
  if (!LEFT.test(report.view.text)) return [];
  const peopleIn = report.language === 'en' ? familiesIn : namesIn;
  const leavings = report.sentences.flatMap((sentence) => leavingIn(report, sentence, peopleIn));
  return leavings.flatMap((leaving): OrderClash[] => {
    const act = actAfter(report, leaving);
    return act
      ? [
          {
            kind: 'departed',
            sure: true,
            earlier: leaving.date.raw,
            later: act.date.raw,
            places: [leaving.sentence, act.sentence].map(({ start, end }) => ({ start, end })),
          },
        ]
      : [];
  });
}

/** One person and one day in the clause that tells of the leaving. */
function leavingIn(report: Report, sentence: Sentence, peopleIn: (words: string) => string[]): Leaving[] {
  const words = viewText(report, sentence);
  if (!LEFT.test(words) || NOT_GONE.test(words)) return [];
  const [person, ...others] = peopleIn(words);
  const [date, ...more] = daysIn(report, sentence);
  const days = date && dayInterval(date);
  if (person === undefined || others.length > 0 || !date || more.length > 0 || !days) return [];
  // `由甲接替退休的乙`: whose leaving is told stands right before the words.
  const behind = words.slice(words.indexOf(person) + person.length);
  const said = /^[^,。;接替的]{0,24}?(?=(?:离|辞|退|调|\bleft|\bresigned|\bretired|\bdeparted))/iu.exec(
    behind,
  );
  return said && LEFT.test(behind.slice(said[0].length, said[0].length + LONGEST_WORDS))
    ? [{ sentence, person, date, to: days.to }]
    : [];
}

const LONGEST_WORDS = 24;

/** The first sentence that has the person act, all of whose days lie behind the leaving. */
function actAfter(report: Report, { sentence, person, to }: Leaving) {
  for (const other of report.sentences) {
    const words = viewText(report, other);
    if (other === sentence || !words.includes(person)) continue;
    if (!ACTED.test(words) || LEFT.test(words) || FORMER.test(words)) continue;
    const at = words.indexOf(person);
    const near = words.slice(Math.max(0, at - NEAR), at + person.length + NEAR);
    const dates = daysIn(report, other);
    const late = dates.every((date) => (dayInterval(date)?.from ?? 0) > to);
    const [date] = dates;
    if (date && late && ACTED.test(near)) return { date, sentence: other };
  }
  return null;
}
const NEAR = 30;

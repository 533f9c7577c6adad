import {
  dayInterval,
  dayNumber,
  type PersonClash,
  type Report,
  type Sentence,
  scanDates,
  viewText,
} from '../../core/index.js';
import { familiesIn, namesIn } from './names.js';

/** Somebody who has held a post all along, and who is said to have left it since. */

const ALL_ALONG =
  /任职至今|至今(?:均|一直)?(?:未|没有|无)(?:发生|作|做|有)?(?:过)?(?:变[动更化]|更换|调整|换人|间断|中断)|(?:一直|始终)(?:由|担任|任|负责|在任)|连续任职|(?:未|没有)(?:间断|中断)|\b(?:without (?:a |any )?(?:interruption|break)|continuously|uninterruptedly|ever since|(?:has|have) (?:been|held|led|headed|run|managed|filled|occupied|served)[^.;]{0,60}\bsince\b|in (?:post|office|the (?:post|role|job)) since|still (?:holds|in (?:post|office)))/iu;
const POST =
  /经理|主任|部长|科长|总监|负责人|厂长|站长|队长|班长|组长|代表|主管|受权人|放行人|书记|院长|校长|馆长|园长|\b(?:manager|director|head|representative|officer|leader|chief|supervisor|foreman|forewoman|superintendent|secretary|coordinator|engineer|controller|led|headed|post|role|office)\b/iu;
/** Right behind the name of him who left, or right before it. */
const LEFT_BEHIND =
  /^(?:同志|先生|女士)?(?:已|于|因|自)?[^,。;接替代]{0,14}?(?:退休(?!的)|离职|离任|卸任|辞职|辞去|调离|调[任到至往]|调[^,。;]{2,8}(?:任|工作)|转任|改任|转岗|调岗|免去|免职|不再(?:担任|任|兼任)|离开(?:公司|本岗))/u;
const LEFT_BEFORE = /(?:接替|接任|免去|替换|顶替|取代|代替)(?:原?[\p{Script=Han}]{0,10}?)$/u;
const LEFT_EN_BEHIND =
  /^(?:'s (?:retirement|departure|resignation|successor|transfer|move))?[^.;]{0,24}?\b(?:retired|resigned|left|stepped down|moved (?:to|on|over)|was (?:transferred|succeeded|replaced|promoted|relieved)|transferred|handed (?:over|the)|gave up|retirement|departure|successor)\b/iu;
const LEFT_EN_BEFORE =
  /\b(?:succeed(?:ed|s|ing)?|replac(?:ed|es|ing)|took over (?:from|the [a-z ]{3,20} from)|in (?:succession to|place of|the place of)|successor (?:to|of)|retirement of|departure of|relieved|follow(?:ed|ing))(?: (?:Mr|Mrs|Ms|Miss|Dr)\.?)?(?: [A-Z][\p{L}'’-]+){0,2} ?$/iu;
/** Of another post or time, or not yet. */
const OTHER =
  /计划|拟|将于|预计|下周期|如[果有]|若[有遇需因]|此前|曾|竞聘|兼任的|will|plans?\b|planned|intends|before joining|until then|at the time|at that time|formerly|previously|acting for|on leave|deput/iu;

interface Tenure {
  sentence: Sentence;
  person: string;
  /** The day since which it has been held, or null. */
  since: number | null;
}

const REACH = 40;

export function readTenures(report: Report): PersonClash[] {
  const tenures = report.sentences.flatMap((sentence) => tenuresIn(report, sentence)).slice(0, MOST);
  return tenures.flatMap((tenure): PersonClash[] => {
    const left = report.sentences.find(
      (sentence) => sentence !== tenure.sentence && hasLeft(report, sentence, tenure),
    );
    if (!left) return [];
    const places = [tenure.sentence, left]
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start);
    return [{ kind: 'tenure', sure: false, person: tenure.person, places }];
  });
}
const MOST = 20;

function tenuresIn(report: Report, sentence: Sentence): Tenure[] {
  const words = viewText(report, sentence);
  const held = ALL_ALONG.exec(words);
  if (!held || !POST.test(words) || OTHER.test(words)) return [];
  const isEnglish = report.language === 'en';
  const people = isEnglish ? familiesIn(words) : namesIn(words.replace(SET_APART, ' $&'));
  const [person] = people;
  if (person === undefined || people.length > 1) return [];
  return [{ sentence, person, since: sinceIn(words) }];
}

/** A name that runs into these is known where they are set apart. */
const SET_APART = /自(?=\d{4})|一直|始终|从(?=\d{4})/gu;

/** `2018年起`, `since 2019`: a bare year, else the first day named. */
function sinceIn(words: string): number | null {
  const year = /(?:since |自)?(?<year>(?:19|20)\d\d)(?!\d)/u.exec(words)?.groups?.year;
  const [day] = scanDates(words).flatMap((date) => dayInterval(date) ?? []);
  return day?.from ?? (year === undefined ? null : yearStart(year));
}

const yearStart = (year: string): number => dayNumber(Number(year), 1, 1);

/** The sentence has the person leave the post, on a day after he took it where both are dated. */
function hasLeft(report: Report, sentence: Sentence, { person, since }: Tenure): boolean {
  const words = viewText(report, sentence);
  const at = words.indexOf(person);
  if (at < 0 || OTHER.test(words)) return false;
  const before = words.slice(Math.max(0, at - REACH), at);
  const behind = words.slice(at + person.length, at + person.length + REACH);
  const [isBefore, isBehind] =
    report.language === 'en' ? [LEFT_EN_BEFORE, LEFT_EN_BEHIND] : [LEFT_BEFORE, LEFT_BEHIND];
  if (!isBefore.test(before) && !isBehind.test(behind)) return false;
  const left = sinceIn(words);
  return since === null ? TAKEN_OVER.test(words) : left === null ? TAKEN_OVER.test(words) : left > since;
}

/** Where no day tells, somebody else must have taken the post. */
const TAKEN_OVER = /接任|接替|继任|退休|离职|took over|succeed|replac|successor|retire/iu;

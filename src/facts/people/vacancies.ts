import {
  dayInterval,
  type PersonClash,
  type Report,
  type Sentence,
  type Span,
  scanDates,
  spanFrom,
  viewText,
} from '../../core/index.js';
import { familiesIn } from './names.js';

/** A post that nobody holds, and its holder. */

const POST =
  '[\\p{Script=Han}]{1,10}?(?:副?经理|主任|部长|科长|总监|负责人|厂长|站长|队长|班长|组长|工程师|代表|[管检安质计化]\\p{Script=Han}{0,2}员)';
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?<post>${POST})(?:一职|一岗|岗位|职位|职务)?,?(?:自[^,。;]{4,14}起|[^,。;]{0,12}以来)?,?(?:一直|目前|现|仍|暂时?|处于|至今){0,3}(?:空缺|暂缺|出缺|缺位|无人(?:担任|任职))`,
    'u',
  ),
  /(?:position|post|role|office|job) of (?:the |an? )?(?<post>[A-Za-z][A-Za-z &-]{3,40}?)(?: in [A-Za-z ]{3,20})? (?:has been |was |is |remains |stands |stood |has stood )(?:left )?(?:vacant|unfilled|empty|open)\b/iu,
  /(?<post>[A-Z][A-Za-z &-]{3,40}?) (?:position|post|role) (?:has been |was |is |remains )(?:left )?(?:vacant|unfilled|empty)\b/u,
];
/** Filled again, or done by somebody in the meantime. */
const FILLED =
  /接任|代理|代管|兼任|暂代|兼管|临时|任命|到岗|填补|补充|原|曾|前任|离任|former|acting|interim|deputi[sz]|appointed|filled|until|since (?:left|retired)|left the|retired|predecessor/iu;
/** `未任命他人代理`: nobody stands in. */
const NOBODY = /(?:未|没有|无)[^,。;]{0,6}(?:代理|接任|兼任|任命|代管|暂代)[^,。;]{0,4}/gu;
const LASTING =
  /至今|一直|未(?:曾|作|做)?(?:更换|变更|中断|间断|调整)|不间断|without (?:interruption|a break)|continuously|ever since|has held|still holds/iu;
const ACTS =
  /签[字发名批]|批准|审批|介绍|陪同|主持|参加|出席|负责|说明|signed|approved|explained|presented|led|attended|chaired|released|responsible/iu;
const LEAD = /^.*(?:由|与|和|及|向|对|经|据|因|公司|介绍|,)(?=\p{Script=Han}{3})/u;

export const readVacancies = (report: Report): PersonClash[] =>
  report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    if (!/空缺|暂缺|出缺|缺位|无人|vacant|unfilled|empty|open/iu.test(words)) return [];
    const match = SHAPES.map((shape) => shape.exec(words)).find((found) => found !== null);
    const post = (match?.groups?.post ?? '').replace(LEAD, '');
    if (!match || post.length < 4 || FILLED.test(words.replace(NOBODY, ''))) return [];
    const [since] = scanDates(words.slice(match.index)).flatMap((date) => dayInterval(date) ?? []);
    const holder = holderOf(report, sentence, post, since?.from ?? null);
    if (!holder) return [];
    const place = spanFrom(sentence.start, match);
    return [{ kind: 'vacant' as const, sure: holder.sure, person: post, places: [place, holder.place] }];
  });

/** A sentence that has somebody hold the post all the time, or act in it after it fell vacant. */
function holderOf(
  report: Report,
  own: Sentence,
  post: string,
  since: number | null,
): { place: Span; sure: boolean } | null {
  const named = post.toLowerCase();
  for (const sentence of report.sentences) {
    const words = viewText(report, sentence);
    const at = words.toLowerCase().indexOf(named);
    if (sentence === own || at < 0 || FILLED.test(words)) continue;
    const isHeld =
      report.language === 'en'
        ? familiesIn(words).length > 0
        : /^(?:\s|:|为|是)?\p{Script=Han}{2,4}/u.test(words.slice(at + post.length));
    if (!isHeld) continue;
    const lasting = LASTING.test(words);
    const days = scanDates(words).flatMap((date) => dayInterval(date) ?? []);
    const late = since !== null && days.some(({ from }) => from > since);
    const dated = days.length > 0;
    if (lasting || (ACTS.test(words) && (late || !dated)))
      return { place: { start: sentence.start, end: sentence.end }, sure: lasting };
  }
  return null;
}

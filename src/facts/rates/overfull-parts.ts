import {
  englishNumerals,
  type Figure,
  isPlainCount,
  type OverfullPart,
  scanFigures,
} from '../../core/index.js';
import { readSamples } from './samples.js';
import { isRank, writtenCount } from './written-count.js';

/** Parts said to be of a whole that is smaller: `收回问卷84份…其中91份`, `Of the 40 replies, 46 …`. */

interface Tie {
  /** What the words before the whole end with. */
  whole: RegExp;
  /** What stands between the two figures, or before the part where `far`. */
  link: RegExp;
  /** Other figures may stand between the two. */
  far?: true;
  loose?: true;
}

const TIES: readonly Tie[] = [
  // `公司36人中有女职工41人`
  { whole: /./su, link: /^(?:中|里面?),?(?:有|含|包括)?[^,。;、\d]{0,10}$/u },
  { whole: /./su, link: /^(?!.*(?:上年|去年|次|另))\p{Script=Han}{0,8}[,(、]?\s?其中[^,。;\d]{0,12}$/u },
  {
    whole: /(?:收回|回收|返回|交回|有效)[^,。;\d]{0,8}$/u,
    link: /(?:收回|回收|返回|交回)的?[^,。;\d]{0,8}中,?[^,。;\d]{0,8}$|其中[^,。;\d]{0,10}$/u,
    far: true,
  },
  {
    whole: /(?:收回|回收|返回|交回)[^,。;\d]{0,8}$/u,
    link: /^\p{Script=Han}{0,4}[,;、]\s?(?:表示|评价为|选择)?(?:非常|很|比较)?满意(?:的|为)?(?:有|共)?$/u,
  },
  {
    whole: /(?:抽检|抽查|检验|送检|交检|交验|抽验|检测|探伤|验收)[^,。;\d]{0,8}$/u,
    link: /^\p{Script=Han}{0,4}[,;、]\s?(?:一次)?(?:检验)?(?:合格|不合格|通过|符合)(?:的|品)?(?:有|为|共)?$/u,
  },
  {
    whole: /(?:参加|参训|参考|应考|报名|参培|培训)[^,。;\d]{0,8}$/u,
    link: /^\p{Script=Han}{0,4}[,;、]\s?(?:经?考[核试])?(?:均)?(?:合格|通过|及格|取证)(?:的)?(?:有|为|共)?$/u,
  },
  {
    whole: /不符合(?:项|报告)?(?:共|计|为)?\s?$/u,
    link: /^\p{Script=Han}{0,4}[,;、]\s?(?:均|现|目前)?已?(?:全部)?(?:关闭|整改|验证|完成整改|验证关闭)(?:了)?$/u,
    loose: true,
  },
];
const REACH = 60;

const WORDS = englishNumerals(2, 20);
const N = `\\d{1,3}(?:,\\d{3})+|\\d{1,6}|${WORDS}`;
const ENGLISH: readonly RegExp[] = [
  // Of the 40 replies, 46 rated the service as good.
  new RegExp(
    `\\bof (?:the |all |these |those )?(?<whole>${N}) (?<noun>[a-z-]+(?: [a-z-]+){0,2}?)(?: [a-z]+ed)?, (?<part>${N}) (?=(?:was|were|had|have|rated|said|passed|failed|answered|called|gave|wanted|would|praised|came|arrived|reached|of them)\\b)`,
    'giu',
  ),
  // 48 questionnaires came back; 52 of them praised the packaging.
  new RegExp(
    `(?<![\\d.,/-])(?<whole>${N}) (?<noun>[a-z]{3,20}s)\\b[^.\\d]{0,60}?[;,.]?\\s(?:and )?(?<part>${N}) of (?:them|these|those)\\b`,
    'giu',
  ),
  // 60 questionnaires were sent and 64 were returned.
  new RegExp(
    `(?<![\\d.,/-])(?<whole>${N}) (?<noun>[a-z-]+(?: [a-z-]+){0,2}?) (?:were |was )?(?:sent|issued|distributed|handed|mailed|invited)[^.;\\d]{0,30}?[,;]?\\s(?:and |of which |of these )?(?<part>${N}) (?:(?:were |was |of them were )?returned|came back|answered|replied|responded)`,
    'giu',
  ),
];

export function readOverfullParts(content: string): OverfullPart[] {
  return [...chinese(content), ...english(content), ...readSamples(content)];
}

function chinese(content: string): OverfullPart[] {
  if (!/\p{Script=Han}/u.test(content)) return [];
  const figures = scanFigures(content);
  return figures.flatMap((part, index) => {
    if (!isCounted(part)) return [];
    const found = TIES.flatMap((tie) => wholeOf(content, figures, index, tie) ?? []);
    const [whole] = found;
    if (!whole || part.value <= whole.figure.value) return [];
    if (/^次/u.test(content.slice(part.end))) return [];
    // `共42辆,压缩车34辆、勾臂车8辆,其中新能源车12辆`: of all of them, not of those named last.
    const greater = figures.some(
      (other) =>
        other.end <= whole.figure.start &&
        other.unit?.name === part.unit?.name &&
        other.value >= part.value &&
        !content.slice(other.end, whole.figure.start).includes('。'),
    );
    if (greater && !whole.tie.far) return [];
    return [
      {
        start: whole.figure.start,
        end: part.end,
        whole: whole.figure,
        part,
        loose: whole.tie.loose ?? false,
      },
    ];
  });
}

/** The count of the same measure word that a part is tied to. */
function wholeOf(
  content: string,
  figures: readonly Figure[],
  index: number,
  tie: Tie,
): { figure: Figure; tie: Tie } | null {
  const part = figures[index];
  if (!part) return null;
  const from = tie.far ? Math.max(0, index - 4) : index - 1;
  for (let at = index - 1; at >= Math.max(0, from); at--) {
    const figure = figures[at];
    if (!figure || !isCounted(figure) || figure.unit?.name !== part.unit?.name) continue;
    const gap = content.slice(figure.end, part.start);
    const lead = content.slice(Math.max(figures[at - 1]?.end ?? 0, figure.start - 20), figure.start);
    if (gap.length > REACH || /。/u.test(gap) || !tie.whole.test(lead)) continue;
    return tie.link.test(tie.far ? content.slice(figures[index - 1]?.end ?? 0, part.start) : gap)
      ? { figure, tie }
      : null;
  }
  return null;
}

const isCounted = (figure: Figure): boolean => isPlainCount(figure) && figure.value >= 1;

function english(content: string): OverfullPart[] {
  if (
    !/\b(?:of (?:them|these|those)|of (?:the |all )?\S+ [a-z]|returned|came back|answered|replied|responded)/iu.test(
      content,
    )
  )
    return [];
  return ENGLISH.flatMap((pattern) =>
    [...content.matchAll(pattern)].flatMap((match) => {
      const { whole = '', part = '', noun = '' } = match.groups ?? {};
      if (/hour|day|minute|point|week|month|year|percent|kg|tonne|metre/iu.test(noun)) return [];
      const wholeAt = match.index + match[0].toLowerCase().indexOf(whole.toLowerCase());
      const partAt = match.index + match[0].toLowerCase().lastIndexOf(part.toLowerCase());
      const [all, some] = [writtenCount(whole, wholeAt), writtenCount(part, partAt)];
      if (some.value <= all.value || /^(?:19|20)\d{2}$/u.test(part)) return [];
      if (isRank(content, wholeAt) || isRank(content, partAt)) return [];
      return [{ start: wholeAt, end: some.end, whole: all, part: some, loose: false }];
    }),
  );
}

import { englishNumerals, isPlainCount, type OverfullPart, scanFigures } from '../../core/index.js';
import { isRank, writtenCount } from './written-count.js';

/** More sampled than there are: `名录列供方12家,抽查15家`, `Nine records out of the seven`. */
export const readSamples = (content: string): OverfullPart[] =>
  /\p{Script=Han}/u.test(content) ? chinese(content) : english(content);

const SAMPLED =
  /(?:抽查?取?样?|抽检|抽样|抽看|查阅|查看|核查|调阅|随机抽)(?:了|其中|当中|上述|该)*[^,。;、\d]{0,14}$/u;
/** The first number counts all there are. */
const ALL =
  /(?:共|总计|合计|总数|名录|台账|清单|现有|在用|在册|登记|持证|新[入进增]|开具|签订|受理|发生|完成|配备)[^,。;、\d]{0,14}$/u;
/** Samples of other times and things, numbers of which may be greater. */
const OTHER =
  /另|此外|以及|分别|各|每|上年|去年|补|人次|样品|记录表|页|条款|不少于|至少|以上|重复|次数|\d月.*\d{1,2}月.*抽/u;
const REACH = 46;

function chinese(content: string): OverfullPart[] {
  if (!/抽|查[阅看]|核查|调阅/u.test(content)) return [];
  const figures = scanFigures(content);
  return figures.flatMap((part, index): OverfullPart[] => {
    const whole = figures[index - 1];
    if (!whole || !isPlainCount(part) || !isPlainCount(whole) || part.unit.name !== whole.unit.name)
      return [];
    const gap = content.slice(whole.end, part.start);
    if (gap.length > REACH || /[。\n]/u.test(gap) || !SAMPLED.test(gap) || OTHER.test(gap)) return [];
    if (!ALL.test(content.slice(Math.max(0, whole.start - 24), whole.start)) || part.value <= whole.value)
      return [];
    // What is sampled is what was counted: nothing new is named, or the same word again.
    const thing =
      /抽[^\d]*$|查[^\d]*$/u.exec(gap)?.[0].replace(/抽查?取?样?|了|其中|的|查阅|查看/gu, '') ?? '';
    const said = content.slice(Math.max(0, whole.start - 24), whole.end + 12);
    const behind = /^(?:的)?(?<noun>\p{Script=Han}{2})/u.exec(content.slice(part.end))?.groups?.noun ?? '';
    const same = [thing.slice(-2), behind].every(
      (word) => word.length < 2 || said.includes(word) || OF_THEM.test(word),
    );
    return same || gap.includes('其中')
      ? [{ start: whole.start, end: part.end, whole, part, loose: true }]
      : [];
  });
}

/** Papers that each of the things has one of. */
const OF_THEM = /记录|档案|资料|证书|报告|培训|评价|合同|处置|台账|处理/u;

const N = `(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?![.,]\\d))|${englishNumerals(2, 19)}|twenty|thirty|forty`;
const SHAPES: readonly RegExp[] = [
  // Nine records out of the seven requested
  new RegExp(`\\b(?<part>${N}) (?:[a-z-]+ ){0,3}out of (?:the |a total of |all )?(?<whole>${N})\\b`, 'giu'),
  // There are 9 drivers; the licences of 11 of them were sampled
  new RegExp(
    `\\b(?<whole>${N}) (?:[a-z-]+ ){1,4}[^.\\d]{0,60}?(?<part>${N}) of (?:them|these|those)\\b`,
    'giu',
  ),
  // a sample of 15 of the 12 suppliers
  new RegExp(`\\b(?<part>${N}) of (?:the|all|its) (?<whole>${N}) [a-z]`, 'giu'),
];

function english(content: string): OverfullPart[] {
  if (!/\bof\b/u.test(content)) return [];
  return SHAPES.flatMap((shape) =>
    [...content.matchAll(shape)].flatMap((match): OverfullPart[] => {
      const { whole = '', part = '' } = match.groups ?? {};
      const at = (word: string, from: number) => match.index + match[0].indexOf(word, from);
      const partFirst = match[0].startsWith(part);
      const [wholeAt, partAt] = partFirst
        ? [at(whole, match[0].lastIndexOf(whole)), match.index]
        : [match.index, at(part, match[0].lastIndexOf(part))];
      const [all, some] = [writtenCount(whole, wholeAt), writtenCount(part, partAt)];
      if (some.value <= all.value || /(?:no|clause|nr|from|[./-])\s?$/iu.test(content.slice(0, match.index)))
        return [];
      if (isRank(content, wholeAt) || isRank(content, partAt)) return [];
      return [
        {
          start: Math.min(wholeAt, partAt),
          end: Math.max(all.end, some.end),
          whole: all,
          part: some,
          loose: true,
        },
      ];
    }),
  );
}

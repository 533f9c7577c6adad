import {
  baseValue,
  type Figure,
  type RangeUse,
  type Report,
  type Sentence,
  type Span,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';

/** `1号行车额定起重量5t … 1号行车起吊6.2t模具`: what lifts and carries, told to have borne more than it is rated for. */

const RATED =
  /(?:额定(?:起重量|起重能力|起升载荷|载荷|载重量?|载重能力|负荷|负载)|最大(?:起重量|载重量?|承载)|核定载(?:重量?|质量)|安全工作(?:负荷|载荷)|限载|\b(?:rated (?:capacity|load)|safe working load|swl|lifting capacity|maximum load|load limit))(?:量)?\s?(?:为|是|:|of|is)?\s?$/iu;
const RATED_REACH = 30;
const BORNE =
  /起吊|吊运|吊装|吊起|吊移|提升|搬运|叉运|装载|载运|运载|承载|堆放|\b(?:lift(?:ed|s|ing)|hoist(?:ed|s|ing)|carr(?:ied|ies|ying)|moved|loaded|stacked|bore)\b/iu;
/** Asked for, done by two together, or done to try the thing; the report knows of it; or what was borne came in parts. */
const OTHER =
  /要求|规定|不得|不超过|严禁|禁止|抬吊|两台|双机|配合|试验|试吊|检验|超载|超重|分[两二三四五六\d]{1,2}次|分批|合计|累计|共|每|日均|开具|不符合|\b(?:test(?:ed)?|trial|must|shall|tandem|two (?:cranes|hoists)|together|overload\w*|trips|total|in all|daily|per|each|every|nonconformit\w+)\b/iu;

const HEAD =
  '行车|天车|起重机|葫芦|叉车|货梯|升降机|吊车|行吊|吊带|吊钩|堆垛机|货架|\\b(?:crane|hoist|fork ?lift(?: truck)?|goods lift|sling|jack|rack|pallet truck)\\b';
const THING = new RegExp(
  `(?:(?<before>[A-Z]{1,4}-?\\d{1,4}|\\d{1,3})\\s?[号#]?\\p{Script=Han}{0,6}?)?(?<head>${HEAD})\\s?(?:[(]?(?<after>[A-Z]{1,4}-?\\d{1,4}|(?:no\\.? ?|#)\\d{1,3}))?`,
  'giu',
);

interface Thing extends Span {
  head: string;
  /** What it is numbered by; empty where it is not. */
  number: string;
}

const thingsIn = (words: string): Thing[] =>
  [...words.matchAll(THING)].map(({ index, 0: text, groups = {} }) => ({
    start: index,
    end: index + text.length,
    head: (groups.head ?? '').toLowerCase(),
    number: (groups.after ?? groups.before ?? '').toUpperCase().replace(/^NO\.? ?|#/gu, ''),
  }));

interface Rated {
  thing: Thing;
  figure: Figure;
  place: Span;
}

const isMass = ({ unit, upper, comparison }: Figure): boolean =>
  unit?.dimension === 'mass' && upper === null && comparison === null;

export function readLoads(report: Report): RangeUse[] {
  const rated = report.sentences.flatMap((sentence) => ratedIn(viewText(report, sentence), sentence.start));
  if (rated.length === 0) return [];
  return report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    return BORNE.test(words) && !OTHER.test(words) ? borneIn(words, sentence, rated) : [];
  });
}

/** The thing that stands last before what it is rated for. */
const ratedIn = (words: string, offset: number): Rated[] =>
  scanFigures(words).flatMap((figure) => {
    const before = words.slice(Math.max(0, figure.start - RATED_REACH), figure.start);
    const thing = thingsIn(words.slice(0, figure.start)).at(-1);
    if (!thing || !isMass(figure) || !RATED.test(before)) return [];
    return [
      {
        thing,
        figure: shiftFigure(figure, offset),
        place: { start: offset + thing.start, end: offset + figure.end },
      },
    ];
  });

/** One thing is named, and one load heavier than what the only one of its name is rated for. */
function borneIn(words: string, { start }: Sentence, rated: readonly Rated[]): RangeUse[] {
  const [thing, ...others] = thingsIn(words);
  if (!thing || others.some(({ head, number }) => head !== thing.head || number !== thing.number)) return [];
  const own = rated.filter(({ thing: { head, number } }) => head === thing.head && number === thing.number);
  const [first] = own;
  if (!first || new Set(own.map(({ figure }) => baseValue(figure))).size > 1) return [];
  const loads = scanFigures(words).filter(
    (figure) => isMass(figure) && baseValue(figure) > baseValue(first.figure),
  );
  const [load] = loads;
  if (!load || loads.length > 1) return [];
  const bearer = { start: start + thing.start, end: start + thing.end };
  return [
    {
      kind: 'load',
      start: Math.min(bearer.start, start + load.start),
      end: Math.max(bearer.end, start + load.end),
      range: first.place,
      instrument: words.slice(thing.start, thing.end).trim(),
      values: [shiftFigure(load, start)],
    },
  ];
}

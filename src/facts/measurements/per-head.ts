import { type Figure, isCount, isPlainFigure, type Measurement, scanFigures } from '../../core/index.js';
import { derivedFigure, keptBehind, upperLimit } from './derived.js';

/** What each person may look after, held against the groups that do: `每人不超过30台 … 丙组3人负责111台,均未超过规定`. */

const EACH_ZH =
  /(?:单名|每一?名|每一?位|每人|人均|一名)[^。;\d\n]{0,22}?(?:不超过|不多于|不得超过|不得多于|不应超过|至多|最多|≤|不大于|控制在)\s?$/u;
const EACH_EN =
  /\b(?:each|every|per|one|a single|no)\s[^.;\d\n]{0,60}?(?:no more than|not more than|at most|up to|a maximum of|limited to|more than)\s$/iu;
const KEPT_ZH =
  /(?:均|都|全部|各[^,。;\d]{0,8})(?:未超过?|没有超过|不超过|符合|满足|在[^,。;\d]{0,8}内)[^,。;\n]{0,10}|(?:符合|满足|未超过?)[^,。;\d\n]{0,6}(?:规定|要求|制度|标准)/u;
const KEPT_EN =
  /\bno (?:team|group|crew|shift|one|[a-z]+) exceed(?:s|ed)[^.;\n]{0,50}|\b(?:all|every|each|both)\b[^.;\n]{0,50}\b(?:within|below|met|meets?|compl(?:y|ied))\b|\bwithin the (?:limit|permitted|allowed)[^.;\n]{0,30}/iu;
const ADMITTED = /不符合|超过规定|超出|超标|超员|不足|exceeded|too many|not met|nonconform/iu;
const CUE = /单名|每一?名|每一?位|每人|人均|一名|each|every|\bper\b|\bone\b|single/iu;
const REACH = 320;
const BEHIND = 140;
/** Between people and what they look after: a verb at most. */
const OF_THEM = /^[^。;,、:\d\n]{0,12}$|^ ?(?:[a-z]+ ){0,5}[a-z]*,? ?(?:[a-z]+ )?$/iu;

export function readPerHead(content: string): Measurement[] {
  if (!CUE.test(content)) return [];
  const english = !/\p{Script=Han}/u.test(content);
  const figures = english ? numbersIn(content) : scanFigures(content);
  return figures.flatMap((limit, index) => {
    const lead = content.slice(Math.max(0, limit.core.start - 70), limit.core.start);
    if (!(english ? EACH_EN : EACH_ZH).test(lead) || limit.upper !== null) return [];
    if (!english && (limit.unit === null || !isCount(limit.unit))) return [];
    const thing = english ? nounBehind(content, limit) : (limit.unit?.name ?? '');
    const rest = figures.slice(index + 1).filter(({ start }) => start - limit.end <= REACH);
    return rest.flatMap((people, at) => {
      const load = rest[at + 1];
      if (!load || !isPlainFigure(people) || !isPlainFigure(load) || thing === '') return [];
      if (!OF_THEM.test(content.slice(people.end, load.start)) || !isOf(content, load, thing, english))
        return [];
      if (!english && people.unit?.dimension !== 'people') return [];
      if (people.value < 1 || load.value <= people.value) return [];
      const claim = keptBehind(content, load.end, english ? KEPT_EN : KEPT_ZH, ADMITTED, BEHIND);
      const each = Number((load.value / people.value).toPrecision(6));
      if (!claim || each <= limit.value) return [];
      const bound = { ...upperLimit({ ...limit, unit: null }), start: limit.start };
      return [
        {
          start: limit.start,
          end: claim.end,
          values: [derivedFigure(content, { start: people.start, end: load.end }, each, null)],
          limit: bound,
          claim,
        },
      ];
    });
  });
}

/** Counts of English prose have no unit: the noun behind tells what is counted. */
const numbersIn = (content: string): Figure[] =>
  scanFigures(content).filter(({ decimals }) => decimals === 0);

const nounBehind = (content: string, { end }: Figure): string =>
  /^ ([a-z]{3,})/iu.exec(content.slice(end))?.[1]?.toLowerCase() ?? '';

const isOf = (content: string, load: Figure, thing: string, english: boolean): boolean =>
  english ? nounBehind(content, load) === thing : load.unit?.name === thing;

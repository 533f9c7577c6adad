import {
  cellsAndLines,
  type Facts,
  placesAs,
  type Report,
  type RuleFinding,
  type Span,
  spanFrom,
  viewText,
} from '../../core/index.js';

/** More people of one kind than the organisation has, all of whom are said to be its own. */
export function ofOwnPeople({ headcounts }: Facts, report: Report): RuleFinding[] {
  const whole = headcounts.filter(({ measure, explained }) => !explained && /^(?:whole|all)$/u.test(measure));
  const [first] = whole;
  if (!first || whole.some(({ value }) => value !== first.value)) return [];
  return cellsAndLines(report)
    .flatMap((part) => ownIn(viewText(report, part), part))
    .filter(({ value }) => value > first.value)
    .map(({ value, places }) => ({
      messageId: 'group',
      params: { first: first.value, second: value },
      places: [...placesAs(whole, 'count'), ...placesAs(places, 'part')],
    }));
}

/** All of them, and nobody else's. */
const OWN =
  /(?:均|都|全部|皆|全)(?:为|是|属|系)?(?:于)?(?:本|我)?(?:公司|企业|单位|厂|组织)?(?:的)?(?:在册|正式|自有|在职|签订劳动合同的?|合同制)(?:员工|职工|人员|工)|(?:均|都|全部|皆)(?:为|是|属|系)(?:于)?(?:本|我)(?:公司|企业|单位|厂|组织)(?:的)?(?:员工|职工|人员)|\ball (?:of (?:them|whom) )?(?:are |being )?(?:its own|the (?:company|organi[sz]ation|firm)'s own|own|permanent|direct) (?:employees|staff|personnel)\b/iu;
const COUNT =
  /(?<!\d|\d[.,]|第)(?<n>\d{2,5})\s?(?:人|名)(?!次|份|日|天|时|月|以)|\b(?<n_en>\d{2,5}) (?:persons?|people|employees|operators?|workers?|welders?|fitters?|technicians?|staff)\b/gu;
/** People of several years or sites, or who were there once. */
const OTHER =
  /累计|人次|历年|上年|去年|先后|曾|离职|集团|分公司|母公司|外聘(?=\d)|accumulated|over the years|group-wide/iu;

/** How far behind the number it may be said whose they are. */
const REACH = 60;

function ownIn(words: string, { start }: Span): Array<{ value: number; places: Span[] }> {
  if (!OWN.test(words)) return [];
  return [...words.matchAll(COUNT)].flatMap((match) => {
    const end = match.index + match[0].length;
    const behind = words.slice(end, end + REACH).split('。')[0] ?? '';
    const own = OWN.exec(behind);
    if (!own || OTHER.test(words.slice(Math.max(0, match.index - REACH), end) + behind)) return [];
    const value = Number(match.groups?.n ?? match.groups?.n_en);
    return [{ value, places: [spanFrom(start, match), spanFrom(start + end, own)] }];
  });
}

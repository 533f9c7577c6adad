import {
  type Facts,
  placesAs,
  type Report,
  type RuleFinding,
  spanOf,
  spansOverlap,
  wordsAround,
} from '../../core/index.js';

/** `35kV`, `8.7/15kV`: the highest voltage of a figure. */
const VOLTAGE = /(?<![\d.])(?:\d+(?:\.\d+)?\/)?(?<kv>\d+(?:\.\d+)?)\s?kV(?![A-Za-z])/gu;
/** What the organisation builds, makes or sells. */
const OWN_WORK =
  /合同|订单|产品为|施工|安装|敷设|生产|制造|承接|承装|检修|\b(?:contract|order|installed|manufactured|built|supplied)\b/iu;
/** Tests, supplies and other people's works. */
const NOT_WORK =
  /试验|耐压|火花|局放|闪络|测试|校验|供电|进线|受电|电源|周边|邻近|跨越|保护区|业绩要求|不承接|不具备|不在|无资质|委托|分包|外包|甲方自|客户自|演练|风险|危险源|安全距离|许可|资质|等级|范围|标准|GB|规定|\b(?:test|tested|withstand|supply|substation of|subcontract|scope|licen[cs]e|standard)\b/iu;
/** `许可等级只允许从事10kV及以下`: a licence that says so again. */
const LIMITED = /(?:只|仅)(?:允许|限|可|能)[^。;,\n]{0,16}kV及?以下/gu;
const SENTENCE_END = '。;\n';
const REACH = 80;

const highest = (text: string): number =>
  Math.max(0, ...[...text.matchAll(VOLTAGE)].map(({ groups }) => Number(groups?.kv)));

/** Works of the organisation at a voltage above any that its scope holds. */
export function aboveLimit({ scopes }: Facts, { view }: Report): RuleFinding[] {
  const bound = scopes.filter(({ kind, text }) => kind === 'certification' && /kV/u.test(text));
  const limit = highest(bound.map(({ text }) => text).join('\n'));
  const [scope] = bound;
  if (!scope || limit === 0) return [];
  const works = [...view.text.matchAll(VOLTAGE)].flatMap((match) => {
    const span = spanOf(match);
    if (Number(match.groups?.kv) <= limit || scopes.some((one) => spansOverlap(one, span))) return [];
    const words = wordsAround(view.text, span, SENTENCE_END, REACH);
    return OWN_WORK.test(words) && !NOT_WORK.test(words) ? [span] : [];
  });
  const [first] = works;
  if (!first) return [];
  return [
    {
      messageId: 'limit',
      params: { first: scope.text, item: view.text.slice(first.start, first.end) },
      places: [
        { span: scope, role: 'scope' },
        ...placesAs([...view.text.matchAll(LIMITED)].map(spanOf), 'scope'),
        ...placesAs(works.slice(0, MOST), 'mention'),
      ],
    },
  ];
}

const MOST = 3;

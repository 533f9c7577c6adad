import {
  type AddressFact,
  type AddressKind,
  innermostAt,
  matchesNear,
  parseChineseNumeral,
  type Report,
  type SiteFact,
  spanOf,
} from '../../core/index.js';
import { statementAt } from './statement.js';

/** `办公地址(审核地点)` */
const REMARK = '(?:\\([^()\\n]{0,12}\\))?';
const VALUE = '(?<value>[^\\n\\t|。;]{6,80})';
const LABELS: ReadonlyArray<readonly [AddressKind, RegExp]> = [
  [
    'registered',
    new RegExp(
      `(?:注册地址|注册地|法定地址|(?:营业执照)?住所)(?:[/、和及与](?:生产|经营|办公|审核|实际){1,2}地址){0,2}${REMARK}\\s{0,2}(?:\\t|均?为|:|\\||\\n| (?=\\p{Script=Han}))\\s{0,3}${VALUE}`,
      'gu',
    ),
  ],
  ['business', new RegExp(`(?<!生产)经营地址${REMARK}\\s{0,2}(?:\\t|为|:|\\||\\n)\\s{0,3}${VALUE}`, 'gu')],
  ['office', new RegExp(`办公地址${REMARK}\\s{0,2}(?:\\t|为|:|\\||\\n)\\s{0,3}${VALUE}`, 'gu')],
  [
    'plant',
    new RegExp(
      `(?:生产经营地址|生产经营场所|经营场所(?:地址)?|生产地址|工厂地址|厂址)${REMARK}\\s{0,2}(?:\\t|为|:|—{1,2}|\\||\\n)\\s{0,3}${VALUE}`,
      'gu',
    ),
  ],
  [
    'audit',
    new RegExp(
      `(?:审核地址|审核地点|审核现场地址)${REMARK}\\s{0,2}(?:\\t|为|:|\\||\\n)\\s{0,3}${VALUE}`,
      'gu',
    ),
  ],
  ['seat', new RegExp(`(?:本公司|公司|企业|厂区)(?:现)?(?:位于|坐落于|坐落在|地处|设在)\\s?${VALUE}`, 'gu')],
  [
    'seat',
    /(?:现场审核|本次审核|审核组?|首次会议|末次会议)(?:活动)?均?在\s?(?<value>[^\n\t|。;,]{6,60}?号[^\n\t|。;,]{0,6}?)(?=(?:的[^。;,\n]{0,16})?(?:进行|开展|实施|召开|举行))/gu,
  ],
  [
    'visit',
    /(?:审核组|审核员)[^。;\n]{0,24}?在(?<value>[^\n\t|。;,日时午在]{4,40}?号)(?=(?:的)?(?:公司)?\p{Script=Han}{0,4}(?:车间|厂房|厂区|仓库|库房|办公室|场地)[^。;\n]{0,4}(?:观察|查看|抽查|察看|审核|巡视))/gu,
  ],
  [
    'seat',
    /(?:审核组|审核员)?(?:赴|前往|到达|抵达|来到)了?\s?(?<value>[^\n\t|。;,]{6,60}?号)(?=(?:的)?(?:公司|企业|受审核方|本部)?(?:唯一|现有|全部)(?:的)?(?:厂区|场所|厂房|办公区|现场|经营地))/gu,
  ],
  [
    'seat',
    /(?:\b(?:the (?:company|firm|client|organi[sz]ation)(?:['’]s)?|its|the) (?:only |sole |whole )?(?:premises|plant|works|factory|site|offices?) (?:is |are |lies? |is located )?(?:at|on)|\b(?:opening|closing) meeting (?:was )?(?:held )?at|\baudit(?:ed)? (?:took place |was held |was carried out )?at)\s(?<value>\d{1,5}[A-Z]? [A-Z][^\n|;,.]{6,60}?)(?=[,.;\n]|$)/gmu,
  ],
  [
    'registered',
    /\bregistered (?:address|office)\s?(?::|is(?: at)?)\s?(?<value>[^\n|;]{8,100}?)(?=\. |\.?$|\n|;)/gimu,
  ],
  [
    'audit',
    /(?:\b(?:site address|audited site|audit address|address audited|site visited)\s?(?::|is)|^[\s|*-]{0,6}(?:site|address|premises)[\s*]{0,3}[:|])\**\s?(?<value>[^\n|;]{8,100}?)(?=\. |\.?$|\n|;)/gimu,
  ],
];
const MOVED =
  /迁|搬|变更|原址|原地址|原注册|新址|由[^。]{2,40}改为|moved|relocat|former|previous|new premises/iu;
/** A way and the number of a house on it; a room where one is given. */
const HOUSE =
  /(?<way>[\p{Script=Han}]{1,10}?(?:大道|路|街|巷|弄|道|工业园|园区|产业园|村[一二三四五六七八九十\d]{1,2}[组队社]|村|镇))(?:[东西南北中]段|[甲乙])?\s?(?<number>\d{1,5}|[一二三四五六七八九十百]{1,5})(?:-\d{1,4})?\s?号/u;
const HOUSE_NUMBER = /[\d一二三四五六七八九十百]\s?号/u;
const ANY_HOUSE = new RegExp(HOUSE.source, 'gu');
const ENGLISH_HOUSE =
  /(?<number>\d{1,5})[A-Z]? (?<way>[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,3} (?:Road|Street|Lane|Avenue|Way|Drive|Close|Park|Estate|Row))\b/u;
const ANY_ENGLISH_HOUSE = new RegExp(`(?<![\\d.,-])${ENGLISH_HOUSE.source}`, 'gu');
/** Words of the sentence before an address. */
const LEAD = /^.*(?:位于|坐落于|地处|地址|在|于|赴|至|到|为)(?=[\p{Script=Han}]{2,})/u;
const REGION = /^.*(?:省|自治区|市|区|县|旗|街道|开发区|园|镇|乡)(?=[\p{Script=Han}]{2,})/u;

/** Way and number by which two addresses are told apart: `听涛路 66`; null where they cannot be read. */
function houseKey(value: string): string | null {
  const match = HOUSE.exec(value) ?? ENGLISH_HOUSE.exec(value);
  const { way = '', number = '' } = match?.groups ?? {};
  if (!match) return null;
  const count = parseChineseNumeral(number)?.value ?? Number(number);
  return `${way.replace(LEAD, '').replace(REGION, '').toLowerCase()} ${count}`;
}

/** Whose address it may be, if not the organisation's. */
const OTHERS =
  /供方|供应商|客户|顾客|业主|小区|项目|承运|外包|认证|甲方|仓库|网点|门店|宿舍|supplier|customer|landlord/iu;

/** Addresses that stand anywhere in the text. */
function mentioned(text: string): AddressFact[] {
  return [
    ...matchesNear(text, HOUSE_NUMBER, ANY_HOUSE),
    ...matchesNear(text, ENGLISH_HOUSE, ANY_ENGLISH_HOUSE),
  ].flatMap((match) => {
    const span = spanOf(match);
    const key = houseKey(match[0]);
    const words = statementAt(text, span);
    if (!key || OTHERS.test(words.slice(0, words.indexOf(match[0])))) return [];
    return [{ ...span, kind: 'mention' as const, text: match[0], key, changing: MOVED.test(words) }];
  });
}

/** How far behind an address the words tell whose it is. */
const AROUND = 12;

/** Addresses that labels give to the organisation, and those that the text names beside. */
export function extractAddresses(report: Report): AddressFact[] {
  const { text } = report.view;
  const labelled = LABELS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = (match.groups?.value ?? '').trimEnd();
      const key = houseKey(value);
      const at = match.index + match[0].lastIndexOf(match.groups?.value ?? '');
      const span = { start: at, end: at + value.length };
      const before = text.slice(Math.max(0, match.index - 6), match.index);
      if (!key || /审核方|机构|供方|客户|顾客|原$/u.test(before)) return [];
      if ((kind === 'seat' || kind === 'visit') && OTHERS.test(text.slice(match.index, span.end + AROUND)))
        return [];
      return [
        {
          ...span,
          kind,
          text: value,
          key,
          changing: MOVED.test(statementAt(text, { start: match.index, end: span.end })),
        },
      ];
    }),
  );
  const told = [...labelled].sort((a, b) => a.start - b.start);
  const others = mentioned(text).filter((one) => !innermostAt(told, one.end - 1));
  return [...labelled, ...others].sort((a, b) => a.start - b.start);
}

const COUNT = '(?<n>\\d{1,2}|[一两二三四五六七八九十])';
const SITES: ReadonlyArray<readonly [SiteFact['kind'], RegExp]> = [
  [
    'same',
    /(?:注册地址|住所)(?:与|和|、|及)(?:实际)?(?:生产|经营|办公|审核|现场|、){1,3}(?:地址|场所|地点)?(?:相同|一致|为同一(?:地址|处)|是同一)|(?:生产|经营|办公|审核)(?:地址|场所)(?:与|同|和)注册地址(?:一致|相同)?/gu,
  ],
  [
    'same',
    /registered (?:address|office) (?:and|is) (?:the )?(?:same as the )?(?:site|audited|operating)[^.\n]{0,30}(?:identical|the same|address)/giu,
  ],
  [
    'count',
    new RegExp(
      `(?:仅|只有|共|为|:|有)?\\s?${COUNT}\\s?(?:个|处)(?:固定)?(?:场所|经营地点|厂区)(?=[\\s,;。)]|$)|(?:固定场所|场所数量|场所数)(?:,|:|为|共)?\\s?${COUNT.replace('<n>', '<m>')}\\s?[个处]?(?=[\\s,;。)]|$)`,
      'gmu',
    ),
  ],
  [
    'visited',
    new RegExp(
      `(?:审核|走访|抽查|查看|到访|覆盖)了?(?:全部|其中)?\\s?${COUNT}\\s?(?:个|处)(?:固定)?(?:场所|厂区|经营地点|生产地点)`,
      'gu',
    ),
  ],
  [
    'none',
    /(?:分公司|分场所|分支机构)(?:\([^()\n]{0,12}\))?(?:名称、?地址)?(?:\([^()\n]{0,16}\))?\s?:\s?无|无(?:分公司|分场所|分支机构)|无其[他它](?:经营|生产|办公|固定|临时)?(?:场所|场地|厂区|地址|地点)|[■☑√]\s?单一场所|唯一(?:的)?(?:经营|生产|办公)?(?:场所|地址)|无另外(?:的)?(?:经营|生产)?(?:地址|场所)|一证一址|全厂在此|(?:公司|企业|本厂|组织)?(?:仅|只)(?:此|有|这)一处(?:生产|经营|办公)?(?:场所|厂区|地址|场地)|\bno (?:branch(?:es)?|(?:other|further|additional) (?:sites?|premises|locations?|buildings?|addresses))\b(?: (?:is|are) (?:owned|rented|used)(?: or (?:owned|rented|used))?)?|\bsingle[- ]site\b|\b(?:the )?only (?:production |manufacturing )?(?:site|plant|premises)\b/giu,
  ],
  [
    'branch',
    /(?:距(?:离)?(?:厂区|公司|总部|本部|工厂)(?:约)?\s?\d[\d.]{0,4}\s?(?:公里|千米|km|里))(?:处)?的?(?:自有|租用|租赁|公司)?的?\p{Script=Han}{0,6}(?:仓库|库房|堆场|厂房|车间|分厂|基地|办公点|门店)|(?:自有|租用|租赁|另租|另设)的?\p{Script=Han}{0,4}(?:路|街|镇|村|园区|区)\p{Script=Han}{0,4}(?:仓库|库房|堆场|厂房|车间|分厂|基地|办公点|门店)|\bthe (?:company|firm|client)['’]s (?:rented|leased|hired|second|other) (?:store|warehouse|depot|yard|workshop|unit|plant|office|building)s? (?:in|at|on|near) (?!the same)[A-Z][A-Za-z ]{2,30}|\b(?:leased|rented|hired) (?:[a-z]+ ){0,2}(?:hall|store|warehouse|depot|yard|workshop|unit|plant|building)s? (?:in|at|on|near) [A-Z][A-Za-z\d ]{2,30}|\b(?:store|warehouse|depot|yard|workshop|hall) (?:in|at|on) [A-Z][A-Za-z ]{2,24}, (?:some |about |around )?[a-z\d.]+ (?:km|kilomet(?:re|er)s?|miles?) away|\b(?:rents|leases|uses) an? (?:second|further|other|separate) (?:store|warehouse|depot|yard|workshop|unit|plant|office|building) (?:in|at|on|near) [A-Z][A-Za-z ]{2,30}/gu,
  ],
  [
    'branch',
    /(?<=[\n\t|])(?!(?:[^\n]{0,40})(?:消防|医院|学校|居民|敏感|供方|客户|顾客|污水处理厂|派出所|车站))[^\n\t|。]{4,40}号(?:[^\n\t|。]{0,12}),?距(?:离)?(?:厂区|公司|总部|本部|工厂)(?:约)?\s?\d[\d.]{0,4}\s?(?:公里|千米|km)/gu,
  ],
  [
    'branch',
    /(?:现场(?:审核|查看|抽查)|抽查|走访|前往|赴)[^。;\n]{0,10}?[\p{Script=Han}]{2,8}(?:分公司|分厂|分中心|分店|门店|二厂区)|\b(?:visited|audited|at) the [A-Z][a-z]+ (?:branch|plant|depot|site)\b|\bthe (?:plant|branch|depot|second site) (?:in|at) [A-Z][a-z]+(?: [A-Z][a-z]+)?\b/gu,
  ],
];

/** `the depot at X is run by a customer and is not part of the scope`, `系供方所有`: no site of the organisation. */
const OF_OTHERS =
  /\b(?:is|are|being) (?:run|owned|operated|kept|managed|used|rented) (?:and (?:run|operated) )?(?:by|only by) (?:the |an? |its |their )?(?!company|firm|client|organi[sz]ation|group)[a-z]|\bbelongs? to (?:the |an? |its )?(?:customer|supplier|carrier|forwarder|landlord|sister|another|other|third)|\b(?:is|are) (?:not part of|outside|excluded from|not (?:included|covered|within))|(?:由|归|属|系|为)(?:于)?(?:供方|供应商|客户|顾客|业主|承运商?|第三方|关联|兄弟|母|其他)[^,。;]{0,8}(?:所有|运营|经营|管理|使用|负责)|不(?:在|属于|纳入)[^,。;]{0,8}(?:范围|体系|认证)/iu;
const OTHERS_REACH = 60;
const STATEMENT_END = /[。;\n]|\.\s/u;

/** What is said of the number of sites, of branches, and of two addresses that are one. */
export function extractSites(report: Report): SiteFact[] {
  const { text } = report.view;
  return SITES.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const behind = text.slice(match.index + match[0].length).split(STATEMENT_END)[0] ?? '';
      if (kind === 'branch' && OF_OTHERS.test(behind.slice(0, OTHERS_REACH))) return [];
      const written = match.groups?.n ?? match.groups?.m ?? '0';
      const value = parseChineseNumeral(written)?.value ?? Number(written);
      return [{ kind, value, ...spanOf(match) }];
    }),
  ).sort((a, b) => a.start - b.start);
}

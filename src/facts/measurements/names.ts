import { rememberValue, type Span, stretchStart } from '../../core/index.js';

/** What two quantities have to do with one another: the same one, another one, or nothing tells. */
export type Kinship = 'same' | 'other' | 'open';

/** Words that name what was measured; each row is one quantity. */
const QUANTITIES: readonly RegExp[] = [
  /温度?计?$|temperature$/iu,
  /湿度?$|humidity$/iu,
  /(?:气|水|油|风|负|正|液|蒸汽)?压力?(?:表(?:指示)?)?$|真空度$|pressure$/iu,
  /间隙|间距|距离?$|间隔$|clearance|distance|gap$|spacing/iu,
  /厚度?$|thickness$/iu,
  /(?:高|标高|高程)度?$|height$/iu,
  /宽度?$|width$/iu,
  /长度?$|length$/iu,
  /深度?$|depth$/iu,
  /(?:外|内|孔|直)径$|diameter$|bore$/iu,
  /垂直度$|verticality$|plumb$/iu,
  /平整度$|平面度$|flatness$/iu,
  /圆度$|同轴度$|跳动$|run-?out$|roundness$/iu,
  /粗糙度$|roughness$/iu,
  /(?:平层|示值|测量|尺寸)?(?:误差|偏差)$|deviation$/iu,
  /噪[声音]|声级$|noise/iu,
  /绝缘|insulation/iu,
  /接地|earth(?:ing)?|ground(?:ing)?/iu,
  /风速$|air (?:speed|velocity)$/iu,
  /流速$|线速度?$|车速$|speed$|velocity$/iu,
  /转速$/iu,
  /流量计?$|flow(?: rate)?$/iu,
  /时间$|时长$|计时$|用时$|耗时$|历时$|time$|duration$/iu,
  /净含量$|净重$|重量$|质量$|单重$|weight$|mass$/iu,
  /含水率?$|水分$|moisture(?: content)?$/iu,
  /库存|储存量|存量$|贮存量|存放量|现存|现有|存放|储存|结存|stock|stored/iu,
  /扭矩$|力矩$|扭力$|torque$/iu,
  /硬度$|hardness$/iu,
  /照度$|illuminance$|light level$/iu,
];
/** One of a pair belongs to the value, the other to the requirement: they bind one another in nothing. */
const OPPOSITES: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/昼|白天|\bday/iu, /夜|\bnight/iu],
  [/进口|进水|inlet|influent/iu, /出口|出水|排口|outlet|effluent/iu],
  [/冬/u, /夏/u],
  [/上层|上部|顶|upper/iu, /下层|下部|底|lower/iu],
  [/内径|内壁|inner/iu, /外径|外壁|outer/iu],
  [/面漆|top ?coat/iu, /底漆|primer/iu],
  [/总(?!计|共)/u, /六价/u],
  [/短期|STEL/iu, /TWA|时间加权/iu],
  [
    /室温|室[内外]温度?|环境温度|气温|ambient|outdoor|room/iu,
    /冷|冻|炉|槽|液|水|油|料|中心|模|烘|釜|罐|灭菌|产品|焊|core|oven|bath|frozen|chill/iu,
  ],
];
/** Words around a name that are none of it. */
const BEFORE_NAME =
  /^(?:(?:检验单|化验单|检验报告|检测报告|检测单|记录表?|报告|台账|经|现场|本次|当日|当天|审核员|检测|监测|检查|抽查|抽检|抽测|抽|查看?|核查|实际|实测|实称|测得|测量|规定|要求|标准|限值|执行|按|其|该|两者|二者|最大|最小|最高|最低|平均|单个|各|每|安全|允许|工艺|图[样纸]|the|a|an|of|and|was|were|is|are|maximum|minimum|measured|actual|average|mean|required|its|each|readings?|results?)\s?)+/iu;
const AFTER_NAME =
  /\s?(?:(?:应当?|须|需|必须|要求|规定|标准|限值|上限|下限|允许值?|控制|保持|维持|不|得|为|是|在|仅|达到?|约|有|显示|测得|检出|(?:芯样|试件|试块|试样|样品|样本)[\d一二三四五六两几]{0,3}[个件块组份]?|试验值|限量值?|实测|实际|记录|读数|结果|示值|称量|称重|称得|量得|化验单?|检验单|巡检表|填写|登记|累计|抄录|数值|值|分别|平均|均|最大|最小|最高|最低|至|到|:|of|is|was|were|are|at|be|to|must|shall|should|may|not|exceed|than|measured|read(?:s|ing)?|shows?|showed|stood|required|recorded|limit|requirement|value|result)\s?)+$/iu;
/** What stands before the verb found the value and names no quantity: `电子屏显示室温26℃`. */
const FOUND_BY = /^.*(?:显示|给出|测得|实测|测定|检测|监测|记录|测量)(?=[\p{Script=Han}A-Za-z])/u;
const DELIMITERS = ',;。:()、"“”《》\n|';
const REACH = 24;
const LATIN_REACH = 48;
/** Behind the digits of a date, of a number or of a sample. */
const AFTER_DIGITS =
  /^(?:年|月份?|日(?!常)|时(?![间长])|分(?![钟析])|点(?!检)|号|#|次|批次?|件|组|袋|瓶|片|处(?!理)|个|只|台(?!账)|根(?!据))+/u;
/** Words around an English name that are none of it. */
const LATIN_JUNK =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|during|tour|gave|returned|contained|sample|batch|lot|log|chart|record|for|from|on|in|at|kept|stored|held|must|shall|should|remain|stay|which|with|to|limit|requirement|maximum|minimum|permitted|allowed)$/iu;

/**
 * The words right before a figure that name its quantity, without the verbs of requirements and readings; empty where
 * nothing names it. The words end at the delimiter before them.
 */
export function quantityName(content: string, { start }: Span): string {
  return nameIn(content.slice(Math.max(0, start - LATIN_REACH), start));
}

/** A figure is named in its passage and in all windows around it. */
const nameIn = rememberValue((ahead: string): string => {
  const wide = ahead.replace(/[\s:]+$/u, '');
  const latin = /[a-z]{2}$/iu.test(wide);
  const before = latin ? wide.replace(/^(?:.*\.\s|[a-z]+(?=\s))/isu, '') : wide.slice(-REACH);
  const whole = before.slice(stretchStart(before, before.length, DELIMITERS));
  const undigited = whole.replace(/^.*[\d%℃](?=\D)/u, '');
  const words = undigited === whole ? whole : undigited.replace(AFTER_DIGITS, '');
  if (latin && !/\p{Script=Han}/u.test(words)) return latinName(words);
  const name = words.replace(FOUND_BY, '').trim().replace(AFTER_NAME, '').replace(BEFORE_NAME, '').trim();
  // What is left of a time of day (`08:00 -14.6℃`) names nothing.
  return /^\d+$/u.test(name) ? '' : name;
});

/** Without the words of dates, records and requirements on either side. */
function latinName(words: string): string {
  const stripped = words.trim().replace(AFTER_NAME, '').replace(BEFORE_NAME, '').trim();
  const kept = stripped.split(/\s+/u);
  while (kept.length > 0 && LATIN_JUNK.test(kept.at(-1) ?? '')) kept.pop();
  while (kept.length > 0 && LATIN_JUNK.test(kept[0] ?? '')) kept.shift();
  return kept.join(' ').replace(AFTER_NAME, '').trim();
}

const quantityOf = rememberValue((name: string): number =>
  QUANTITIES.findIndex((pattern) => pattern.test(name)),
);

/** Both name one sort of quantity, whatever it is of: `设计压力`, `试验压力`. */
export const isOneQuantity = (first: string, second: string): boolean =>
  quantityOf(first) >= 0 && quantityOf(first) === quantityOf(second);

const isOpposed = (a: string, b: string): boolean =>
  OPPOSITES.some(
    ([one, two]) =>
      (one.test(a) && two.test(b) && !one.test(b)) || (two.test(a) && one.test(b) && !one.test(a)),
  );

/** Length of the longest run of characters that both names hold. */
function commonRun(a: string, b: string): string {
  let best = '';
  for (let from = 0; from < a.length; from += 1)
    while (from + best.length < a.length && b.includes(a.slice(from, from + best.length + 1)))
      best = a.slice(from, from + best.length + 1);
  return best;
}

/** Symbols and pollutants: `COD`, `pH`, `Cpk`. */
const SYMBOL = /^[A-Za-z][A-Za-z]{0,4}\d?$/u;
const isNamed = (name: string): boolean => /\p{Script=Han}{2}|[A-Za-z]{2}/u.test(name);

/** `3号库最高-13.5℃` is said of 库温: the thing alone, and its quantity. */
const isOf = (whole: string, of: number, thing: string, none: number): boolean =>
  of >= 0 && none < 0 && thing !== '' && whole.replace(QUANTITIES[of] ?? /$^/u, '') === thing;

/** `中部厚度` and `面板厚度中部`: one place and one quantity, the other way round. */
function isTurned(name: string, of: number, other: string): boolean {
  const place = of < 0 ? '' : name.replace(QUANTITIES[of] ?? /$^/u, '');
  const rest = other.slice(0, -place.length);
  return place.length >= 2 && place !== name && other.endsWith(place) && quantityOf(rest) === of;
}

/** Tells two quantities by their names: `到场温度` is not `摊铺温度`, `室温` is `温度`, `底漆` is `底漆膜厚`. */
export function kinship(first: string, second: string): Kinship {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  if (isOpposed(a, b)) return 'other';
  const [one, two] = [quantityOf(a), quantityOf(b)];
  if (isOf(a, one, b, two) || isOf(b, two, a, one)) return 'same';
  if (one >= 0 && two >= 0 && one !== two) return 'other';
  if (!isNamed(a) || !isNamed(b)) return one >= 0 && one === two ? 'same' : 'open';
  if (SYMBOL.test(a) && SYMBOL.test(b)) return a === b ? 'same' : 'other';
  const shared = commonRun(a, b);
  const rests = [a, b].map((name) => name.replace(shared, ''));
  if (shared.trim().length >= 2 && rests.some((rest) => rest.trim() === '')) return 'same';
  if (shared.trim().length >= 4) return 'same';
  if (isTurned(a, one, b) || isTurned(b, two, a)) return 'same';
  const bare = [a, b].map((name) => name.replace(QUANTITIES[one] ?? /$^/u, ''));
  return one >= 0 && one === two && bare.some((rest) => rest.length <= 1) ? 'same' : 'open';
}

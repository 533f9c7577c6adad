import { bigrams } from '../../core/index.js';

/** Words that scopes take or leave without meaning anything else. */
const FORM =
  /(?:(?:许可|资质|有效期|资格|证书)[^、,;]{0,6}范围内的?)|(?:及其?|以及)?(?:所涉及的?)?(?:场所的?)?(?:相关的?)?(?:质量|环境|职业健康安全|管理|和|、|与){0,12}管理活动|所涉及的?|场所|(?:QMS|EMS|OHSMS|EC|[QES])\s?(?=[:、/])|\([^()]{0,60}\)|上述|等$/gu;
export const ITEM = /[、,;:/\s]|和|及|与|\band\b|\bof\b|\bthe\b|\bfor\b/iu;
const GENERIC_PAIR =
  /^(?:的.|.的|服务|生产|销售|制造|加工|管理|相关|活动|产品|设计|开发|研发|安装|维护|技术|过程|系统|设备)$/u;

/** What a cut scope ends in. */
const ENDS_OPEN = /(?:[;,、\s]|及其?|以及|和)+$/u;

export const bare = (text: string): string => text.replace(FORM, '').trim().replace(ENDS_OPEN, '');

/** What tells an item apart: its pairs of characters, or its words, without what all scopes share. */
export function marks(text: string): Set<string> {
  if (/[a-z]{4}/iu.test(text))
    return new Set(
      text
        .toLowerCase()
        .match(/[a-z]{4,}/gu)
        ?.map((word) => word.slice(0, 6)),
    );
  const words = text.replace(/[\s、,;:。/()]/gu, '');
  // `LED`, `PVC`: an abbreviation that all products of a trade share tells none apart.
  const named = words.replace(/[A-Z]{2,}/gu, '');
  return new Set(bigrams(named.length > 2 ? named : words).filter((pair) => !GENERIC_PAIR.test(pair)));
}

export const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((mark) => b.has(mark));

/** `gin` is too short to be told from other words. */
const WORDS = /[a-z]{4}/iu;
/** Figures are compared by their units. */
const FIGURE = /^[\d.~-]+\p{L}{0,4}$/u;

/** Items of one scope that the other has no word for. */
export function missingItem(from: string, other: string): string | null {
  const known = marks(other);
  const items = from
    .split(ITEM)
    .filter(
      (item) =>
        item.length >= 3 &&
        !FIGURE.test(item) &&
        WORDS.test(item) === WORDS.test(other) &&
        marks(item).size > 0,
    );
  return items.find((item) => !shares(marks(item), known)) ?? null;
}

/** What is done, and words around it that tell no product and no service apart. */
export const DEEDS =
  '生产|制造|加工|销售|批发|零售|贸易|设计|开发|研发|施工|安装|维护|维修|维保|保养|养护|运营|运行|经营|管理|服务|清洗|洗涤|消毒|配送|运输|仓储|储存|装卸|租赁|出租|检测|检验|测试|咨询|培训|集中|收集|处理|处置|回收|利用|拆解|组装|装配|调试|改造|印刷|包装|分装|种植|养殖|屠宰|提供|工程|活动|业务|过程|项目|相关|产品|及其|其|的|等';
const DEEDS_BEHIND = new RegExp(`(?:${DEEDS})+$`, 'u');
const DEEDS_BEFORE = new RegExp(`^(?:${DEEDS}|资质|许可|范围|内)+`, 'u');

/** `观光缆车的运营服务`: 观光缆车. Empty where an item tells nothing but what is done. */
export const objectOf = (item: string): string =>
  item.replace(DEEDS_BEHIND, '').replace(DEEDS_BEFORE, '').replace(SORT_BEHIND, '');
/** `游船的客运`: the sort of service behind the thing. */
const SORT_BEHIND = /(?<=\p{Script=Han}{2})的[^的]*$/u;

/** A product or a thing served in one scope that the other has no word for, whatever is done with it. */
export function missingObject(from: string, other: string): string | null {
  if (WORDS.test(from)) return null;
  const known = marks(other);
  const objects = from.split(ITEM).flatMap((item) => {
    const object = objectOf(item);
    return object.length >= 3 && !FIGURE.test(object) && marks(object).size > 0 ? [object] : [];
  });
  return objects.find((object) => !shares(marks(object), known)) ?? null;
}

/** English words of meaning that the one scope has and the other not, both being called the same. */
export function missingWord(from: string, other: string): string | null {
  const known = marks(other);
  return (
    from
      .toLowerCase()
      .match(/[a-z]{4,}/gu)
      ?.find((word) => !known.has(word.slice(0, 6))) ?? null
  );
}

/** Steps of work that one certificate may hold and another leave out. */
const STAGES: ReadonlyArray<readonly [stage: string, words: RegExp]> = [
  ['设计', /设计|\bdesign\b/iu],
  ['安装', /安装|\binstallation\b/iu],
  ['施工', /施工|\bconstruction\b/iu],
  ['维修', /维修|修理|\brepair/iu],
  ['租赁', /租赁|出租|\b(?:hire|rental|leasing)\b/iu],
];
const LISTED = /(?:的|[、和及与])(?=设计|安装|施工|维修|修理|租赁|出租)|\b(?:and|,|of|^)\b/iu;

/** A step of work in the one and not in the other, where both list steps. */
export function missingStage(from: string, other: string): string | null {
  if (!LISTED.test(from)) return null;
  return STAGES.find(([, words]) => words.test(from) && !words.test(other))?.[0] ?? null;
}

/** What bounds a scope: the largest size, load or voltage, a grade, a class of products. */
const BOUNDS: ReadonlyArray<readonly [kind: string, pattern: RegExp]> = [
  ['grade', /[特一二三四五甲乙丙]级(?!响应|保养|维护|教育|文件)/gu],
  ['class', /第?[一二三ⅠⅡⅢI]{1,3}类(?=医疗|压力|射线|器械)/gu],
  ['pipes', /G[ABCD][1-3](?!\d)/gu],
  ['size', /\bDN\s?\d{2,4}/gu],
  [
    'figure',
    /\d+(?:\.\d+)?\s?(?:mm|cm|m|kV|V|kW|MW|MPa|kg|t|m³\/d|t\/h|dpi|nm|µm|吨|米|座|层)(?![A-Za-z\d])/gu,
  ],
];

const unitOf = (bound: string): string => bound.replace(/[\d.\s]/gu, '');
/** `0.10 mm` bounds as `0.1mm` does. */
const closed = (bound: string): string =>
  bound.replace(/\s/gu, '').replace(/\d+\.\d+/u, (figure) => String(Number(figure)));

/** `35kV及以下` beside `10kV及以下`, `二级` beside `一级`: a bound of a kind and unit of which the other has others alone. */
export function otherBound(from: string, other: string): string | null {
  for (const [kind, pattern] of BOUNDS) {
    const keyOf = (bound: string): string => (kind === 'figure' ? unitOf(bound) : kind);
    const told = (other.match(pattern) ?? []).map((bound) => [keyOf(bound), closed(bound)] as const);
    const strange = (from.match(pattern) ?? []).find((bound) => {
      const same = told.filter(([key]) => key === keyOf(bound));
      return same.length > 0 && !same.some(([, value]) => value === closed(bound));
    });
    if (strange) return strange;
  }
  return null;
}

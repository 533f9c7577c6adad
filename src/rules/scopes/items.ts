/** Words that scopes take or leave without meaning anything else. */
const FORM =
  /(?:(?:许可|资质|有效期|资格|证书)[^、,;]{0,6}范围内的?)|(?:所涉及的?|及其?|以及)?(?:相关的?)?(?:质量|环境|职业健康安全|和|、|与){0,8}管理活动|所涉及的?|场所|(?:QMS|EMS|OHSMS|EC|[QES])\s?(?=[:、/])|\([^()]{0,60}\)|上述|等$/gu;
const ITEM = /[、,;:/\s]|和|及|与|\band\b|\bof\b|\bthe\b|\bfor\b/iu;
const GENERIC_PAIR =
  /^(?:的.|.的|服务|生产|销售|制造|加工|管理|相关|活动|产品|设计|开发|研发|安装|维护|技术|过程|系统|设备)$/u;

export const bare = (text: string): string => text.replace(FORM, '').trim();

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
  const plain = [...(named.length > 2 ? named : words)];
  const pairs = plain.slice(1).map((unit, at) => `${plain[at]}${unit}`);
  return new Set(pairs.filter((pair) => !GENERIC_PAIR.test(pair)));
}

export const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((mark) => b.has(mark));

/** Figures are compared by their units. */
const FIGURE = /^[\d.~-]+\p{L}{0,4}$/u;

/** Items of one scope that the other has no word for. */
export function missingItem(from: string, other: string): string | null {
  const known = marks(other);
  const items = from
    .split(ITEM)
    .filter((item) => item.length >= 3 && !FIGURE.test(item) && marks(item).size > 0);
  return items.find((item) => !shares(marks(item), known)) ?? null;
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

/** `0.15 mm to 16 mm`, `35kV及以下`: figures that bound what is certified, by their unit. */
const BOUND = /(?<value>\d+(?:\.\d+)?)\s?(?<unit>mm|kV|kW|MW|MPa|m³\/d|t\/h|dpi|nm|µm)(?![A-Za-z])/gu;

/** A bound in the one scope whose unit the other has with other figures alone. */
export function otherBound(from: string, other: string): string | null {
  const told = [...other.matchAll(BOUND)].map(({ groups }) => [groups?.unit, Number(groups?.value)] as const);
  const strange = [...from.matchAll(BOUND)].find(({ groups }) => {
    const same = told.filter(([unit]) => unit === groups?.unit);
    return same.length > 0 && !same.some(([, value]) => value === Number(groups?.value));
  });
  return strange?.[0] ?? null;
}

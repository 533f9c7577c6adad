import {
  type Facts,
  groupBy,
  placesAs,
  type RuleFinding,
  type SiteList,
  spansOverlap,
} from '../../core/index.js';

/** How many sites there are, against how many are listed or spoken of, and sites that no list holds. */
export function listedSites({ siteLists, siteMentions }: Facts): RuleFinding[] {
  const kinds = groupBy(siteLists, ({ noun }) => noun);
  return [...kinds].flatMap(([noun, lists]) => {
    const counts = differing(lists);
    if (counts) return [counts];
    const named = lists.find(({ names, count }) => names.length >= 2 && count === names.length);
    if (!named) return [];
    const strange = siteMentions.filter(
      (one) =>
        one.noun === noun &&
        !spansOverlap(one, named) &&
        one.names.some((name) => !named.names.some((known) => known.includes(name) || name.includes(known))),
    );
    const [first] = strange;
    if (!first) return [];
    const name = first.names.find(
      (one) => !named.names.some((known) => known.includes(one) || one.includes(known)),
    );
    return [
      {
        messageId: 'unlisted',
        params: { first: named.names.join('、'), second: name ?? '' },
        places: placesAs([named, ...strange], 'place'),
      },
    ];
  });
}

const sizeOf = ({ count, names }: SiteList): number | null =>
  count ?? (names.length > 0 ? names.length : null);

/** Two statements that count the same sites in two ways; one of them at least lists them. */
function differing(lists: readonly SiteList[]): RuleFinding | null {
  const told = lists.filter((one) => sizeOf(one) !== null);
  for (const one of told) {
    const other = told.find(
      (next) =>
        next.start > one.start &&
        sizeOf(next) !== sizeOf(one) &&
        (one.names.length > 0 || next.names.length > 0),
    );
    if (other)
      return {
        messageId: 'counts',
        params: { first: sizeOf(one) ?? 0, second: sizeOf(other) ?? 0 },
        places: placesAs([one, other], 'place'),
      };
  }
  return null;
}

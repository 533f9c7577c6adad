/** A class as it is denied, and the names, parted by commas, of what shows it: its members, what it is done with and by, the room it stands in. */
export type Kind = readonly [of: RegExp, names: string];

/** What shows a thing that is denied under the name of its class. */
export const kindsOf = (thing: string, kinds: readonly Kind[]): string[] =>
  kinds.filter(([of]) => of.test(thing)).flatMap(([, names]) => names.split(/, |、/u));

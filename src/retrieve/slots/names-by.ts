/** What a pattern finds in the groups that it calls by names, `name` unless told otherwise. */
export const namesBy = (pattern: RegExp, text: string, groups: readonly string[] = ['name']): string[] =>
  [...text.matchAll(pattern)].flatMap((match) => groups.flatMap((group) => match.groups?.[group] ?? []));

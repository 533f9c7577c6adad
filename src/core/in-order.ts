/** Whether all characters of the one stand in the other, in their order, whatever stands between them. */
export function isInOrder(characters: string, within: string): boolean {
  let at = 0;
  for (const character of characters) {
    at = within.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

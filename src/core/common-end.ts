/** How many characters two names have in common at their ends: 2 of `内审计划` and `培训计划`. */
export function commonEnd(a: string, b: string): number {
  const longest = Math.min(a.length, b.length);
  let length = 0;
  while (length < longest && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

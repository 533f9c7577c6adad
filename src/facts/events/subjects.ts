/** `HT-2024-018`, `24-102`, `PO-5512`, `NC-01`. */
const CODE =
  /(?<![\w-])(?=[A-Za-z\d-]{0,12}\d)(?:[A-Z]{1,6}-?)?\d{1,8}(?:-[A-Z\d]{1,8}){0,3}(?![\w.%]|-\d)/gu;
const NAME = /[“"](?<name>[^“”"\n]{2,30})[”"]/gu;
const LETTERED = /[A-Z-]/u;

/**
 * Whose event a date dates: the last quoted name before it, else the last code that has letters or parts, within
 * the same line; null for neither.
 */
export function subjectBefore(line: string, offset: number): string | null {
  const before = line.slice(0, offset);
  const name = [...before.matchAll(NAME)].at(-1)?.groups?.name;
  if (name !== undefined) return name.toLowerCase();
  return (
    [...before.matchAll(CODE)]
      .map(([code]) => code)
      .filter((code) => LETTERED.test(code))
      .at(-1) ?? null
  );
}

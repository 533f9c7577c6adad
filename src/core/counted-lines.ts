/** So many lines that count on tell that their numbers count lines; fewer may be quantities. */
const LEAST = 5;

/** `12 验收记录`: a number with nothing but a gap behind it. Dots and brackets make it a list number wherever it stands. */
const NUMBER = /^\s{0,8}(\d{1,3})[ \t\u3000]{1,4}(?=\S)/u;

/**
 * Of each line, how many characters at its start are the number by which its writer counts his lines: 0 where there is
 * none. A bare number may be a quantity (`3 份记录`); numbers that run 1, 2, 3 ... from line to line are none.
 */
export function countedLines(lines: readonly string[]): number[] {
  let next = 1;
  const lengths = lines.map((line) => {
    const [mark, number] = NUMBER.exec(line) ?? [];
    if (mark === undefined || Number(number) !== next) return 0;
    next++;
    return mark.length;
  });
  return next > LEAST ? lengths : lines.map(() => 0);
}

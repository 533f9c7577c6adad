import { type Figure, occurrences, rememberFor } from '../../core/index.js';

const withFigures = rememberFor((known: readonly string[]): string[] =>
  known.filter((name) => /\d/u.test(name) && /\p{L}{2}/u.test(name)),
);

/** `30分钟内到场率≥98%`: figures within a name that has a target elsewhere belong to the name. */
export function withoutNamed(figures: Figure[], text: string, known: readonly string[]): Figure[] {
  const names = withFigures(known);
  if (names.length === 0) return figures;
  const lower = text.toLowerCase();
  const spans = names.flatMap((name) => occurrences(lower, name));
  return spans.length === 0
    ? figures
    : figures.filter((figure) => !spans.some((span) => span.start <= figure.start && figure.end <= span.end));
}

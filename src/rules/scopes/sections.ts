import type { ScopeStatement } from '../../core/index.js';

/** What a scope says of one system, or of all where it names none. */
export interface ScopeSection {
  /** Letters of systems; empty where none is named. */
  systems: readonly string[];
  text: string;
}

const NAME = '(?:QMS|EMS|OHSMS|EC|[QES])';
const LABEL = new RegExp(`(?<=^|[;,、\\s:])(?<names>${NAME}(?:[/、&]?${NAME}){0,3})\\s?:`, 'gu');

const lettersOf = (names: string): string[] =>
  [
    ...new Set(names.replace(/OHSMS/gu, 'S').replace(/QMS/gu, 'Q').replace(/EMS/gu, 'E').replace(/EC/gu, '')),
  ].filter((letter) => /[QES]/u.test(letter));

/** `Q:X的生产;E/S:X的生产所涉及的…`: the parts of a scope, each with its systems. */
export function sectionsOf({ text, systems }: ScopeStatement): ScopeSection[] {
  const labels = [...text.matchAll(LABEL)];
  if (labels.length === 0) return [{ systems, text }];
  return labels.map((label, at) => ({
    systems: lettersOf(label.groups?.names ?? ''),
    text: text
      .slice(label.index + label[0].length, labels[at + 1]?.index ?? text.length)
      .replace(/[;,\s]+$/u, ''),
  }));
}

/** Sections of two scopes that speak of the same system, or of which one speaks of all. */
export const sectionPairs = (
  first: ScopeStatement,
  other: ScopeStatement,
): Array<readonly [ScopeSection, ScopeSection]> => {
  const others = sectionsOf(other);
  return sectionsOf(first).flatMap((one) =>
    others
      .filter(
        ({ systems }) =>
          one.systems.length === 0 ||
          systems.length === 0 ||
          one.systems.some((system) => systems.includes(system)),
      )
      .map((two) => [one, two] as const),
  );
};

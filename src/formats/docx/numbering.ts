import { readSymbols } from '../symbols.js';
import { formatListNumber } from './numerals.js';
import { runFonts, symbolFontsOf } from './styles.js';
import { child, childrenNamed, descendant, flag, integerOf, valueNamed, type XmlElement } from './xml.js';

interface Level {
  start: number;
  format: string;
  /** `%1.%2` and the like; the characters of a bullet. */
  pattern: string;
  /** What Word puts between label and text. */
  suffix: string;
  /** Counts anew after an item of this level (counted from 1) or a higher one; 0 never. */
  restartAfter: number;
  /** All numbers of the label are decimal, whatever their own level's format. */
  decimalOnly: boolean;
  style: string | null;
}

interface List {
  /** Lists of one definition go on counting where another stopped. */
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew when this list begins. */
  restarts: readonly number[];
}

/** `tab`, `space` or `nothing`. */
const gapOf = (suffix: string | undefined): string => (suffix === 'nothing' ? '' : ' ');
const MAX_LEVEL = 8;

/** `custom` formats carry a plain one beside them for readers that do not know them. */
const formatOf = (level: XmlElement): string => {
  const fallback = descendant(level, 'mc:Fallback');
  return valueNamed(fallback ?? level, 'w:numFmt') ?? 'decimal';
};

function readLevel(element: XmlElement, index: number): Level {
  const format = formatOf(element);
  const pattern = valueNamed(element, 'w:lvlText') ?? '';
  const fonts = symbolFontsOf(runFonts(child(element, 'w:rPr')));
  return {
    start: integerOf(element, 'w:start') ?? 0,
    format,
    pattern: format === 'bullet' ? readSymbols(pattern, fonts) : pattern,
    suffix: gapOf(valueNamed(element, 'w:suff')),
    restartAfter: integerOf(element, 'w:lvlRestart') ?? index,
    decimalOnly: flag(element, 'w:isLgl'),
    style: valueNamed(element, 'w:pStyle') ?? null,
  };
}

function readLevels(parent: XmlElement): Map<number, Level> {
  return new Map(
    childrenNamed(parent, 'w:lvl').map((level) => {
      const index = Number(level.attributes['w:ilvl'] ?? 0);
      return [index, readLevel(level, index)];
    }),
  );
}

function readLists(numbering: XmlElement | null): Map<string, List> {
  const definitions = childrenNamed(numbering ?? undefined, 'w:abstractNum');
  const idOf = (definition: XmlElement) => definition.attributes['w:abstractNumId'] ?? '';
  /** A definition may only point to a list style; the definition of that style has the levels. */
  const withLevels = (definition: XmlElement): XmlElement => {
    const link = valueNamed(definition, 'w:numStyleLink');
    return (link && definitions.find((other) => valueNamed(other, 'w:styleLink') === link)) || definition;
  };
  const byId = new Map(definitions.map((definition) => [idOf(definition), withLevels(definition)]));
  const lists = new Map<string, List>();
  for (const num of childrenNamed(numbering ?? undefined, 'w:num')) {
    const definition = byId.get(valueNamed(num, 'w:abstractNumId') ?? '');
    const id = num.attributes['w:numId'];
    if (!definition || id === undefined) continue;
    const levels = readLevels(definition);
    const restarts: number[] = [];
    for (const override of childrenNamed(num, 'w:lvlOverride')) {
      for (const [own, level] of readLevels(override)) levels.set(own, level);
      const index = Number(override.attributes['w:ilvl'] ?? 0);
      const start = integerOf(override, 'w:startOverride');
      const level = levels.get(index);
      if (start === null || !level) continue;
      levels.set(index, { ...level, start });
      restarts.push(index);
    }
    lists.set(id, { definition: idOf(definition), levels, restarts });
  }
  return lists;
}

/** A label ends with its own punctuation, or with a space before the text. */
const withSuffix = (label: string, suffix: string): string =>
  label === '' || /[、．）】》：，]$/u.test(label) ? label : label + suffix;

/**
 * Counts the automatic numbers of lists and headings, which a docx does not store. Items must be asked for in
 * document order, each once.
 */
export class Numbering {
  private readonly lists: Map<string, List>;
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(numbering: XmlElement | null) {
    this.lists = readLists(numbering);
  }

  /** The level of a list that belongs to a paragraph style, as multi-level headings tie them; else the first. */
  levelOfStyle(list: string, style: string | undefined): number {
    for (const [index, level] of this.lists.get(list)?.levels ?? []) {
      if (level.style !== null && level.style === style) return index;
    }
    return 0;
  }

  /** The label of the next item (`3.1 `, `一、`, `• `), with the gap that follows it; empty for unknown lists. */
  next(listId: string, levelIndex: number): string {
    const list = this.lists.get(listId);
    const level = list?.levels.get(levelIndex);
    if (!list || !level || levelIndex < 0 || levelIndex > MAX_LEVEL) return '';
    if (level.format === 'bullet') return withSuffix(level.pattern.trim(), level.suffix);
    const counters = this.advance(listId, list, levelIndex, level);
    const label = level.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const value = counters[index] ?? list.levels.get(index)?.start ?? 1;
      return formatListNumber(
        value,
        level.decimalOnly ? 'decimal' : (list.levels.get(index)?.format ?? 'decimal'),
      );
    });
    return withSuffix(label, level.suffix);
  }

  private advance(listId: string, list: List, levelIndex: number, level: Level): (number | undefined)[] {
    const counters = this.counters.get(list.definition) ?? [];
    this.counters.set(list.definition, counters);
    if (!this.begun.has(listId)) {
      this.begun.add(listId);
      for (const index of list.restarts) counters[index] = undefined;
    }
    counters[levelIndex] = (counters[levelIndex] ?? level.start - 1) + 1;
    for (let deeper = levelIndex + 1; deeper <= MAX_LEVEL; deeper++) {
      const restartAfter = list.levels.get(deeper)?.restartAfter ?? deeper;
      if (levelIndex + 1 <= restartAfter) counters[deeper] = undefined;
    }
    return counters;
  }
}

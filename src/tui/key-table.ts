/** One row of a table of keys. */
export interface TableBinding<Command extends string, Context extends string, Group extends string> {
  command: Command;
  /** As `terminal/input.ts` names keys; a single character stands for itself. The first one is shown. */
  keys: readonly string[];
  contexts: readonly Context[];
  group: Group;
  /** Place in the footer, 1 first; bindings without one are in the help only. */
  footer?: number;
}

/** One line of the help: everything that leads to one command within a group. */
export interface HelpEntry<Command extends string> {
  command: Command;
  keys: string[];
}

/** What handler, footer and help ask a table. */
export interface KeyTable<Command extends string, Context extends string, Group extends string> {
  /** The command of a key in a context, or null. */
  commandFor(context: Context, key: string): Command | null;
  /** The bindings that the footer shows in a context, most useful first. */
  footerBindings(context: Context): TableBinding<Command, Context, Group>[];
  helpEntries(group: Group): HelpEntry<Command>[];
  /** Every command of a context, each once, in the table's order; a palette lists them. */
  commandsOf(context: Context): HelpEntry<Command>[];
}

/** Commands with all their keys, in the order in which they come first. */
function entriesOf<Command extends string>(
  bindings: readonly { command: Command; keys: readonly string[] }[],
): HelpEntry<Command>[] {
  const entries = new Map<Command, string[]>();
  for (const { command, keys } of bindings) {
    entries.set(command, [...new Set([...(entries.get(command) ?? []), ...keys])]);
  }
  return [...entries].map(([command, keys]) => ({ command, keys }));
}

export function createKeyTable<Command extends string, Context extends string, Group extends string>(
  bindings: readonly TableBinding<Command, Context, Group>[],
): KeyTable<Command, Context, Group> {
  const index = new Map<string, Command>(
    // The first to name a key keeps it.
    bindings
      .flatMap(({ command, keys, contexts }) =>
        contexts.flatMap((context) => keys.map((key) => [`${context} ${key}`, command] as const)),
      )
      .reverse(),
  );
  return {
    commandFor: (context, key) => index.get(`${context} ${key}`) ?? null,
    footerBindings: (context) =>
      bindings
        .filter(({ contexts, footer }) => footer !== undefined && contexts.includes(context))
        .sort((a, b) => (a.footer ?? 0) - (b.footer ?? 0)),
    helpEntries: (group) => entriesOf(bindings.filter((binding) => binding.group === group)),
    commandsOf: (context) => entriesOf(bindings.filter(({ contexts }) => contexts.includes(context))),
  };
}

/** Punctuation that a Chinese input method gives for the key that the table names. */
const FROM_CHINESE: Readonly<Record<string, string>> = { '、': '/', '？': '?', '　': ' ' };

/** A typed character as a table names it: full-width letters count as their plain ones. */
export const plainKey = (character: string): string => FROM_CHINESE[character] ?? character.normalize('NFKC');

const NAMES: Readonly<Record<string, string>> = {
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  enter: 'Enter',
  escape: 'Esc',
  tab: 'Tab',
  backspace: 'Backspace',
  delete: 'Del',
  ' ': 'Space',
  f1: 'F1',
};

/** A key as keyboards print it: `ctrl-e` -> `Ctrl-E`, `shift-tab` -> `Shift-Tab`, `d` -> `d`. */
export function keyLabel(key: string): string {
  const parts = /^((?:(?:ctrl|alt|shift)-)*)(.+)$/u.exec(key);
  const modifiers = parts?.[1] ?? '';
  const name = parts?.[2] ?? key;
  const shown = NAMES[name] ?? (modifiers === '' ? name : name.toUpperCase());
  return modifiers.replace(/[a-z]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)) + shown;
}

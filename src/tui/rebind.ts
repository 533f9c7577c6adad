import { nearestKey } from '../app/engagement/nearest-key.js';
import { InputError } from '../core/index.js';
import { readKeyName } from './key-names.js';
import type { TableBinding } from './key-table.js';

/** The user's own keys: a command, and one key or several in the place of those of the table. */
export type KeySettings = Readonly<Record<string, string | readonly string[]>>;

/** Always what they are, so that there is a way out of everything. */
const FIXED: readonly string[] = ['escape', 'ctrl-c'];

/** Any key may close the help, so no key of it is worth refusing one for; the first in the table wins there. */
const OVERLAY = 'help';

export interface RebindOptions<Context extends string> {
  settings: KeySettings;
  /** Contexts where characters are text. */
  typing: readonly Context[];
  /** Part of the configuration, for messages: `keys.workbench`. */
  place: string;
}

const isCharacter = (key: string): boolean => [...key].length === 1;

function keysOf(command: string, wanted: string | readonly string[], place: string): string[] {
  return [wanted].flat().map((written) => {
    const { key, nearest } = readKeyName(String(written));
    const at = { place: `${place}.${command}`, key: String(written) };
    if (key === null) throw new InputError('key-unknown', { ...at, nearest });
    if (FIXED.includes(key)) throw new InputError('key-fixed', at);
    return key;
  });
}

function refuseUnknownCommands(known: readonly string[], { settings, place }: RebindOptions<string>): void {
  const command = Object.keys(settings).find((name) => !known.includes(name));
  if (command === undefined) return;
  throw new InputError('key-command-unknown', { place, command, nearest: nearestKey(command, known) });
}

/** A key may mean one thing in a context. */
function refuseTaken<C extends string, X extends string, G extends string>(
  bindings: readonly TableBinding<C, X, G>[],
  { settings, place }: RebindOptions<X>,
): void {
  const owners = new Map<string, C>();
  for (const { command, keys, contexts } of bindings) {
    for (const context of contexts) {
      if (context === OVERLAY) continue;
      for (const key of keys) {
        const slot = `${context} ${key}`;
        const other = owners.get(slot);
        if (other !== undefined && other !== command) {
          const [mine, theirs] = settings[command] === undefined ? [other, command] : [command, other];
          throw new InputError('key-taken', { place: `${place}.${mine}`, key, other: theirs });
        }
        owners.set(slot, command);
      }
    }
  }
}

/**
 * The table with the user's keys in it. A character stands for a command only where characters are not text.
 * @throws InputError for commands and keys that are unknown (naming the nearest), fixed or taken.
 */
export function rebind<C extends string, X extends string, G extends string>(
  bindings: readonly TableBinding<C, X, G>[],
  options: RebindOptions<X>,
): readonly TableBinding<C, X, G>[] {
  const { settings, typing, place } = options;
  refuseUnknownCommands([...new Set(bindings.map(({ command }) => command))], options);
  const rebound = bindings.flatMap((binding) => {
    const wanted = settings[binding.command];
    if (wanted === undefined) return [binding];
    const keys = keysOf(binding.command, wanted, place);
    const fixed = binding.keys.filter((key) => FIXED.includes(key));
    const isText = (context: X) => typing.includes(context);
    const plain = keys.filter((key) => !isCharacter(key));
    if (binding.contexts.every(isText) && plain.length === 0) {
      throw new InputError('key-is-text', { place: `${place}.${binding.command}`, key: keys.join(' ') });
    }
    const written = binding.contexts.filter((context) => isText(context));
    const others = binding.contexts.filter((context) => !isText(context));
    return [
      ...(others.length > 0 ? [{ ...binding, contexts: others, keys: [...keys, ...fixed] }] : []),
      ...(written.length > 0 ? [{ ...binding, contexts: written, keys: [...plain, ...fixed] }] : []),
    ];
  });
  refuseTaken(rebound, options);
  return rebound;
}

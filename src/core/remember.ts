/** Texts kept by one reader; a report of four hundred pages has fewer sentences. */
const MOST_TEXTS = 32_768;

/**
 * Wraps a pure reader of text so that a text read before is not read again: rules and fact readers look at the same
 * sentences. Forgets everything when it holds too much. The caller gets an array of its own; the items are shared
 * and must not be changed.
 */
export function remember<T>(read: (text: string) => T[]): (text: string) => T[] {
  const known = new Map<string, readonly T[]>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= MOST_TEXTS) known.clear();
      found = read(text);
      known.set(text, found);
    }
    return [...found];
  };
}

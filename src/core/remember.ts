/** Texts kept by one reader from one report to the next; a report of four hundred pages has fewer sentences. */
const MOST_TEXTS = 32_768;
/** Within one report: what is forgotten before the next reader comes to it is read once for each of them. */
const MOST_IN_REPORT = 400_000;

let reports = 0;

/** Says that from now on another report is read. */
export function beginReport(): void {
  reports++;
}

/**
 * Wraps a pure function of a text so that a text read before is not read again: rules and fact readers look at the
 * same sentences and names. Forgets everything when it holds too much. What it returns is shared and must not be
 * changed.
 */
export function rememberValue<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { value: T }>();
  let report = 0;
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= MOST_TEXTS && (report !== reports || known.size >= MOST_IN_REPORT)) known.clear();
      report = reports;
      found = { value: read(text) };
      known.set(text, found);
    }
    return found.value;
  };
}

/**
 * Wraps a pure function of an object that never changes (a report, a note, a passage) so that it works once for each;
 * what was found is forgotten with the object. It is shared and must not be changed.
 */
export function rememberFor<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { value: T }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = { value: read(key) };
      known.set(key, found);
    }
    return found.value;
  };
}

/** `rememberValue` for a reader of many items: the caller gets an array of its own. */
export function remember<T>(read: (text: string) => T[]): (text: string) => T[] {
  const recall = rememberValue<readonly T[]>(read);
  return (text) => [...recall(text)];
}

import { escapePattern, type ModelAnswer, type ModelClient, type ModelRequest } from '../core/index.js';

/** A name and the word that stands for it in what is sent: `['凌岳精工', '«ORG1»']`. */
export type Pseudonym = readonly [name: string, placeholder: string];

/** `«ORG1»`, also as models spell it: with spaces, lower case, or other marks. */
const PLACEHOLDER = /(?:«|<<|《|〈|“|")\s{0,2}([A-Za-z]{2,5})[ _-]?(\d{1,4})\s{0,2}(?:»|>>|》|〉|”|")/gu;

/** A name as a pattern; Latin letters and digits end at its ends, so that `Li` is not found in `Limit`. */
function patternOf(name: string): string {
  const before = /^[A-Za-z0-9]/u.test(name) ? '(?<![A-Za-z0-9])' : '';
  const after = /[A-Za-z0-9]$/u.test(name) ? '(?![A-Za-z0-9])' : '';
  return before + escapePattern(name) + after;
}

export interface Pseudonyms {
  hide(text: string): string;
  restore(text: string): string;
}

/** Names to placeholders and back; the longest name wins where several begin. */
export function pseudonymsOf(pairs: readonly Pseudonym[]): Pseudonyms {
  const placeholders = new Map(pairs);
  const names = new Map(pairs.map(([name, placeholder]) => [placeholder, name]));
  const longest = [...placeholders.keys()].sort((a, b) => b.length - a.length);
  const any = longest.length === 0 ? null : new RegExp(longest.map(patternOf).join('|'), 'gu');
  return {
    hide: (text) => (any === null ? text : text.replace(any, (name) => placeholders.get(name) ?? name)),
    restore: (text) =>
      text.replace(
        PLACEHOLDER,
        (mark, kind: string, number: string) => names.get(`«${kind.toUpperCase()}${Number(number)}»`) ?? mark,
      ),
  };
}

/** The same value with every string in it changed. */
function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
}

/** A placeholder that is still arriving; without it, its front half would be seen. */
const HALF_PLACEHOLDER = /«[^»]{0,9}$/u;

/**
 * A client whose server never sees the names: they leave as placeholders and are put back into the answer. What stands
 * in system messages is this program's own and goes as it is.
 */
export function pseudonymousClient(client: ModelClient, { hide, restore }: Pseudonyms): ModelClient {
  return {
    id: client.id,
    async complete<T>(request: ModelRequest<T>): Promise<ModelAnswer<T>> {
      const messages = request.messages.map((message) =>
        message.role === 'system' ? message : { ...message, content: hide(message.content) },
      );
      const { watch } = request;
      const shown = watch && {
        path: watch.path,
        hear: (strings: readonly string[]) =>
          watch.hear(strings.map((text) => restore(text.replace(HALF_PLACEHOLDER, '')))),
      };
      const answer = await client.complete({ ...request, messages, ...(shown ? { watch: shown } : {}) });
      return { ...answer, value: request.schema.parse(mapStrings(answer.value, restore)) };
    },
  };
}

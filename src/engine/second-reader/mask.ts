import { foldKey, type View, ViewBuilder } from '../../core/index.js';
import { PLACEHOLDER_PREFIX, scanEntities } from '../../entities/index.js';

export interface MaskedText {
  /** The text with placeholders for names; maps back to the text as it was. */
  view: View;
  /** Puts names back where placeholders stand. */
  unmask(text: string): string;
}

/** Replaces the names in a text by placeholders, the same name by the same one. */
export function maskNames(text: string): MaskedText {
  const builder = new ViewBuilder(text.length);
  const names = new Map<string, string>();
  const byKey = new Map<string, string>();
  const counts = new Map<string, number>();
  let at = 0;
  for (const { kind, start, end, text: name } of scanEntities(text, {}, { mode: 'recall' })) {
    const prefix = PLACEHOLDER_PREFIX[kind];
    if (prefix === undefined) continue;
    const key = `${prefix} ${foldKey(name)}`;
    const number = (counts.get(prefix) ?? 0) + 1;
    const placeholder = byKey.get(key) ?? `⟨${prefix}${number}⟩`;
    if (!byKey.has(key)) {
      counts.set(prefix, number);
      byKey.set(key, placeholder);
      names.set(placeholder, name);
    }
    builder.copy(text.slice(at, start), at).replace(placeholder, { start, end });
    at = end;
  }
  builder.copy(text.slice(at), at);
  return {
    view: builder.build(),
    unmask: (masked) => masked.replace(/⟨[A-Z]{2,4}\d{1,6}⟩/gu, (mark) => names.get(mark) ?? mark),
  };
}

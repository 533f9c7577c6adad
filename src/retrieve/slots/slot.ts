import { foldKey, foldWidth } from '../../core/index.js';
import type { RawWriteup } from '../segment.js';
import { detailsOf } from './details.js';
import { type SlotKind, slotName, type Vault } from './kinds.js';
import type { Detail, SlotContext } from './names.js';

export interface Slotted {
  text: string;
  title: string;
  department: string | null;
  vault: Vault;
}

/** Gives the same slot to the same detail, and counts each kind from 1. */
class SlotBook {
  readonly vault: Vault = {};
  private readonly slots = new Map<string, string>();
  private readonly counts = new Map<SlotKind, number>();

  slotFor(kind: SlotKind, original: string): string {
    const key = `${kind} ${foldKey(original)}`;
    const known = this.slots.get(key);
    if (known !== undefined) return known;
    const number = (this.counts.get(kind) ?? 0) + 1;
    const slot = slotName(kind, number);
    this.counts.set(kind, number);
    this.slots.set(key, slot);
    this.vault[slot] = original;
    return slot;
  }
}

/** Where the client details of a text stand; offsets into it. */
export const slotsIn = (text: string, context: SlotContext): Detail[] =>
  detailsOf(foldWidth(withoutSlotMarks(text)), context);

/** Brackets that a text brings along must not look like slots. */
const withoutSlotMarks = (text: string): string => text.replace(/⟨/gu, '〈').replace(/⟩/gu, '〉');

function replaceDetails(written: string, context: SlotContext, book: SlotBook): string {
  const text = withoutSlotMarks(written);
  let slotted = '';
  let at = 0;
  for (const { kind, start, end } of detailsOf(foldWidth(text), context)) {
    slotted += text.slice(at, start) + book.slotFor(kind, text.slice(start, end));
    at = end;
  }
  return slotted + text.slice(at);
}

/**
 * Replaces every client detail of a writeup by a typed slot, the same detail by the same slot throughout. Public
 * standards, clause numbers, units, comparisons and titles of ordinary documents stay readable.
 */
export function slotWriteup(
  raw: Pick<RawWriteup, 'text' | 'title' | 'department'>,
  context: SlotContext,
): Slotted {
  const book = new SlotBook();
  return {
    text: replaceDetails(raw.text, context, book),
    title: replaceDetails(raw.title, context, book),
    department: raw.department === null ? null : replaceDetails(raw.department, context, book),
    vault: book.vault,
  };
}

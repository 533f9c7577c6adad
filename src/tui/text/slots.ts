import type { Translate } from '../../messages/index.js';

/** A slot of a past writeup: `⟨ORG1⟩`. */
const SLOT = /⟨[^⟩\n]{1,40}⟩/gu;

const KIND = /⟨([A-Z]{2,6})(\d{1,5})⟩/gu;

/** `⟨NUM1⟩` as `⟨数字1⟩`: slots with names that tell what goes into them. A kind without a name keeps its letters. */
export const namedSlots = (text: string, t: Translate): string =>
  text.replace(KIND, (slot, kind: string, number: string) => {
    const name = t(`tui:slot.${kind}`);
    return name.endsWith(`slot.${kind}`) ? slot : `⟨${name}${number}⟩`;
  });

/** The slots of a text that nothing has filled yet, in order. */
export const openSlots = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(SLOT)].map(({ 0: slot, index }) => ({ start: index, end: index + slot.length }));

/** The first slot at or after an offset, or else the first of all. */
export function nextSlot(text: string, from: number): { start: number; end: number } | null {
  const slots = openSlots(text);
  return slots.find(({ start }) => start >= from) ?? slots[0] ?? null;
}

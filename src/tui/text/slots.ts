/** A slot of a past writeup: `⟨ORG1⟩`. */
const SLOT = /⟨[^⟩\n]{1,40}⟩/gu;

/** The slots of a text that nothing has filled yet, in order. */
export const openSlots = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(SLOT)].map(({ 0: slot, index }) => ({ start: index, end: index + slot.length }));

/** The first slot at or after an offset, or else the first of all. */
export function nextSlot(text: string, from: number): { start: number; end: number } | null {
  const slots = openSlots(text);
  return slots.find(({ start }) => start >= from) ?? slots[0] ?? null;
}

/** Kinds of client detail. */
export const SLOT_KINDS = [
  'ORG',
  'PERSON',
  'ADDR',
  'PHONE',
  'EMAIL',
  'ID',
  'LIC',
  'DOC',
  'NAME',
  'CODE',
  'DATE',
  'NUM',
] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

/** A slot in a slotted text: `⟨ORG1⟩`. */
export const SLOT = new RegExp(`⟨(?:${SLOT_KINDS.join('|')})\\d{1,5}⟩`, 'gu');

export const slotName = (kind: SlotKind, number: number): string => `⟨${kind}${number}⟩`;

/** What stood in each slot, by the slot's full name. Stays in the vault: never indexed, never sent to a model. */
export type Vault = Record<string, string>;

/** Puts the originals back. Slots that the vault does not know stay. */
export const fillSlots = (text: string, vault: Readonly<Vault>): string =>
  text.replace(SLOT, (slot) => vault[slot] ?? slot);

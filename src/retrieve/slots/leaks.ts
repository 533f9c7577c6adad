import { foldKey, foldWidth } from '../../core/index.js';
import { privateNumbers } from './details.js';
import { SLOT, type SlotKind, type Vault } from './kinds.js';
import { placesOf, type SlotContext } from './names.js';

/** Kinds whose originals point at a client on their own. */
const TELLING: ReadonlySet<string> = new Set<SlotKind>([
  'ORG',
  'PERSON',
  'PHONE',
  'EMAIL',
  'ID',
  'LIC',
  'DOC',
]);

const kindOf = (slot: string): string => slot.replace(/[⟨⟩\d]/gu, '');

/**
 * What a slotted text still gives away: names of the report, originals of its own vault, phone, identity and
 * registration numbers, e-mail addresses. Empty for a text that may enter the corpus.
 */
export function leaksIn(slotted: string, context: SlotContext, vault: Readonly<Vault>): string[] {
  const text = foldWidth(slotted).replace(SLOT, '\n');
  const originals = Object.entries(vault).flatMap(([slot, original]) =>
    TELLING.has(kindOf(slot)) ? [foldWidth(original)] : [],
  );
  const places = [
    ...placesOf(text, [...originals, ...context.organisations, ...context.people], 'NAME'),
    ...privateNumbers(text),
  ];
  return [
    ...new Map(
      places.map(({ start, end }) => [foldKey(text.slice(start, end)), text.slice(start, end)]),
    ).values(),
  ];
}

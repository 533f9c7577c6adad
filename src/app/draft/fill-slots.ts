import { bigrams, type Note, type Profile } from '../../core/index.js';
import { fillSlots, SLOT, type SlotContext, slotWriteup, type Vault } from '../../retrieve/index.js';

/** A detail of the notes that may fill a slot. */
interface Candidate {
  value: string;
  kind: string;
  /** What is counted or measured: the character behind it. */
  unit: string;
  words: ReadonlySet<string>;
}

/** Characters around a slot that tell what it is about. */
const AROUND = 14;

const kindOf = (slot: string): string => slot.replace(/[⟨⟩\d]/gu, '');
const unitAfter = (text: string, end: number): string =>
  /^\s?([\p{L}%‰℃°])/u.exec(text.slice(end))?.[1] ?? '';

/** Neighbouring characters, without slots, figures and punctuation: what two passages can have in common. */
function pairsOf(text: string): Set<string> {
  const runs = text.replace(SLOT, ' ').match(/\p{L}{2,}/gu) ?? [];
  return new Set(runs.flatMap(bigrams));
}

function candidatesIn(note: string, context: SlotContext): Candidate[] {
  const { text, vault } = slotWriteup({ text: note, title: '', department: null }, context);
  const words = pairsOf(text);
  return [...text.matchAll(SLOT)].map(([slot], index) => {
    const at = [...text.matchAll(SLOT)][index]?.index ?? 0;
    return { value: vault[slot] ?? '', kind: kindOf(slot), unit: unitAfter(text, at + slot.length), words };
  });
}

/** The one candidate that shares most with what stands around a slot; null where none or several do. */
function bestFor(slot: string, at: number, text: string, candidates: readonly Candidate[]): Candidate | null {
  const end = at + slot.length;
  const kind = kindOf(slot);
  const unit = unitAfter(text, end);
  if (kind === 'NUM' && unit === '') return null;
  const around = pairsOf(text.slice(Math.max(0, at - AROUND), end + AROUND));
  const scored = candidates
    .filter((candidate) => candidate.kind === kind && (kind !== 'NUM' || candidate.unit === unit))
    .map((candidate) => ({
      candidate,
      score: [...candidate.words].filter((word) => around.has(word)).length,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score !== second?.score ? first.candidate : null;
}

/**
 * A passage of a past writeup with its slots filled by what the notes say of the same thing: same kind, same unit,
 * words in common. A slot that no single detail of the notes fits stays open, for the auditor to see.
 */
export function fillFromNotes(text: string, notes: readonly Note[], profile: Profile | null): string {
  const context: SlotContext = {
    organisations: profile ? [profile.auditee.name] : [],
    people: (profile?.departments ?? []).map(({ head }) => head).filter((head) => head !== ''),
  };
  let free = notes.flatMap((note) => candidatesIn(note.text, context));
  const vault: Vault = {};
  for (const match of text.matchAll(SLOT)) {
    const [slot] = match;
    if (vault[slot] !== undefined) continue;
    const found = bestFor(slot, match.index, text, free);
    if (!found) continue;
    vault[slot] = found.value;
    free = free.filter((candidate) => candidate !== found);
  }
  return fillSlots(text, vault);
}

import { foldKey, type Profile } from '../../core/index.js';
import type { NoteSet } from '../../draft/index.js';
import { PLACEHOLDER_PREFIX, scanEntities } from '../../entities/index.js';
import type { Pseudonym } from '../../models/index.js';

const SHORTEST = 2;

/** What the profile of the engagement names: found wherever it stands in the notes. */
const knownNames = (profile: Profile | null, { header }: NoteSet) => ({
  organisations: [
    ...(header.auditee === null ? [] : [header.auditee]),
    ...(profile ? [profile.auditee.name, ...profile.auditee.formerNames] : []),
  ],
  people: [
    ...header.people,
    ...(profile ? [...profile.team, ...profile.departments.map(({ head }) => ({ name: head }))] : []).map(
      (one) => (typeof one === 'string' ? one : one.name),
    ),
  ],
});

/**
 * Every name in the notes and in the profile with a placeholder, the same name with the same one. In doubt something
 * is taken for a name: what is wrongly hidden comes back unharmed, what is wrongly shown is gone.
 */
export function namesToHide(notes: NoteSet, profile: Profile | null): Pseudonym[] {
  const known = knownNames(profile, notes);
  const text = notes.notes.map((note) => note.text).join('\n');
  const found = scanEntities(text, known, { mode: 'recall' }).flatMap(({ kind, text: name }) => {
    const prefix = PLACEHOLDER_PREFIX[kind];
    return prefix === undefined ? [] : [{ prefix, name: name.trim() }];
  });
  const listed = [
    ...known.organisations.map((name) => ({ prefix: 'ORG', name: name.trim() })),
    ...known.people.map((name) => ({ prefix: 'PER', name: name.trim() })),
  ];
  const counts = new Map<string, number>();
  const placeholders = new Map<string, string>();
  const pairs = new Map<string, string>();
  for (const { prefix, name } of [...listed, ...found]) {
    if (name.length < SHORTEST || pairs.has(name)) continue;
    const key = `${prefix} ${foldKey(name)}`;
    const number = (counts.get(prefix) ?? 0) + 1;
    if (!placeholders.has(key)) {
      counts.set(prefix, number);
      placeholders.set(key, `«${prefix}${number}»`);
    }
    pairs.set(name, placeholders.get(key) ?? '');
  }
  return [...pairs];
}

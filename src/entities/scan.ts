import { type Entity, foldKey, foldWidth } from '../core/index.js';
import { findAddresses } from './addresses.js';
import { type Candidate, resolveOverlaps, type ScanMode } from './candidate.js';
import { findCodes } from './codes.js';
import { findContacts } from './contact.js';
import { findKnown, type KnownNames, spreadNames, trimToNames } from './known.js';
import { findEnglishNames } from './names-en.js';
import { findChineseOrganisations } from './organisations-zh.js';
import { findPeopleAfterRoles } from './people-after-roles.js';
import { findChinesePeople } from './people-zh.js';
import { findSites } from './sites.js';
import { findTitles } from './titles.js';
import { findTradeNames } from './trade-names.js';

export interface ScanOptions {
  /**
   * `precision` (the default) leaves doubtful names, so that ordinary words are not taken for names; `recall`
   * takes them, and names of cities, so that no client detail slips through.
   */
  mode?: ScanMode;
}

/**
 * Finds names and codes, in reading order and without overlaps: organisations, people, addresses, phones, e-mail
 * addresses, identity and licence numbers, document titles, codes. Names in `known` are found wherever they stand.
 * Offsets refer to `text`, in UTF-16 units. Never throws; time grows with the length of the text.
 */
export function scanEntities(text: string, known: KnownNames = {}, options: ScanOptions = {}): Entity[] {
  const folded = foldWidth(text);
  const mode = options.mode ?? 'precision';
  const found: Candidate[] = resolveOverlaps(
    [
      ...findContacts(folded),
      ...findTitles(folded),
      ...findKnown(folded, known),
      ...findChineseOrganisations(folded, mode),
      ...(mode === 'recall'
        ? [...findTradeNames(folded), ...findPeopleAfterRoles(folded), ...findSites(folded)]
        : []),
      ...findChinesePeople(folded, mode),
      ...findEnglishNames(folded, mode),
      ...findAddresses(folded, mode),
      ...findCodes(folded),
    ],
    folded.length,
  );
  const first = trimToNames(folded, found);
  const all = resolveOverlaps([...first, ...spreadNames(folded, first)], folded.length);
  return all.map(({ kind, start, end }) => {
    const raw = text.slice(start, end);
    return { kind, start, end, text: raw, key: foldKey(raw) };
  });
}

import { AGENT_DOES, FIRM_FOLLOWERS } from './data/firm-words.js';
import { leftPoints, rightPoints } from './name-evidence.js';
import { cueBefore } from './organisation-bounds.js';
import { followers as firmGoesOn, leads } from './organisation-lexicon.js';
import { afterPerson, roleBefore } from './people-after-roles.js';
import { WordList } from './words.js';

/** What the lists of words say of a place before or after which a name may stand, for readers that weigh it themselves. */

const firmActs = new WordList(FIRM_FOLLOWERS);
const isBought = new WordList(AGENT_DOES);

/** Kinds of surroundings, as short words: the same place always gives the same. */
export function beforeName(text: string, at: number): string[] {
  const role = roleBefore(text, at);
  const cue = cueBefore(text, at);
  return [
    `person${leftPoints(text, at)}`,
    `role${role === null ? 'none' : `${role.points}${role.somebody ? 's' : ''}`}`,
    `firm${cue === '' ? 'none' : cue.length > 1 ? 'cue' : 'weak'}`,
    `lead${leads.endingAt(text, at).length}`,
  ];
}

/** As `beforeName`, for what follows. */
export const afterName = (text: string, at: number): string[] => [
  `person${rightPoints(text, at)}`,
  `goes${afterPerson(text, at)}`,
  `acts${Math.min(2, firmActs.startingAt(text, at).length)}`,
  `on${Math.min(2, firmGoesOn.startingAt(text, at).length)}`,
  ...(isBought.startingAt(text, at) === '' ? [] : ['bought']),
];

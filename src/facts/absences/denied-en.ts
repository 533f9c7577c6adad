import { spanOf } from '../../core/index.js';
import type { Denied } from './denied.js';
import { localEnglish } from './local.js';

const HOLD =
  'use|used|hold|held|keep|kept|store|stored|have|has|had|own|owned|operate|operated|run|make|made|produce|produced|sell|sold|employ|employed|handle|handled|discharge|discharged|generate|generated|carry|carried|accept|accepted|install|installed|transport|transported|hire|hired|engage|engaged|buy|bought|maintain|maintained|breed|rear|grow|process|keep|rent|rented';
const THING = '(?<thing>[a-z][a-z -]{2,40}?)';
const ENDS =
  '(?=[,;.:)]|$|\\s(?:is|are|was|were|has|have|had|on|at|in|of any kind|since|any more|any longer|and|or|whatsoever|to be|for|by|within|anywhere|except)\\b)';

const PATTERNS: readonly RegExp[] = [
  // `does not hold any gas cylinders`, `has never used solvents`
  new RegExp(
    `\\b(?:does not|do not|did not|doesn't|has never|have never|had never|never|no longer|has not|have not)\\s(?:${HOLD})(?:(?:,| or| nor| and) (?:${HOLD})){0,3}\\s(?:any |its own |an? )?${THING}${ENDS}`,
    'giu',
  ),
  // `there is no boiler`, `no agency workers are employed`
  new RegExp(
    `\\b(?:there (?:is|are|was|were) no|has no|have no|with no|without any|(?:holds|uses|keeps|operates|employs|stores|produces|owns|runs|makes|sells|handles|maintains|rents|processes) no)\\s${THING}${ENDS}`,
    'giu',
  ),
  new RegExp(
    `(?<=^|[,;:]\\s|\\.\\s|that\\s)no\\s${THING}\\s(?:is|are|was|were|has been|have been)\\s(?:${HOLD})\\b`,
    'giu',
  ),
  // `lead-based paints are no longer used`
  new RegExp(
    `(?<=^|[,;:]\\s|\\.\\s|that\\s)(?:all |any )?${THING}\\s(?:is|are|was|were|has been|have been)\\s(?:no longer|never|not)\\s(?:${HOLD})\\b`,
    'giu',
  ),
];

/** Judgements and troubles: their absence is the business of rules of their own, or of nobody. */
const ABSTRACT =
  /\b(?:complaint|degree|qualification|energy|power|electricity|experience|accident|incident|injur|change|nonconform|non-conform|finding|deviation|problem|issue|concern|evidence|record|document|certificate|training|review|audit|objection|fine|penalt|prosecution|impact|effect|risk|opportunit|improvement|action|observation|exclusion|outsourc|design|development|recall|claim|return|delay|failure|defect|damage|leak|overdue|need|reason|difference|conflict|comment|question|result|further|other|such|more|longer|new|open|exception|requirement|influence|doubt|information|sign|trace|gap|backlog|shortage|limit|part|role|authority|access|process(?:es)?$|activit|work|site|branch|people|staff|person)/iu;
const LOCAL = localEnglish();
const MODIFIERS = /^(?:any|a|an|the|own|its|other|separate|such)\s/iu;

/** Things that a clause says the organisation does not have, use or make. */
export const deniedEnglish = (clause: string, lead: string): Denied[] =>
  PATTERNS.flatMap((pattern) =>
    [...clause.matchAll(pattern)].flatMap((match) => {
      if (LOCAL.test(lead.slice(-60) + clause.slice(0, match.index))) return [];
      return (match.groups?.thing ?? '')
        .split(/\s(?:and|or|nor)\s/u)
        .map((part) => part.replace(MODIFIERS, '').trim())
        .filter((part) => part.length >= 4 && !ABSTRACT.test(part))
        .map((part) => ({
          ...spanOf(match),
          thing: singular(part),
        }));
    }),
  );

/** `gas cylinders` is shown by `gas cylinder`, too. */
const singular = (thing: string): string =>
  thing
    .replace(/ies$/u, 'y')
    .replace(/(?<=(?:ch|sh|x|ss))es$/u, '')
    .replace(/(?<!s)s$/u, '');

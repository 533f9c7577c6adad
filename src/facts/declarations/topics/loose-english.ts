import type { DeclarationTopic } from '../../../core/index.js';
import { unsure } from '../words.js';
import { EN_FIRM } from './english-words.js';
import type { Wider } from './wider.js';

/** What may stand between a list of things and `have not changed`. */
const LISTED = "(?:[a-z'-]+(?:,? (?:and |or |the |its )?|, )){0,8}?";
const STAYS =
  '(?:ha(?:s|ve) (?:not|hardly) (?:been )?(?:changed|altered|modified)|ha(?:s|ve) stayed (?:the same|as (?:it|they) w(?:as|ere))|(?:is|are) (?:the same|as) (?:as )?(?:at|in|before|last))';
const THINGS =
  '(?:sites?|premises|address|process(?:es)?|equipment|plant|machines?|organi[sz]ation|structure|management|personnel|staff|scope|products?|services?|ownership|layout)';

/** How people deny and prove in talk, away from the set phrases of reports. */
export const LOOSE_ENGLISH: Partial<Record<DeclarationTopic, Wider>> = {
  change: {
    about: /changed|altered|modified|the same/iu,
    denies: [new RegExp(`\\b${THINGS}\\b${LISTED} ?${STAYS}`, 'giu')],
    affirms: unsure(
      /\b(?:workshop|shop|store|warehouse|office|line|department|laboratory|kitchen) (?:has been |had been |was |were )(?:moved|relocated|transferred) (?:to|into)\b[^.;\n]{2,30}/giu,
    ),
    unless: /planned|will be|would|customer's|supplier|proposed|if /iu,
  },
  'customer-property': {
    about: /property|customer|client|owned|belong|loan/iu,
    denies: [
      /\bnothing (?:that )?(?:belong(?:s|ing)|owned)[a-z ]{0,12} (?:to|by) (?:the |any )?(?:customers?|clients?)\b/giu,
      /\b(?:holds?|keeps?|has|takes|uses?|stores?) no (?:property|goods|materials?|tools?|equipment) (?:of|from|belonging to) (?:its |the |any )?(?:customers?|clients?)/giu,
    ],
    affirms: unsure(
      new RegExp(
        `\\b[a-z]{3,16} (?:owned by|belonging to|on loan from|lent by|property of) (?!the company|the organi)(?:the )?${EN_FIRM}[^.;\\n]{0,24}`,
        'gu',
      ),
    ),
    unless:
      /landlord|leas|rent|bank|group|shares?|compan(?:y|ies) owned|sharehold|parent|\bif\b|family|director/iu,
  },
  complaint: {
    affirms: unsure(
      /\b(?:customer|client|buyer|hotel|school|hospital|dealer|retailer)s? (?:[A-Z][a-z]+ )?(?:wrote|called|phoned|rang|reported|e-?mailed|told)\b[^.;\n]{0,40}\b(?:leak|broken|broke|faulty|defective|late|missing|wrong|damaged|cracked|rust|short|failed|scratched|dirty|torn)\w*[^.;\n]{0,24}/giu,
    ),
    about: /customer|client|buyer|hotel|school|hospital|dealer|retailer/iu,
    unless: /\bif\b|procedure|supplier|survey|praise|exercise/iu,
  },
};

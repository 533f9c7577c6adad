import { englishNumerals } from '../../../core/index.js';

/** Words between `no` and its noun that keep the denial a denial of that noun. */
const FILL =
  "(?:(?!evidence|need|reason|doubt|further|longer|more|less|that|to|for|of|if|when|where|case|procedure|policy|risk|change|effect|impact|overdue|open|other\\b)[a-z][a-z'/-]*,? (?:and |or |nor )?){0,5}?";
/** Before `complaint`: other nouns of a list, or words that leave all complaints denied, unlike `no burr complaint`. */
export const ANY_COMPLAINT_FILL =
  "(?:(?:[a-z'-]+ ){0,2}[a-z'-]+(?:,? (?:and|or|nor)|,) |(?:(?:formal|written|oral|verbal|telephone|customer|client|consumer|guest|user|buyer|patient|dealer|external|legal|valid|justified|warranty|environmental|noise|odou?r|dust|public|neighbou?rs?|residents?|community|local|such|known|recorded|registered|quality|service|product|significant|serious|major|actual|real|new) )){0,5}?";
/** What follows the noun where something else is denied: `no complaint procedure`. */
const OTHER =
  '(?! (?:procedures?|forms?|polic(?:y|ies)|registers?|rates?|targets?|handling|management|statistics|log|trend|licen[cs]es?|drivers?|operators?|accidents?|training|certificates?|was (?:left|overlooked|unanswered)|remain|left open))(?![- ][a-z]+ (?:procedure|form|register))';

/** `no X`, `not a single X`, `free of X`, `has not had any X`, `X: none`. The noun is the source of a pattern. */
export const englishDenials = (noun: string, verbs?: string, fill = FILL): RegExp[] => [
  new RegExp(
    `\\b(?:no|zero|nil|not (?:a single|any|one)|without (?:any |an? )?|free (?:of|from)|never (?:had|received|recorded|suffered|used|owned|held) (?:an? |any )?|neither)\\s?\\b${fill}(?:${noun})\\b${OTHER}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:has|have|had|does|do|did|is|are|was|were)(?:n't| not)(?: yet)?(?: been| had| received| have| use| own| keep| hold| carry out| carried out| perform| performed| do| done| employ| operate| operated| recorded| record| registered| suffered| get| got| involve| subject to| seen| paid| raised| issued| produced| generate| generated| experienced){0,2}(?: any| an?| a single| one)? ${fill}(?:${noun})\\b${OTHER}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:${noun})(?: [a-z]+){0,4}? ?[:=|–-] ?(?:none|nil|no\\b|zero|0|not applicable|n/a)(?![\\d.]*\\d| (?:more|further|later|less|longer|[a-z]+ (?:change|issue)))\\b`,
    'giu',
  ),
  ...(verbs === undefined
    ? []
    : [
        new RegExp(
          `\\b(?:${noun})s?(?: [a-z]+){0,3}? (?:is|are|was|were|has been|have been|had been) (?:not|never) (?:${verbs})\\b`,
          'giu',
        ),
      ]),
];

export const EN_NUMBER = `(?:${englishNumerals(1, 12)}|an?|another|[1-9]\\d{0,3})`;
/** Firms by their legal form or trade. */
export const EN_FIRM = "[A-Z][\\w&'’.-]*(?: (?:[A-Z&][\\w&'’.-]*|of|and)){0,4}";
export const EN_LEGAL =
  '(?:Ltd|Limited|GmbH|Inc|LLC|B\\.?V|AG|S\\.?A|S\\.?r\\.?l|S\\.?L|Oy|AB|A/S|AS|Kft|plc|PLC|Co|Corp|d\\.o\\.o|s\\.r\\.o|Works|Services?|Logistics|Transport|Haulage|Freight|Plating|Coatings?|Galvani[sz]\\w+|Heat[- ]?[Tt]reat\\w*|Finishing|Laborator(?:y|ies)|Labs?|Foundry|Print\\w*|Contract\\w*|Sterili\\w+|Engineering|Cleaning|Laundry|Assembly|Machining|Metals?|Tooling)';

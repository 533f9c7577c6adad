import type { Role } from './context.js';

/** What English words before or after a figure say it measures. */
export interface EnglishName {
  name: string;
  /** Offset of the name in the words that were read. */
  at: number;
  role: Role | null;
  metric: boolean;
}

const METRIC =
  /rate|delivery|deliveries|satisfaction|returns?|complaints?|scrap|yield|index|ppm|accidents?|injur|defects?|otd|availability|completion|consumption|emissions?|downtime|cost|efficiency|incidents?|training|response|score|rejects?|rework|turnaround|reliability|freight|use per|errors?|delays?|stoppages?|near miss|spills?|lead time|waste|turnover|absence|punctuality|on time|claims|retention|attendance|uptime/iu;

/** Words that no name of an objective holds: a name begins after the last of them. */
const BREAKS = new Set(
  (
    'is was were are be been being has have had shows showed show shown states stated states records recorded ' +
    'reports reported reported include includes including included set sets that which who what where when while and but ' +
    'or so because as than then against versus vs from into by at with met meets meeting exceed exceeds exceeded ' +
    'reached reach reaches achieved achieve achieves stood stands came comes totalled totaled averaged compared ' +
    'agreed this it its these those they there both each every all during under over after before until ' +
    'since also only still now however therefore thus if not no new old target targets objective objectives goal ' +
    'goals limit limits ceiling result results actual actually value figure figures performance requires required ' +
    'demands expects received registered logged counted had held gave given saw lists listed covers covered reviewed'
  ).split(' '),
);
const LEADING =
  /^(?:the|a|an|our|their|its|overall|company|company's|corporate|quality|environmental|safety|oh&s|annual|yearly|monthly|quarterly|year-end|current|own|second|third|respectively|of|for|to|on|in|per|within|set|at)(?:\s+|$)/iu;
const CALLED = '(?:targets?|objectives?|goals?|limits?|ceilings?|caps?|thresholds?|requirements?|aims?)';
const SHOWN =
  '(?:drawn|shown|given|marked|labelled|labeled|displayed|stated|posted|written|listed|set|fixed)';
const IS = `(?:(?:is|was) ${SHOWN}(?: and ${SHOWN})?(?: at| as| to)?|is|was|are|were|of|at|to|as|set at|set to|stands at|reads|:|=|be|being)`;
/** `for 2025`, `in 2025`. */
const OF_YEAR = '(?:\\s(?:in|for)\\s20\\d{2})?';
/** `target for on-time delivery is`. */
const TARGET_FOR = new RegExp(
  `\\b${CALLED}\\s(?:(?:value|line|level|figure|mark)\\s)?(?:for|on)\\s(?<name>[A-Za-z][A-Za-z '/&-]{2,48}?(?:\\swithin\\s\\d{1,3}\\s[a-z]{1,10})?)${OF_YEAR}(?:\\s?(?:${IS}\\s?){1,3})?$`,
  'iu',
);
/** `on-time delivery target of`, `scrap rate: target`. */
const NAME_TARGET = new RegExp(
  `(?<name>[A-Za-z][A-Za-z '/&-]{2,60}?)(?:\\s\\([^()]{1,20}\\))?(?:'s)?\\s?[:-]?\\s{1,3}${CALLED}${OF_YEAR}(?:\\s?(?:${IS}\\s?){0,3})?$`,
  'iu',
);
const RESULT_VERB =
  '(?:reached|averaged|stood at|stands at|came to|came in at|totalled|totaled|ran at|amounted to|rose to|fell to|dropped to|improved to|remained at|achieved|recorded at|recorded as|measured at|at|actual|result|actually|were held to|was held to)';
const NAME_RESULT = new RegExp(
  `(?<name>[A-Za-z][A-Za-z '/&-]{2,60}?(?:\\swithin\\s\\d{1,3}\\s[a-z]{1,10})?)(?:\\s\\([^()]{1,20}\\))?\\s?(?<tail>:|=|(?:is|was|were|are|has been|have been|of)\\b(?:\\s${RESULT_VERB})?|${RESULT_VERB})?\\s?(?:only|just|exactly|for|in)?\\s*$`,
  'iu',
);
const SAYS_RESULT =
  /\b(?:was|were|has been|have been)\b|result|actual|reached|averaged|stood|came|totall?ed|ran|amounted|rose|fell|dropped|improved|remained|achieved|recorded|measured|held/iu;
/** Only words that call the figure something: `result`, `against a target of`, `this is within the agreed ceiling of`. */
const CUE_TARGET = new RegExp(`\\b${CALLED}\\b(?:\\s?(?:${IS}\\s?){0,3})?$`, 'iu');
const CUE_RESULT =
  /\b(?:results?|actual|actually|achieved|reached|attained|value|figure|was|were)\b(?:\s?(?:is|was|were|of|:|for \d{0,4})\s?){0,2}$/iu;

/** A name cut back to the words that can belong to it. */
function cutName(written: string): { name: string; at: number } | null {
  const words = [...written.matchAll(/[^\s]+/gu)];
  const broken = words.findLastIndex(({ 0: word }) => BREAKS.has(word.toLowerCase()));
  const first = words[broken + 1];
  if (!first) return null;
  let at = first.index;
  for (let junk = LEADING.exec(written.slice(at)); junk; junk = LEADING.exec(written.slice(at)))
    at += junk[0].length;
  const name = written.slice(at).trim();
  return name.length < 3 || name.split(' ').length > 7 || !/^[A-Za-z]/u.test(name) ? null : { name, at };
}

const named = (match: RegExpExecArray | null, role: Role | null): EnglishName | null => {
  const written = match?.groups?.name;
  if (!match || written === undefined) return null;
  const cut = cutName(written);
  return (
    cut && {
      name: cut.name,
      at: match.index + match[0].indexOf(written) + cut.at,
      role,
      metric: METRIC.test(cut.name),
    }
  );
};

/** Reads the words before a figure, from the last delimiter on. A name of '' means that only its role is told. */
export function readEnglishLead(lead: string): EnglishName | null {
  const words = lead.replace(/\s+$/u, '');
  const target = named(TARGET_FOR.exec(words), 'target') ?? named(NAME_TARGET.exec(words), 'target');
  if (target) return target;
  if (CUE_TARGET.test(words)) return { name: '', at: 0, role: 'target', metric: false };
  if (CUE_RESULT.test(words) && !/[a-z]{3,}\s\S+$/iu.test(words.replace(CUE_RESULT, 'x')))
    return { name: '', at: 0, role: 'result', metric: false };
  const match = NAME_RESULT.exec(words);
  const found = named(match, SAYS_RESULT.test(match?.groups?.tail ?? '') ? 'result' : null);
  return found ?? (CUE_RESULT.test(words) ? { name: '', at: 0, role: 'result', metric: false } : null);
}

const AFTER_FOR =
  /^\s(?:for|in|on)\s(?:the\s)?(?<name>[a-z][a-z '/-]{2,48}?)(?=[,.;:)]|\s(?:in|was|were|is|and|by|per|so|which|had|has)\b|$)/iu;
const AFTER_COUNT =
  /^\s(?:or (?:more|less|fewer|better)\s)?(?:of\s)?(?<name>[a-z][a-z -]{2,36}?)(?=[,.;:)]|\s(?:per|a|in|were|was|and|had|have|is|are|from|since|during|about|against|at|within|each|this|which)\b|$)/iu;

/** Reads the words after a figure: `98 % for on-time delivery`, `8 complaints a year`. */
export function readEnglishTrail(after: string, role: Role | null): EnglishName | null {
  const call = role === 'target' ? AFTER_FOR.exec(after) : null;
  const match = call ?? AFTER_COUNT.exec(after);
  const found = named(match, role);
  return found &&
    (call || found.metric) &&
    !/^(?:or|and|of|minimum|maximum|respectively)\b/iu.test(found.name)
    ? found
    : null;
}

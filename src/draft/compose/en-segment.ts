import { foldWidth } from '../../core/index.js';
import { expandAbbreviations } from '../../standards/index.js';
import { isFailing, type Segment } from '../evidence/segments.js';
import { evidenceText, withoutAppended } from './limits-text.js';
import type { RenderedSegment } from './pack.js';
import { holdCodes, holdQuotes, LIMIT_MET, LIMIT_MISSED, Vault } from './protect.js';

/** Shorthand of English notes and what a report says instead; order matters. */
const REWORDINGS: ReadonlyArray<readonly [pattern: RegExp, replacement: string]> = [
  [/[!]+/gu, ''],
  [/[?]+(?=\s*(?:$|[)\]]))/gu, ''],
  [/\braised (?:an? )?NC\b/giu, 'a nonconformity was raised'],
  [/[?]+/gu, ','],
  [/(?<=\s|^)w\/o(?:ut)?(?=\s|$)/giu, 'without'],
  [/(?<=\s|^)w\/(?=[A-Za-z\s])/giu, 'with '],
  [/\bN\/A\b/giu, 'not applicable'],
  [/^obj\b[.:]?\s*/giu, 'objectives: '],
  [/(?<=[A-Za-z])\s?&\s?(?=[A-Za-z]{2})/gu, ' and '],
  [/(?<=[A-Za-z\d)])\s?\+\s(?=[A-Za-z])/gu, ' and '],
  [/\s(?:->|→|=>)\s(?=[A-Za-z])/gu, ', then '],
  [/(?<=\d\S{0,6})\s+(?:ok|OK|Ok|okay|√|✓|✔)(?=$|[\s,.)])/gu, ', in order'],
  [/\s*(?:√|✓|✔)/gu, ' in order'],
  [/(?<=\S\s)(?:ok|OK|Ok|okay)(?=$|[\s,.)])/gu, 'in order'],
  [/^(?:ok|OK|Ok|okay)(?=$|[\s,.)])/gu, 'in order'],
  [/\s(?:--|—|–|-)\s/gu, ' – '],
  [/\.\s+(?=in order)/gu, ', '],
  [/[.\s]+(?=, in order)/gu, ''],
  [/\s+,/gu, ','],
  [/,(?:\s*,)+/gu, ','],
  [/[ \t]{2,}/gu, ' '],
];

/** What the equals sign stands for; a finding keeps its own. */
const EQUALS: typeof REWORDINGS = [
  [/\s=\s(?=match)/giu, ', which '],
  [/\s=\s(?=[A-Za-z])/gu, ', '],
];

const MET = ', which meets the requirement';
const ALL_MET = ', all of which meet the requirement';
const MISSED = ', which does not meet the requirement';

function stateLimits(text: string): string {
  const plain = text.replace(new RegExp(`${LIMIT_MET}(?=,? (?:in order|within|which match))`, 'gu'), '');
  const met = plain.split(LIMIT_MET).length - 1;
  const last = plain.lastIndexOf(LIMIT_MET);
  const together = met > 1 && !plain.includes(LIMIT_MISSED);
  return [...plain]
    .map((unit, i) => {
      if (unit !== LIMIT_MET && unit !== LIMIT_MISSED) return unit;
      const gap = /^\s[A-Za-z]/u.test(plain.slice(i + 1)) ? ',' : '';
      if (unit === LIMIT_MISSED) return MISSED + gap;
      if (!together) return met > 1 ? '' : MET + gap;
      return i === last ? ALL_MET + gap : '';
    })
    .join('');
}

/** `quarantine cage locked` -> `quarantine cage was locked`; only where nothing else is said. */
const PARTICIPLE =
  /(?<=^|, )((?:the )?[a-z][a-z' /-]{2,40}?[a-z]) (present|locked|tagged|displayed|updated|logged|seen|posted|identified|segregated|current|available|in place|in date|complete|completed|implemented)(?=$|,)/u;
/** `gauge list 60 items` -> `gauge list with 60 items`. */
const LISTED =
  /^((?:[a-z]+ ){0,3}(?:list|register|log|inventory|schedule|table|matrix)) (?=\d[\d,]* [a-z]{3,})/u;
/** `date sent not seen` is denied as it stands. */
const DENIED = /\b(?:not|never|no|none|nothing|yet|only|all|both)$|\bno\b/u;
const plural = (noun: string): boolean => /[^s]s$/u.test(noun);

/** `rev D`, `iss 5`, `4 mtgs/yr` and `OTD` identify and count: they stay as the auditee and the auditor have them. */
const IDENTIFIER =
  /\b(?:rev|iss|ver|wk)\.? (?:[A-Z]\d?|\d+(?:\.\d+)?)\b|\b\d[\d,.]* ?[A-Za-z]{2,6}\/[A-Za-z]{1,6}\b|\b[A-Z]{2,6}\b/gu;

const holdIdentifiers = (text: string, vault: Vault): string =>
  text.replace(IDENTIFIER, (identifier) => vault.hold('code', identifier));

/** Rewords one segment as English running text. */
export function renderEnglish(segment: Segment): RenderedSegment {
  const vault = new Vault();
  const { text, appended } = withoutAppended(segment);
  const held = holdCodes(holdQuotes(text, vault, ['"', '"']), vault);
  const expanded = isFailing(segment) ? held : expandAbbreviations(holdIdentifiers(held, vault), 'en');
  const reworded = [...(isFailing(segment) ? [] : EQUALS), ...REWORDINGS]
    .reduce((out, [pattern, replacement]) => out.replace(pattern, replacement), expanded)
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '')
    .trim();
  const verbal =
    segment.adverse === null
      ? reworded
          .replace(PARTICIPLE, (said, noun: string, state: string) =>
            DENIED.test(noun) ? said : `${noun} ${plural(noun) ? 'were' : 'was'} ${state}`,
          )
          .replace(LISTED, '$1 with ')
      : reworded;
  return { text: vault.restore(stateLimits(verbal)), appended, named: [] };
}

export const verbatimEnglish = (segment: Segment): string =>
  foldWidth(Vault.clean(evidenceText(segment)))
    .replace(/[ ]*[;。；]+[ ]*/gu, ', ')
    .replace(/\s+/gu, ' ')
    .trim();

import {
  type NcMention,
  placesAs,
  type Report,
  type RuleFinding,
  type Span,
  SYSTEM_OF_STANDARD,
  viewText,
} from '../../core/index.js';

/** Nonconformities given to systems one by one: `ISO 14001: none; ISO 45001: NC-1 and NC-2`, `EMS：无；OHSMS：NC-1`. */

interface Given extends Span {
  system: string;
  /** Its number; null where the system is said to have none. */
  number: string | null;
  /** The line that tells it; null for an entry of a list. */
  line: number | null;
}

const NAME = '(?:(?:EN )?ISO (?<iso>9001|14001|45001)(?::20\\d\\d)?|(?<sign>QMS|EMS|OHSMS))';
const NUMBER = '(?:NCR?|BF|BX)-?\\d{1,2}';
const EACH_NUMBER = new RegExp(NUMBER, 'gu');
const AND = '(?:\\s?[、,和及&]\\s?|,? and )';
/** `ISO 45001: NC-1 and NC-2`. */
const LISTED = new RegExp(
  `${NAME}\\s?(?:[:：-]|has|)\\s?(?<numbers>${NUMBER}(?:${AND}${NUMBER}){0,5})(?![-\\d])`,
  'gu',
);
/** `NC-3 is recorded under ISO 14001`, `NC-3 (ISO 14001, clause 8.2)`, `NC-3计入EMS`. */
const FILED = new RegExp(
  `(?<numbers>${NUMBER})(?![-\\d])\\s?(?:\\(|,? (?:is|was|has been) (?:recorded|raised|listed|filed|written up|counted|entered|booked|issued)(?: only)? (?:under|against|for|to) (?:the )?|(?:计入|归入|列入|属于?|记在|开在)\\s?)${NAME}(?! (?:and|/) |[、/和及])`,
  'gu',
);
const NONE = new RegExp(
  `${NAME}\\s?(?:[:：,-]\\s?)?(?:(?:has |had |there (?:is|was) )?(?:none|nil|no non-?conformit(?:y|ies))\\b|无(?=[,，;；。\\s]|$)|没有|未开具|0\\s?[项个])`,
  'giu',
);
const OF_NONCONFORMITIES = /non-?conformit|不符合|\bNCs?\b/iu;
const OTHER_AUDIT = /上次|前次|内审|内部审核|previous|last audit|internal|stage 1|第一阶段/iu;

const systemOf = ({ iso, sign }: Record<string, string | undefined>): string =>
  sign ?? SYSTEM_OF_STANDARD[iso ?? ''] ?? '';

const nameOf = (written: string): string =>
  written
    .toUpperCase()
    .replace('-', '')
    .replace(/(?<=\D)0+(?=\d)/u, '');

function givenIn(report: Report): Given[] {
  return report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    if (!OF_NONCONFORMITIES.test(words) || OTHER_AUDIT.test(words)) return [];
    const numbered = [...words.matchAll(LISTED), ...words.matchAll(FILED)].flatMap((match) =>
      (match.groups?.numbers?.match(EACH_NUMBER) ?? []).map((number) => ({
        ...at(sentence, match),
        system: systemOf(match.groups ?? {}),
        number: nameOf(number),
        line: sentence.line,
      })),
    );
    const none = [...words.matchAll(NONE)].map((match) => ({
      ...at(sentence, match),
      system: systemOf(match.groups ?? {}),
      number: null,
      line: sentence.line,
    }));
    return [...numbered, ...none];
  });
}

const at = ({ start }: Span, match: RegExpExecArray): Span => ({
  start: start + match.index,
  end: start + match.index + match[0].trimEnd().length,
});

/** Those that lists and tables number and give to one system by its clause. */
const mentioned = (mentions: readonly NcMention[]): Given[] =>
  mentions.flatMap(({ number, clauses, from, start, end }) => {
    const systems = [...new Set(clauses.flatMap(({ standards }) => standards))];
    const [system] = systems;
    return number !== null && system && systems.length === 1 && from === 'words'
      ? [{ start, end, system, number: nameOf(number), line: null }]
      : [];
  });

/** A system said to have none beside one given to it, and one given to two systems. */
export function compareByStandard(mentions: readonly NcMention[], report: Report): RuleFinding[] {
  const told = givenIn(report);
  if (told.length === 0) return [];
  const all = [...told, ...mentioned(mentions)];
  const filed = all.filter(({ number }) => number !== null);
  const denied = told.filter(({ number }) => number === null);
  const none = denied.flatMap((one): RuleFinding[] => {
    const own = filed.filter(({ system }) => system === one.system);
    return own.length === 0
      ? []
      : [
          {
            messageId: 'raised',
            params: { first: 0, second: new Set(own.map(({ number }) => number)).size },
            places: placed([one, ...own]),
          },
        ];
  });
  if (none.length > 0) return none.slice(0, 1);
  const shared = sharedNumbers(mentions, told);
  return filed
    .flatMap((one, index): RuleFinding[] => {
      const other = filed
        .slice(index + 1)
        .find(({ number, system }) => number === one.number && system !== one.system);
      if (!other || shared.has(one.number)) return [];
      return [
        {
          messageId: 'system',
          params: { number: one.number ?? '', first: one.system, second: other.system },
          places: placed([one, other]),
        },
      ];
    })
    .slice(0, 1);
}

/** Given to two systems in one line: one report for both. */
function sharedNumbers(mentions: readonly NcMention[], told: readonly Given[]): Set<string | null> {
  const inOneLine = told.filter((one) =>
    told.some(
      ({ number, system, line }) => number === one.number && system !== one.system && line === one.line,
    ),
  );
  const ofTwo = mentions.filter(
    ({ clauses }) => new Set(clauses.flatMap(({ standards }) => standards)).size > 1,
  );
  return new Set([
    ...inOneLine.map(({ number }) => number),
    ...ofTwo.flatMap(({ number }) => (number === null ? [] : [nameOf(number)])),
  ]);
}

const placed = (given: readonly Given[]) =>
  placesAs(
    given.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
    'nonconformity',
  );

import {
  type CountClash,
  englishNumerals,
  groupBy,
  parseEnglishNumeral,
  type Report,
  type Sentence,
  type Span,
  spanFrom,
  viewText,
} from '../../core/index.js';

/** Machines, vehicles, rooms and places of one kind, where two English sentences count all of them differently. */

const NOUN =
  '(?:aircraft|drones|vehicles|vans|lorries|trucks|trailers|buses|coaches|trams|vessels|boats|cranes|forklifts|lifts|machines|presses|lathes|mills|looms|kilns|ovens|furnaces|boilers|tanks|silos|reactors|autoclaves|sterili[sz]ers|washers|dryers|compressors|chillers|generators|turbines|pumps|robots|lines|cells|benches|workstations|bays|docks|berths|chambers|rooms|bedrooms|classrooms|laboratories|theatres|wards|beds|halls|hangars|buildings|warehouses|depots|workshops|stores|shops|branches|sites|locations|stations|servers|racks|printers|scanners|gauges|extruders|moulds|tools|greenhouses|wells|boreholes|pits|quarries|centrifuges|fermenters|vats|stills|casks|pianos|organs|simulators|pools)';
const N = `\\d{1,3}|${englishNumerals(1, 19)}|twenty|thirty|forty|fifty`;
const KIND = '(?:[a-z][a-z-]{2,14} ){0,2}?';
/** `lists 12 aircraft in total`, `all 14 aircraft`, `a fleet of nine vans`, `has four presses`. */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:all|all of the|all the|a total of|altogether|a fleet of|the fleet of|total(?:s|ling)?) (?<n>${N}) (?<kind>${KIND})(?<noun>${NOUN})\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?:has|have|owns?|operates?|runs?|lists?|shows?|holds?|contains?|counts?|comprises?|consists of|equipped with|there are) (?:just |only |exactly |now |currently |a total of )?(?<n>${N}) (?<kind>${KIND})(?<noun>${NOUN})\\b`,
    'giu',
  ),
  new RegExp(`\\b(?<n>${N}) (?<kind>${KIND})(?<noun>${NOUN}),? (?:in total|in all|altogether)\\b`, 'giu'),
];
const ALL = /\b(?:all|total(?:s|ling)?|altogether|in all|fleet of)\b/iu;
/** The whole firm's: by its register, or as its own. */
const OF_THE_FIRM =
  /\b(?:register|inventory|asset|list(?:s|ed)?|company|firm|client|organi[sz]ation|site|owns?|fleet|hotel|hospital|school|farm|has|have|operates?|runs?)\b/iu;
const OTHER =
  /\b(?:sampled?|seen|inspected|checked|visited|audited|selected|planned|will|former|previous|until|bought|new|hired|rented|leased|customers?|suppliers?|sold|scrapped|retired|each|per|every|of (?:which|these|them|the)|remaining|other|another|at least|about|more than|up to|in (?:hall|building|unit|shop|bay|area) [a-z\d]|out of|repaired|serviced|calibrated|due)\b(?! being)/iu;
const BEING = /\b(?:retired|scrapped|sold) [a-z]+ being struck off\b/giu;

interface Counted extends Span {
  key: string;
  kind: string;
  value: number;
  line: number;
}

export function readPlantEn(report: Report): CountClash[] {
  if (report.language !== 'en') return [];
  const counted = report.sentences.flatMap((sentence) => countedIn(report, sentence));
  return [...groupBy(counted, ({ key }) => key).values()].flatMap((group): CountClash[] => {
    const [first] = group;
    const second = group.find(
      (other) => first && other.value !== first.value && other.line !== first.line && agree(other, first),
    );
    if (!first || !second || new Set(group.map(({ value }) => value)).size > 2) return [];
    return [
      {
        kind: 'machines',
        first: first.value,
        second: second.value,
        places: [first, second].map(({ start, end }) => ({ start, end })),
      },
    ];
  });
}

/** `knitting machines` are not the `sewing machines`; `machines` may be both. */
const agree = (a: Counted, b: Counted): boolean => a.kind === b.kind;

function countedIn(report: Report, sentence: Sentence): Counted[] {
  const words = viewText(report, sentence);
  if (!OF_THE_FIRM.test(words) && !ALL.test(words)) return [];
  return SHAPES.flatMap((shape) =>
    [...words.matchAll(shape)].flatMap((match): Counted[] => {
      const { n = '', kind = '', noun = '' } = match.groups ?? {};
      const around = words.slice(Math.max(0, match.index - AROUND), match.index + match[0].length + AROUND);
      if (OTHER.test(around.replace(BEING, ''))) return [];
      const value = parseEnglishNumeral(n.toLowerCase()) ?? Number(n);
      const place = spanFrom(sentence.start, match);
      return [{ ...place, key: noun.toLowerCase(), kind: kind.toLowerCase(), value, line: sentence.line }];
    }),
  );
}
const AROUND = 40;

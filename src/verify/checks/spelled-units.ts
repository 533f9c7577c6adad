import { groupBy, remember, rememberValue } from '../../core/index.js';
import type { Case, Check, RawFlag } from '../flags.js';
import { isComputed } from '../reading/computed.js';
import type { Line } from '../reading/evidence.js';

/** Units that a careless writer takes for one another; each group is one kind, each member its spellings. */
const KINDS: ReadonlyArray<ReadonlyArray<RegExp>> = [
  [
    /^(?:kg|公斤|千克)/u,
    /^(?:t|吨|tonnes?)(?![A-Za-z])/u,
    /^(?:g|克)(?![A-Za-z])/u,
    /^mg(?![A-Za-z])/u,
    /^(?:lbs?|pounds?)(?![A-Za-z])/u,
    /^oz(?![A-Za-z])/u,
  ],
  [/^(?:%|％|per ?cent|percent)/iu, /^(?:分|points?)(?![钟别\p{L}])/u, /^‰/u, /^ppm/iu, /^ppb/iu],
  [
    /^(?:mm|毫米)/u,
    /^(?:cm|厘米)/u,
    /^(?:m|米)(?![A-Za-z²³㎡/])/u,
    /^(?:μm|µm|um|微米)/u,
    /^(?:in|inch\w*|ft|feet)(?![A-Za-z])/u,
  ],
  [
    /^ppm/iu,
    /^ppb/iu,
    /^mg\/m[³3]/iu,
    /^mg\/L/iu,
    /^(?:μg|µg|ug)\/m[³3]/iu,
    /^g\/L/iu,
    /^mg\/kg/iu,
    /^(?:μg|µg|ug)\/g/iu,
    /^(?:CFU|cfu)\/(?:g|mL|皿|L)/u,
  ],
  [/^(?:Ω|欧姆?|ohms?)(?![A-Za-z])/u, /^(?:kΩ|千欧)/u, /^(?:MΩ|兆欧)/u, /^(?:GΩ|吉欧)/u, /^mΩ/u],
  [/^(?:kPa|千帕)/u, /^(?:MPa|兆帕)/u, /^(?:Pa|帕)(?![A-Za-z])/u, /^bar/iu, /^psi/iu],
  [/^(?:℃|°C|摄氏度|deg(?:rees)? ?C)/iu, /^(?:℉|°F)/u],
  [
    /^(?:s|秒|sec\w*)(?![A-Za-z])/u,
    /^(?:min\w*|分钟)/u,
    /^(?:h|hours?|小时)(?![A-Za-z])/u,
    /^(?:d|天|days?)(?![A-Za-z])/u,
    /^(?:周|weeks?)/u,
    /^个月/u,
  ],
  [/^(?:kV|千伏)/u, /^(?:V|伏)(?![A-Za-z])/u, /^mV/u],
  [/^(?:kN|千牛)/u, /^(?:N|牛)(?![A-Za-z·])/u],
  [/^(?:m²|㎡|m2|平方米|平米)/u, /^(?:m³|m3|立方米|立方)/u, /^(?:L|升)(?![A-Za-z])/u, /^(?:mL|ml|毫升)/u],
  // The trailing look-ahead keeps rates (`l/100 km`, `hl/hl`) apart from plain volumes.
  [
    /^(?:l|litres?|liters?|升)(?![A-Za-z/])/iu,
    /^(?:gal|gallons?|加仑)(?![A-Za-z/])/iu,
    /^hl(?![A-Za-z/])/iu,
    /^ml(?![A-Za-z/])/iu,
    /^cl(?![A-Za-z/])/iu,
    /^(?:m³|m3|cubic met(?:re|er)s?)(?!\/)/iu,
  ],
  [/^(?:l|L|litres?)\/(?:hl|hL)/u, /^(?:hl|hL)\/(?:hl|hL)/u, /^(?:m³|m3)\/(?:hl|hL)/u],
  [/^(?:l|L|litres?)\/t(?![A-Za-z])/u, /^(?:m³|m3)\/t(?![A-Za-z])/u, /^(?:kg)\/t(?![A-Za-z])/u],
  [/^kWh\/(?:t|吨)(?![A-Za-z])/u, /^MWh\/(?:t|吨)(?![A-Za-z])/u, /^(?:GJ|MJ)\/(?:t|吨)(?![A-Za-z])/u],
  [/^kWh(?![A-Za-z/])/u, /^MWh(?![A-Za-z/])/u, /^GWh(?![A-Za-z/])/u],
  [/^(?:km|公里|千米)(?![A-Za-z/])/u, /^miles?(?![A-Za-z/])/u],
  [/^(?:ha|hectares?|公顷)(?![A-Za-z])/u, /^acres?(?![A-Za-z])/u, /^亩/u],
  [/^dB\(A\)|^dBA?/u, /^Hz/u],
];

/** The seconds of `3分5秒` are no figure of their own. */
const NUMBER =
  /(?<![\d.])(?<!\d[ ]?(?:分钟?|min|小时|h|时)[ ]?(?:零|0)?)(\d+(?:,\d{3})*(?:\.\d+)?(?:\s?[×x]\s?10[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?)[ ]?(?=[\p{L}%％‰℃℉°µΩ])/gu;

interface Spelled {
  digits: string;
  /** Kind and member; null where no table has the unit. */
  unit: readonly [number, number][];
  start: number;
  end: number;
}

function unitsAt(text: string): ReadonlyArray<readonly [number, number]> {
  return KINDS.flatMap((members, kind) => {
    const member = members.findIndex((pattern) => pattern.test(text));
    return member < 0 ? [] : [[kind, member] as const];
  });
}

/** The same notes are held against every clause. */
const spelledIn = remember((text: string): Spelled[] =>
  [...text.matchAll(NUMBER)].flatMap((match) => {
    const end = match.index + match[0].length;
    const unit = unitsAt(text.slice(end, end + 12));
    const length = /^[\p{L}%％‰℃℉°µΩ/³²()]{1,6}/u.exec(text.slice(end))?.[0].length ?? 0;
    return unit.length === 0
      ? []
      : [
          {
            digits: (match[1] ?? '').replace(/[,\s]/gu, ''),
            unit: [...unit] as [number, number][],
            start: match.index,
            end: end + length,
          },
        ];
  }),
);

/** The same by their digits. */
const spelledByDigits = rememberValue((text) => groupBy(spelledIn(text), ({ digits }) => digits));

const holdsBare = (digits: string, text: string): boolean =>
  new RegExp(`(?<![\\d.A-Za-z])${digits.replace(/\./gu, '\\.')}(?![\\d.]|[ ]?[\\p{L}%％‰℃℉°µΩ×])`, 'u').test(
    text,
  );

/** The same digits stand in the clause's own lines, always with another unit of the kind. */
function judge(spelled: Spelled, text: string, lines: readonly Line[]): RawFlag | null {
  const noted = lines.flatMap((line) => spelledByDigits(line.note.text).get(spelled.digits) ?? []);
  if (
    noted.length === 0 ||
    lines.some(({ note: { text: own } }) => own.includes(spelled.digits) && holdsBare(spelled.digits, own))
  )
    return null;
  const kin = noted.filter(({ unit }) => unit.some(([kind]) => spelled.unit.some(([own]) => own === kind)));
  const same = noted.some(({ unit }) =>
    unit.some(([kind, member]) => spelled.unit.some(([k, m]) => k === kind && m === member)),
  );
  const [first] = kin;
  if (same || !first) return null;
  return {
    start: spelled.start,
    end: spelled.end,
    kind: 'unsupported',
    messageId: 'figure-unit',
    params: { figure: text.slice(spelled.start, spelled.end), noted: spelled.digits },
  };
}

/** A figure under another unit than its own, by the spelling of units that are easily taken for one another. */
export const checkSpelledUnits: Check = ({ narrative, evidence }: Case) =>
  spelledIn(narrative.text)
    .flatMap((spelled) => judge(spelled, narrative.text, evidence.own) ?? [])
    .filter(
      ({ start, end }) =>
        // `1.2 points below the target` is worked out, whatever else is 1.2 %.
        !narrative.quantities.some(
          (q) => q.start < end && start < q.end && isComputed(q, narrative, evidence),
        ),
    );

import {
  containsSpan,
  type Facts,
  placesAs,
  type Report,
  type RuleFinding,
  type SystemStatement,
  viewText,
  wordsAround,
} from '../../core/index.js';

/** Statements on whole systems that cannot stand beside each other. */
export function contradictingStatements(
  { systems }: Pick<Facts, 'systems'>,
  report: Pick<Report, 'boxes' | 'view'>,
): RuleFinding[] {
  const of = (...kinds: Array<SystemStatement['kind']>) => systems.filter(({ kind }) => kinds.includes(kind));
  const audited = of('audited');
  const decided = of('recommended', 'concluded');
  const others = beyond(audited, decided);
  const spoken = of('recommended', 'deferred', 'unaudited');
  const leftOut = opposed('unaudited', of('unaudited'), decided);
  return [
    // That a system was left out says more than that others alone were audited.
    ...(leftOut.length > 0 ? leftOut : others),
    ...opposed('deferred', of('deferred'), of('recommended')),
    // One system in the place of another is told once.
    ...(others.length > 0 || !isWhole(spoken, report)
      ? []
      : omitted(audited, of('concluded'), spoken, report)),
  ];
}

const names = ({ systems }: SystemStatement): string[] => [...new Set(systems.map(({ system }) => system))];
const namesAny = (statement: SystemStatement, systems: readonly string[]): boolean =>
  names(statement).some((name) => systems.includes(name));

/** A system recommended or found to conform that was not among those audited. */
function beyond(audited: readonly SystemStatement[], decided: readonly SystemStatement[]): RuleFinding[] {
  const known = new Set(audited.flatMap(names));
  if (known.size === 0) return [];
  const other = [...new Set(decided.flatMap(names))].filter((name) => !known.has(name));
  if (other.length === 0) return [];
  return [
    {
      messageId: 'beyond',
      params: { system: other.join('、') },
      places: [
        ...placesAs(audited.slice(0, 2), 'audit'),
        ...placesAs(apart(decided.filter((one) => namesAny(one, other))).slice(0, 3), 'conclusion'),
      ].sort((a, b) => a.span.start - b.span.start),
    },
  ];
}

/** Without what another statement covers: `体系有效` within `体系有效，推荐认证`. */
const apart = (statements: readonly SystemStatement[]): SystemStatement[] =>
  statements.filter(
    (one) =>
      !statements.some((other) => other !== one && containsSpan(other, one) && !containsSpan(one, other)),
  );

/** One system left out or postponed, and recommended all the same. */
function opposed(
  messageId: string,
  without: readonly SystemStatement[],
  decided: readonly SystemStatement[],
): RuleFinding[] {
  return without.flatMap((one) => {
    const own = names(one);
    if (own.length === 0) return [];
    const against = apart(decided.filter((other) => other.all || namesAny(other, own)));
    return against.length === 0
      ? []
      : [
          {
            messageId,
            params: { system: own.join('、') },
            places: placesAs(
              [one, ...against.slice(0, 3)].sort((a, b) => a.start - b.start),
              'conclusion',
            ),
          },
        ];
  });
}

/** Where all ticks were lost, or a line breaks off in a bracket, nobody knows what was left out. */
const isWhole = (spoken: readonly SystemStatement[], report: Pick<Report, 'boxes' | 'view'>): boolean =>
  (report.boxes.length === 0 || report.boxes.some(({ state }) => state !== 'empty')) &&
  spoken.every((one) => {
    const words = viewText(report, one);
    return words.lastIndexOf('(') <= words.lastIndexOf(')');
  });

/** Systems certified together with another, not apart from it. */
const PART_OF_ANOTHER = new Set(['EC', 'HACCP']);

/** What a system may be called by in the line of the recommendation, however the line goes on. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  QMS: /9001|QMS|质量/u,
  EMS: /14001|24001|EMS|环境|environment/iu,
  OHSMS: /45001|OHSMS|职业健康|safety/iu,
};
const LONGEST_LINE = 400;
/** `推荐认证注册：■QMS □EMS`: a system offered and not ticked is left out. */
const UNTICKED = /[□☐]\s?[^\s□☐■☑√()]{2,24}/gu;

/** A system audited of which no decision speaks, where others are recommended by name. */
function omitted(
  audited: readonly SystemStatement[],
  concluded: readonly SystemStatement[],
  spoken: readonly SystemStatement[],
  { view }: Pick<Report, 'view'>,
): RuleFinding[] {
  const named = spoken.filter(({ kind, systems }) => kind === 'recommended' && systems.length > 0);
  if (named.length === 0 || spoken.some(({ all }) => all)) return [];
  const known = new Set(spoken.flatMap(names));
  const left = [...new Set(audited.flatMap(names))].filter(
    (name) => !known.has(name) && !PART_OF_ANOTHER.has(name),
  );
  const lines = named
    .map((one) => wordsAround(view.text, one, '\n', LONGEST_LINE).replace(UNTICKED, ''))
    .join('\n');
  if (left.length === 0 || left.some((name) => SIGNS[name]?.test(lines))) return [];
  const telling = [audited, concluded].flatMap((all) => all.filter((one) => namesAny(one, left)).slice(0, 2));
  return [
    {
      messageId: 'omitted',
      severity: 'warning',
      params: { system: left.join('、') },
      places: [...placesAs(telling, 'audit'), ...placesAs(named.slice(0, 2), 'conclusion')],
    },
  ];
}

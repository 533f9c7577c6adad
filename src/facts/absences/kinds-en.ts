import type { Kinds } from './kinds-zh.js';

const ENGLISH_KINDS: readonly Kinds[] = [
  { of: /\bdiesel|fuel oil\b/iu, names: ['diesel tank', 'gas oil', 'fuel oil', 'diesel'] },
  {
    of: /\bsolvents?\b/iu,
    names: ['thinner', 'acetone', 'toluene', 'xylene', 'white spirit', 'isopropanol'],
  },
  { of: /\bpesticides?\b/iu, names: ['herbicide', 'insecticide', 'fungicide', 'glyphosate'] },
  { of: /\blead-based|\bleaded\b/iu, names: ['red lead', 'lead primer', 'lead solder', 'white lead'] },
  { of: /\bchrom(?:ium|ate)|hexavalent\b/iu, names: ['dichromate', 'chromic acid', 'chromate'] },
  { of: /\bvehicles?|lorr(?:y|ies)|vans?\b/iu, names: ['lorries', 'vans', 'trucks', 'tractor unit'] },
  { of: /\bcranes?|lifting equipment\b/iu, names: ['overhead crane', 'hoist', 'gantry'] },
  { of: /\bpressure (?:vessel|equipment)/iu, names: ['air receiver', 'autoclave', 'pressure vessel'] },
  {
    of: /\bradioactive|radiation source\b/iu,
    names: ['sealed source', 'gauging source', 'caesium', 'iridium'],
  },
  { of: /\blaborator(?:y|ies)\b/iu, names: ['laboratory technician', 'laboratory'] },
  { of: /\bboiler/iu, names: ['steam boiler', 'boiler operator'] },
  {
    of: /\banimals?|livestock\b/iu,
    names: ['cattle', 'sheep', 'pigs', 'poultry', 'reptiles', 'hens', 'horses'],
  },
  { of: /\bnight shifts?|night work\b/iu, names: ['night shift', 'night-shift', 'night crew'] },
];

const OFFICE = /^(?<name>[a-z]+?) (?:department|team|office|section)$/u;

/** The thing itself and whatever shows it. */
export const englishNames = (thing: string): string[] => {
  const office = OFFICE.exec(thing)?.groups?.name;
  return [
    ...new Set([
      thing,
      ...(office ? [`${office} manager`, `head of ${office}`] : []),
      ...ENGLISH_KINDS.filter(({ of }) => of.test(thing)).flatMap(({ names }) => names),
    ]),
  ];
};

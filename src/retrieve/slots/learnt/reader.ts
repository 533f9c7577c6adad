import { foldWidth } from '../../../core/index.js';
import {
  featuresAfter,
  featuresBefore,
  featuresInside,
  LENGTHS,
  type Named,
  plainContext,
} from './features.js';
import { tokensOf } from './tokens.js';
import { ORGANISATION_WEIGHTS, PERSON_WEIGHTS } from './weights.js';

/** A logarithm of odds for each kind. */
type Odds = Record<Named, number>;

const KINDS = ['person', 'organisation'] as const;
const TABLES = { person: PERSON_WEIGHTS, organisation: ORGANISATION_WEIGHTS } as const;
const DIVISOR = 20;

/** What each feature is worth for both kinds, so that it is looked up once. */
interface Weights {
  bias: Odds;
  of: ReadonlyMap<string, Odds>;
}

function load(): Weights {
  const of = new Map<string, Odds>();
  for (const named of KINDS) {
    for (const line of TABLES[named].table.split('\n')) {
      const [value, ...features] = line.split('\t');
      for (const written of features) {
        const feature = written.replaceAll('¶', '\n');
        const odds = of.get(feature) ?? { person: 0, organisation: 0 };
        odds[named] = Number(value) / DIVISOR;
        of.set(feature, odds);
      }
    }
  }
  const { person, organisation } = TABLES;
  return { bias: { person: person.bias / DIVISOR, organisation: organisation.bias / DIVISOR }, of };
}

let loaded: Weights | undefined;

/** A passage with the logarithm of its odds to be a name. */
export interface Reading {
  start: number;
  end: number;
  named: Named;
  odds: number;
}

const HAN = /[\u4e00-\u9fff·]/u;
/** No name was ever seen in surroundings worse than this: such readings are not looked at closely. */
const HOPELESS = -2;
const LONGEST = Math.max(...KINDS.map((named) => LENGTHS[named][1]));

/** What the surroundings of one place say for each kind. */
function oddsOf(features: readonly string[], of: Weights['of']): Odds {
  let [person, organisation] = [0, 0];
  for (const feature of features) {
    const odds = of.get(feature);
    if (!odds) continue;
    person += odds.person;
    organisation += odds.organisation;
  }
  return { person, organisation };
}

/** Passages that are likelier names than `least`, in reading order, overlapping ones too. Offsets refer to the text. */
export function learntReadings(written: string, least: number): Reading[] {
  loaded ??= load();
  const { bias, of } = loaded;
  const text = plainContext(foldWidth(written));
  const tokens = tokensOf(text);
  const rights = new Map<number, Odds>();
  const rightAt = (end: number): Odds => {
    const known = rights.get(end) ?? oddsOf(featuresAfter(text, end, tokens), of);
    rights.set(end, known);
    return known;
  };
  const found: Reading[] = [];
  for (let start = 0; start < text.length; start++) {
    if (tokens.ends[start] === 0 || !HAN.test(text.charAt(start))) continue;
    const left = oddsOf(featuresBefore(text, start, tokens), of);
    if (KINDS.every((named) => left[named] < HOPELESS)) continue;
    for (let end = start + 1; end - start <= LONGEST && HAN.test(text.charAt(end - 1)); end++) {
      if (tokens.starts[end] === 0) continue;
      for (const named of KINDS) {
        const [shortest, longest] = LENGTHS[named];
        if (end - start < shortest || end - start > longest) continue;
        const outside = bias[named] + left[named] + rightAt(end)[named];
        if (outside < HOPELESS) continue;
        let odds = outside;
        for (const feature of featuresInside(text, start, end, named, tokens))
          odds += of.get(feature)?.[named] ?? 0;
        if (odds >= least) found.push({ start, end, named, odds });
      }
    }
  }
  return found;
}

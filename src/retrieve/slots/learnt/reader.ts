import { foldWidth } from '../../../core/index.js';
import {
  featuresAfter,
  featuresBefore,
  featuresInside,
  LENGTHS,
  type Named,
  plainContext,
} from './features.js';
import { ORGANISATION_WEIGHTS, PERSON_WEIGHTS } from './weights.js';

interface Weights {
  bias: number;
  of: ReadonlyMap<string, number>;
}

const DIVISOR = 20;

function read({ bias, table }: { bias: number; table: string }): Weights {
  const of = new Map<string, number>();
  for (const line of table.split('\n')) {
    const [value, ...features] = line.split('\t');
    for (const feature of features) of.set(feature.replaceAll('¶', '\n'), Number(value) / DIVISOR);
  }
  return { bias: bias / DIVISOR, of };
}

const loaded: Partial<Record<Named, Weights>> = {};
const weightsOf = (named: Named): Weights =>
  (loaded[named] ??= read(named === 'person' ? PERSON_WEIGHTS : ORGANISATION_WEIGHTS));

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
const KINDS = ['person', 'organisation'] as const;
const LONGEST = Math.max(...KINDS.map((named) => LENGTHS[named][1]));

/** What the surroundings of one place say for each kind. */
type Odds = Record<Named, number>;

function oddsOf(features: readonly string[]): Odds {
  const odds = { person: 0, organisation: 0 };
  for (const named of KINDS) {
    const { of } = weightsOf(named);
    for (const feature of features) odds[named] += of.get(feature) ?? 0;
  }
  return odds;
}

/** Passages that are likelier names than `least`, in reading order, overlapping ones too. Offsets refer to the text. */
export function learntReadings(written: string, least: number): Reading[] {
  const text = plainContext(foldWidth(written));
  const rights = new Map<number, Odds>();
  const rightAt = (end: number): Odds => {
    const known = rights.get(end) ?? oddsOf(featuresAfter(text, end));
    rights.set(end, known);
    return known;
  };
  const found: Reading[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!HAN.test(text.charAt(start))) continue;
    const left = oddsOf(featuresBefore(text, start));
    if (KINDS.every((named) => left[named] < HOPELESS)) continue;
    for (let end = start + 1; end - start <= LONGEST && HAN.test(text.charAt(end - 1)); end++) {
      for (const named of KINDS) {
        const [shortest, longest] = LENGTHS[named];
        if (end - start < shortest || end - start > longest) continue;
        const outside = weightsOf(named).bias + left[named] + rightAt(end)[named];
        if (outside < HOPELESS) continue;
        const { of } = weightsOf(named);
        let odds = outside;
        for (const feature of featuresInside(text, start, end, named)) odds += of.get(feature) ?? 0;
        if (odds >= least) found.push({ start, end, named, odds });
      }
    }
  }
  return found;
}

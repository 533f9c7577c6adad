/**
 * Learns what tells names from other words (`src/retrieve/slots/learnt`), from our own reports and nothing else: names that
 * the rules find are replaced by invented ones of every sort, words among them, so that their surroundings must tell.
 * Logistic regression by stochastic gradient descent (AdaGrad; J. Duchi and others, JMLR 12, 2011, p. 2121), a fixed seed.
 * Writes `src/retrieve/slots/learnt/weights.ts`. `HELD=^2` leaves out the cases that begin so, to measure on them.
 *
 *   npx tsx scripts/names/learn.ts
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot } from '../../src/app/tool.js';
import {
  featuresAfter,
  featuresBefore,
  featuresInside,
  LENGTHS,
  type Named,
  plainContext,
} from '../../src/retrieve/slots/learnt/features.js';
import { tokensOf } from '../../src/retrieve/slots/learnt/tokens.js';
import { random } from './invented.js';
import { goldTexts, renamed, silverTexts, type Text } from './texts.js';

const HELD = process.env.HELD ? new RegExp(process.env.HELD, 'u') : null;
/** How often each text is read, each time with other names. */
const COPIES = 3;
const GOLD_COPIES = 12;

const ids = new Map<string, number>();
const counts: number[] = [];
const idOf = (feature: string): number => {
  let id = ids.get(feature);
  if (id === undefined) {
    id = ids.size;
    ids.set(feature, id);
    counts.push(0);
  }
  counts[id] = (counts[id] ?? 0) + 1;
  return id;
};

interface Instance {
  features: Int32Array;
  yes: boolean;
}

function instances({ text: written, marks }: Text, named: Named, share: number): Instance[] {
  const text = plainContext(written);
  const tokens = tokensOf(text);
  const own = marks.filter(({ kind }) => kind === named);
  const right = new Set(own.map(({ start, end }) => `${start} ${end}`));
  const near = new Uint8Array(text.length + 1);
  for (const { start, end } of marks) near.fill(1, Math.max(0, start - 1), end + 1);
  const found: Instance[] = [];
  const [shortest, longest] = LENGTHS[named];
  for (let start = 0; start < text.length; start++) {
    for (
      let length = 1;
      length <= longest && /[\u4e00-\u9fff·]/u.test(text.charAt(start + length - 1));
      length++
    ) {
      const end = start + length;
      if (length < shortest || tokens.ends[start] === 0 || tokens.starts[end] === 0) continue;
      const yes = right.has(`${start} ${end}`);
      const close = near[start] === 1 || near[end - 1] === 1;
      if (!yes && random() > (close ? share * 5 : share)) continue;
      const forgets = [random() < FORGOTTEN, random() < FORGOTTEN];
      const features = [
        ...featuresBefore(text, start, tokens),
        ...featuresAfter(text, end, tokens),
        ...featuresInside(text, start, end, named, tokens),
      ].filter(
        (feature) =>
          !(yes && isLexical(feature)) &&
          !(forgets[0] && OF_LEFT.test(feature)) &&
          !(forgets[1] && OF_RIGHT.test(feature)),
      );
      found.push({ features: Int32Array.from([...new Set(features)], idOf), yes });
    }
  }
  return found;
}

/** Which words are no names is learnt from all that is none; which are, must not be. */
const isLexical = (feature: string): boolean => /^[wse][\u4e00-\u9fff]/u.test(feature);

/** How often the very words before or after a passage are left out, so that what stands for many of them is learnt as well. */
const FORGOTTEN = 0.35;
const OF_LEFT = /^(?:l..|bw|[kj]|h\d)/su;
const OF_RIGHT = /^(?:r..|aw|m|t\d)/su;

const DIVISOR = 20;
/** What was seen less often, or weighs less (in twentieths), is forgotten. */
const LEAST_SEEN = 20;
const LEAST_WEIGHT = 5;

function learn(all: Instance[], weight: Float64Array, keep: Uint8Array): number {
  let bias = 0;
  const squares = new Float64Array(weight.length).fill(1e-6);
  for (let epoch = 0; epoch < 6; epoch++) {
    for (let at = all.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [all[at], all[other]] = [all[other] as Instance, all[at] as Instance];
    }
    for (const { features, yes } of all) {
      let sum = bias;
      for (const id of features) if (keep[id]) sum += weight[id] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (yes ? 1 : 0);
      if (Math.abs(error) < 0.002) continue;
      bias -= 0.02 * error;
      for (const id of features) {
        if (!keep[id]) continue;
        const gradient = error + 2e-6 * (weight[id] ?? 0);
        squares[id] = (squares[id] ?? 0) + gradient * gradient;
        weight[id] = (weight[id] ?? 0) - (0.15 * gradient) / Math.sqrt(squares[id] ?? 1);
      }
    }
  }
  return bias;
}

async function main(): Promise<void> {
  const ruled = await silverTexts();
  const marked = await goldTexts(HELD);
  console.error(`${ruled.length} + ${marked.length} texts`);
  let out =
    '/** Learnt by `scripts/names/learn.ts`; never edited. Each word is what is looked at and its weight in twentieths. */\n';
  for (const named of ['person', 'organisation'] as const) {
    ids.clear();
    counts.length = 0;
    const share = named === 'person' ? 0.8 : 0.45;
    const all: Instance[] = [];
    for (const text of ruled)
      for (let copy = 0; copy < COPIES; copy++) all.push(...instances(renamed(text), named, share / COPIES));
    for (const text of marked) {
      all.push(...instances(text, named, share * 2));
      for (let copy = 0; copy < GOLD_COPIES; copy++) all.push(...instances(renamed(text), named, share));
    }
    const weight = new Float64Array(ids.size);
    const keep = Uint8Array.from(counts, (count) => (count >= LEAST_SEEN ? 1 : 0));
    console.error(
      named,
      all.length,
      all.filter(({ yes }) => yes).length,
      ids.size,
      keep.reduce((a, b) => a + b, 0),
    );
    const bias = learn(all, weight, keep);
    const lines = [...ids].flatMap(([feature, id]) => {
      const value = Math.round((weight[id] ?? 0) * DIVISOR);
      return keep[id] && Math.abs(value) >= LEAST_WEIGHT ? [[feature, value] as const] : [];
    });
    const groups = new Map<number, (typeof lines)[number][]>();
    for (const line of lines) groups.set(line[1], [...(groups.get(line[1]) ?? []), line]);
    const table = [...groups]
      .sort(([a], [b]) => a - b)
      .map(
        ([value, own]) =>
          `${value}\t${own
            .map(([feature]) => feature.replaceAll('\n', '¶'))
            .sort()
            .join('\t')}`,
      )
      .join('\n');
    console.error(named, 'bias', bias.toFixed(2), lines.length, 'weights');
    out += `export const ${named === 'person' ? 'PERSON' : 'ORGANISATION'}_WEIGHTS = {\n  bias: ${Math.round(bias * DIVISOR)},\n  table: ${JSON.stringify(table)},\n};\n`;
  }
  await writeFile(path.join(packageRoot, 'src/retrieve/slots/learnt/weights.ts'), out);
}

await main();

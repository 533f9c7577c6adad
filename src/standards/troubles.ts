import { TROUBLE_WEIGHTS } from './data/trouble-weights.js';
import { notedClauses, readDispositions } from './disposition/read.js';
import { classify, clauseFeatures, parseWeights, type Weights } from './logistic.js';

/** What a clause with a denial or a bad thing in it says: that all is well (`没有一只过期`), or that something is wrong. */
export const TROUBLE_CLASSES = ['fine', 'wrong'] as const;
export type TroubleClass = (typeof TROUBLE_CLASSES)[number];

/** Denials and bad things: what the words of a clause must hold for the question to arise. */
export const TROUBLING =
  /没|未|无|不|缺|少|漏|过期|超|旧|坏|破|错|空|差|\b(?:no|not|none|never|nothing|nobody|without|missing|overdue|expired|failed|old|late|left|\w+n['’]t)\b/iu;

/** Who is less likely than this to tell of something wrong tells that all is well. */
const HARMLESS = 0.08;

/**
 * `没有不合格品处置单`: what is lacking guards against the bad thing that it is named after. `辨识表没有夜班`: a paper lacks what it
 * should hold.
 */
const LACKS =
  /(?:没有?|无|未见)[^,，;；。]{0,10}(?:单|记录|证|表|票|报告|台账|标识|牌|规程|措施|方案|预案|协议|合同|装置|保护|报警|章|内容|材料|资料|依据|手续|签字|签名|日期|编号)$|(?:表|单|册|台账|记录|文件|方案|预案|计划|报告|档案)[里上中]?(?:也|都|却|仍)?(?:没有?|无|未)|\bno [a-z ]{0,24}(?:records?|logs?|reports?|permits?|procedures?|plans?|kits?|guards?|labels?|alarms?)$/iu;

let weights: Weights | undefined;

/** What is looked at in such a clause: its words, whatever its length. */
export const troubleFeatures = (clause: string): string[] =>
  [...clauseFeatures(clause)].filter((feature) => !feature.startsWith('#'));

/** True where a clause only sounds as if something were wrong, by clauses that were told apart before (`scripts/learn-troubles.ts`). */
export function isLikelyHarmless(clause: string): boolean {
  if (!TROUBLING.test(clause) || LACKS.test(clause)) return false;
  weights ??= parseWeights(TROUBLE_WEIGHTS);
  const [, wrong = 1] = classify(troubleFeatures(clause), weights);
  return wrong < HARMLESS;
}

/** So likely what only reads like an acceptance must be one. */
const SURE = 0.75;

/** What will do in the auditor's own words, with a denial in them: `挑不出毛病`, `没落下`. */
const acceptances = (text: string) =>
  readDispositions(text)
    .filter(
      ({ kind, text: words, share = 1 }) => kind === 'accepted' && share >= SURE && TROUBLING.test(words),
    )
    .map(({ text: words, start }) => ({ words, start }));

/** A passage without the clauses that only sound as if something were wrong. Same length. */
export const withoutLikelyHarmless = (text: string): string =>
  notedClauses(text)
    .map(({ text: words, start }) => ({ words: words.replace(/^→/u, ''), start }))
    .filter(({ words }) => isLikelyHarmless(words))
    .concat(acceptances(text))
    .reduce(
      (out, { words, start }) =>
        out.slice(0, start) + ' '.repeat(words.length) + out.slice(start + words.length),
      text,
    );

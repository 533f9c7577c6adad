/** Answers that are the verb of a sentence: `☑达到 □未达到 审核准则的要求`, `[x] meets [ ] does not meet the criteria`. */

type Degree = 'full' | 'nearly' | 'not';

interface Predicate {
  subject: string;
  degree: Degree;
  verb: string;
  /** What the sentence goes on with: a requirement, or nothing. */
  object: string;
}

const ZH =
  /^(?<subject>[\p{Script=Han}]{0,10}?)(?:(?<not>尚?未能?|不能?|没有|无法)|(?<nearly>基本上?|部分|大体))?(?:能够?)?(?<verb>达到|符合|满足|实现|具备)(?:了)?\s?(?<object>[^,;]{0,20}(?:要求|准则|标准|规定|目的|目标|条件|预期)[^,;]{0,2})?$/u;
const EN =
  /^(?<subject>(?:[a-z]+ ){0,5}?)(?:(?<not>(?:does|do|did) not |cannot |fails? to )|(?<nearly>partly |largely |mostly |basically ))?(?<verb>meet|fulfil|conform|compl(?:y|ies|ied)|satisf(?:y|ies|ied)|achieve)(?:s|l?ed|d|ls?)?(?: (?<object>[a-z][^,;]{2,40}))?$/u;

function predicateOf(answer: string): Predicate | null {
  const groups = (ZH.exec(answer) ?? EN.exec(answer))?.groups;
  if (!groups) return null;
  return {
    subject: groups.subject ?? '',
    degree: groups.not !== undefined ? 'not' : groups.nearly !== undefined ? 'nearly' : 'full',
    verb: (groups.verb ?? '').slice(0, STEM),
    object: groups.object ?? '',
  };
}
const STEM = 5;

/** One sentence affirmed and denied, or said in full and only nearly; what it is about may stand behind one only. */
export function denySentence(first: string, second: string): boolean {
  const [a, b] = [first, second].map(predicateOf);
  if (!a || !b) return false;
  const sameObject = a.object === '' || b.object === '' || a.object === b.object;
  return a.verb === b.verb && a.degree !== b.degree && a.subject === b.subject && sameObject;
}

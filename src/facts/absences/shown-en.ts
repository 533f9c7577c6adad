/** How a clause shows that a thing is there: counted, kept, run or sampled, and neither wished for nor another's. */

const COUNTED = /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s(?:[a-z0-9-]+\s){0,3}$/iu;
const AT_WORK =
  /\b(?:seen|stored|kept|held|in use|running|operat(?:ed|es|ing|or)|installed|drawn|used for|inspected|serviced|tested|examined|bought|purchased|delivered|discharged|generated|employs?|employed|hired|works?|working|produced|made|sampled|found|lists?|listed|houses?|contains?|contained)\b/iu;
const UNREAL =
  /\b(?:must|shall|should|may|if|would|could|risk|hazard|prevent|avoid|prohibit|forbid|forbidden|procedure|standard|law|regulation|legal|supplier|contractor|customer|tenant|neighbour|former|formerly|previous|until|planned|plan|scope|exclu|not applicable|policy|instruction|manual)/iu;
const NEGATED = /\b(?:no|not|never|without|none|nor|neither|replaced|removed|scrapped|instead|stopped)\b/iu;

/** Whether the clause shows a thing at its place in it. */
export function showsEnglish(clause: string, at: number): boolean {
  if (UNREAL.test(clause) || NEGATED.test(clause)) return false;
  return COUNTED.test(clause.slice(0, at)) || AT_WORK.test(clause);
}

import type { Around } from './around.js';

/** How a clause shows that a thing is there: counted, kept, run or sampled, and neither wished for nor another's. */

const COUNTED =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?:of\s)?(?:[a-z0-9-]+\s){0,3}$/iu;
const AT_WORK =
  /\b(?:seen|stored|kept|held|in use|running|operat(?:ed|es|ing|or)|installed|drawn|used for|inspected|serviced|tested|examined|bought|purchased|delivered|discharged|generated|employs?|employed|hired|works?|working|produced|made|sampled|found|lists?|listed|houses?|contains?|contained|signed|counted|fed|interviewed|calibrated|issued|dipped|on duty)\b/iu;
/** `FC-2`: it has a number. */
const NUMBERED = /^\s?\(?(?:no\.?\s)?[A-Z]{1,4}-?\d/u;
const UNREAL =
  /\b(?:must|shall|should|may(?! \d| 20\d\d)|if|would|could|risk|hazard|prevent|avoid|prohibit|forbid|forbidden|procedure|standard|law|regulation|legal|supplier|contractor|customer|haulier|carrier|university|tenant|neighbour|former|formerly|previous|until|planned|plan|scope|exclu|not applicable|policy|instruction|manual)/iu;
const OTHERS =
  /\b(?:customer|supplier|client|landlord|contractor|hospital|tenant|neighbour|haulier|carrier|visitor|bought (?:in )?from|hired|rental|rented|drill|provided by|outside the (?:scope|sample)|not (?:in|part of) (?:this|the) (?:audit|sample|scope))(?:'s|s')?\b/iu;
const NEGATED = /\b(?:no|not|never|without|none|nor|neither|replaced|removed|scrapped|instead|stopped)\b/iu;
/** A department by those who speak for it. */
const SPEAKS =
  /^(?:\s(?:manager|head|leader|staff))?\s(?:showed|presented|explained|stated|said|provided|has|have|keeps|signed|was interviewed|employs)\b|\b(?:showed|presented|explained|stated|said|provided|signed|interviewed)\b/iu;

/** Whether the clause shows a thing at its place in it. */
export function showsEnglish(
  clause: string,
  at: number,
  name: string,
  { isOffice, isClass, isMember, sentence }: Around,
): boolean {
  const after = clause.slice(at + name.length);
  if (NEGATED.test(clause)) return false;
  if (isOffice && SPEAKS.test(after)) return !OTHERS.test(clause.slice(0, at));
  if (UNREAL.test(clause)) return false;
  if (isClass && OTHERS.test(sentence)) return false;
  if (isMember && EVIDENCE.test(sentence) && !UNREAL.test(sentence) && !NEGATED.test(sentence)) return true;
  return COUNTED.test(clause.slice(0, at)) || AT_WORK.test(clause) || NUMBERED.test(after);
}

/** Records, readings and people: a member of the class that is told of with these is there. */
const EVIDENCE =
  /\d|\b(?:record|register|log|seen|check|inspect|line|our|own|locked|tested|operators?|card|file|sheet|batch)/iu;

/** How plainly a clause shows it: counted, said of the organisation's own. */
export const weightEnglish = (clause: string): number =>
  Number(/\b\d/u.test(clause)) + Number(/\b(?:company|own|its|seen|sampled|visited)\b/iu.test(clause));

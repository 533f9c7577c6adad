/** What stands beside a clause in its sentence, and what is looked for in it. */
export interface Around {
  last: string;
  next: string;
  /** The thing is a department, which those who speak for it show. */
  isOffice: boolean;
  /** What is denied is a class that is known, or a claim that it is one way only. */
  isClass: boolean;
  /** What is looked for is one of a class that is denied, told in the words of this sentence. */
  isMember: boolean;
  sentence: string;
}

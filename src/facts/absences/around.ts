/** What stands beside a clause in its sentence, and what is looked for in it. */
export interface Around {
  last: string;
  next: string;
  /** The thing is a department, which those who speak for it show. */
  isOffice: boolean;
}

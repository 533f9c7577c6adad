/** A thing that a clause says is not there; offsets are those of the clause. */
export interface Denied {
  start: number;
  end: number;
  thing: string;
  /** What shows it, where the denial itself says; else it follows from the thing. */
  names?: readonly string[];
}

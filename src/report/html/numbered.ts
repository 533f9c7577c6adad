import {
  type CheckedFile,
  type CheckOutput,
  type Finding,
  isPossible,
  type Severity,
  shortNames,
} from '../../core/index.js';

/** What a finding is filtered by, worst first. */
export const KINDS = ['error', 'warning', 'info', 'possible'] as const;
export type Kind = (typeof KINDS)[number];
export const STATES = ['open', 'decided', 'known'] as const;
export type State = (typeof STATES)[number];

/** A finding as the page names it: numbered through all files. */
export interface NumberedFinding {
  number: number;
  /** The id to decide by. */
  id: string;
  kind: Kind;
  state: State;
  finding: Finding;
}

export interface NumberedFile {
  /** From 1. */
  number: number;
  file: CheckedFile;
  /** Null where the text is not at hand. */
  text: string | null;
  findings: NumberedFinding[];
}

const kindOf = (finding: Finding): Kind =>
  isPossible(finding) ? 'possible' : (finding.severity as Severity);

const stateOf = ({ disposition }: Finding): State =>
  disposition === null ? 'open' : disposition.status === 'known' ? 'known' : 'decided';

export function numberFindings({ files }: CheckOutput, sources: ReadonlyMap<string, string>): NumberedFile[] {
  let number = 0;
  return files.map((file, index) => {
    const names = shortNames(file.findings.map(({ fingerprint }) => fingerprint));
    const findings = file.findings.map((finding) => ({
      number: ++number,
      id: names.get(finding.fingerprint) ?? finding.fingerprint,
      kind: kindOf(finding),
      state: stateOf(finding),
      finding,
    }));
    return { number: index + 1, file, text: sources.get(file.path) ?? null, findings };
  });
}

/** Name of a passage in the page: `f3-1` is the first place of the third finding. */
export const placeId = (finding: number, place: number): string => `f${finding}-${place}`;

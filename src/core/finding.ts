import { z } from 'zod';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export const severitySchema = z.enum(SEVERITIES);
/** `error`: the statements cannot both be true. `warning`: a person must look. `info`: style. */
export type Severity = z.infer<typeof severitySchema>;

export const evidenceSchema = z.object({
  /** Exactly `text.slice(start, end)` of the source text. */
  quote: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** 1-based. */
  line: z.int().positive(),
  /** 1-based, in UTF-16 units. */
  column: z.int().positive(),
  role: z.string(),
  clause: z.string().nullable(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What a reviewer may decide: let a finding stand as known, or find that it does not hold. */
export const DECISIONS = ['accepted', 'dismissed'] as const;
export type Decision = (typeof DECISIONS)[number];

export const dispositionSchema = z.object({
  /** `known`: nobody decided on it, but it stands in the baseline that the check was given. */
  status: z.enum([...DECISIONS, 'known']),
  reason: z.string().min(1),
  by: z.string().optional(),
  at: z.string().optional(),
});
export type Disposition = z.infer<typeof dispositionSchema>;

export const findingSchema = z.object({
  ruleId: z.string(),
  severity: severitySchema,
  message: z.string(),
  suggestion: z.string(),
  fingerprint: z.string(),
  disposition: dispositionSchema.nullable(),
  evidence: z.array(evidenceSchema).min(1),
});
export type Finding = z.infer<typeof findingSchema>;

/**
 * Rule id of what a model proposed and no rule proved. Such findings are `possible`: severity `info`, shown with a mark
 * of their own, never counted by the exit code.
 */
export const SECOND_READER = 'llm-reader';
export const isPossible = ({ ruleId }: Pick<Finding, 'ruleId'>): boolean => ruleId === SECOND_READER;

export const LAYOUTS = ['report', 'record', 'plain'] as const;
export type LayoutId = (typeof LAYOUTS)[number];
export type Language = 'zh' | 'en';

export const checkedFileSchema = z.object({
  path: z.string(),
  sha256: z.string(),
  language: z.enum(['zh', 'en']),
  layout: z.enum(LAYOUTS),
  characters: z.int(),
  findings: z.array(findingSchema),
  stats: z.object({ facts: z.int(), rules: z.int(), ms: z.number() }),
});
export type CheckedFile = z.infer<typeof checkedFileSchema>;

/** The document `check --format json` prints. */
export const checkOutputSchema = z.object({
  version: z.literal(1),
  tool: z.string(),
  files: z.array(checkedFileSchema),
});
export type CheckOutput = z.infer<typeof checkOutputSchema>;

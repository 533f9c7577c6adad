import { z } from 'zod';
import { standardIdSchema } from './clause.js';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const dateRange = z.strictObject({ from: isoDate, to: isoDate });

/** The `audit.yaml` of an engagement: what the reviewer knows of the audit beside the report itself. */
export const profileSchema = z.strictObject({
  auditee: z.strictObject({
    name: z.string().min(1),
    formerNames: z.array(z.string()).default([]),
    address: z.string().default(''),
    headcount: z.int().positive().nullable().default(null),
  }),
  scope: z.string().default(''),
  standards: z.array(z.strictObject({ id: standardIdSchema, edition: z.string().default('') })).min(1),
  auditType: z.enum(['initial', 'surveillance', 'recertification', 'special']).default('initial'),
  language: z.enum(['zh', 'en']).default('zh'),
  stage1: dateRange.nullable().default(null),
  stage2: dateRange.nullable().default(null),
  period: dateRange.nullable().default(null),
  team: z.array(z.strictObject({ name: z.string().min(1), role: z.string().default('') })).default([]),
  departments: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        head: z.string().default(''),
        clauses: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  sites: z.array(z.string()).default([]),
  nonconformities: z
    .array(
      z.strictObject({
        clause: z.string(),
        department: z.string().default(''),
        grade: z.enum(['minor', 'major']).default('minor'),
        statement: z.string().default(''),
      }),
    )
    .default([]),
});
export type Profile = z.infer<typeof profileSchema>;

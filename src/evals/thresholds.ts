import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { InputError } from '../core/index.js';
import { parseCaseFile } from './case-file.js';
import type { EvalScore } from './rate.js';

const share = z.number().min(0).max(1);
const boundSchema = z
  .strictObject({ min: share.optional(), max: share.optional() })
  .refine(({ min, max }) => min !== undefined || max !== undefined, { message: 'needs min or max' });

/** `{ "version": 1, "suites": { "check": { "recall": { "min": 0.8 }, "nearMissErrors": { "max": 0 } } } }` */
const thresholdsSchema = z.strictObject({
  version: z.literal(1),
  suites: z.record(z.string(), z.record(z.string(), boundSchema)),
});
export type Thresholds = z.infer<typeof thresholdsSchema>;

/** Reads a threshold file; a missing or broken one is an `InputError` that names the file and the field. */
export async function loadThresholds(file: string): Promise<Thresholds> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new InputError('eval-file-missing', { file }, { cause });
  });
  return parseCaseFile(file, text, thresholdsSchema);
}

export interface Shortfall {
  metric: string;
  bound: 'min' | 'max';
  limit: number;
  /** Null where the metric is unscored, or the suite has none of that name. */
  value: number | null;
}

export interface GateResult {
  passed: boolean;
  /** The exit code of `eval`: 0, or 1 under a threshold. */
  exitCode: 0 | 1;
  shortfalls: Shortfall[];
}

/**
 * Holds a score against the thresholds of its suite. A metric that could not be scored, or that the suite does not
 * have, falls short, and so does any suite with failed or unscored cases: what was not checked has not passed.
 */
export function gate(score: EvalScore, { suites }: Thresholds): GateResult {
  const values = new Map(score.metrics.map(({ id, value }) => [id, value]));
  const shortfalls = Object.entries(suites[score.suite] ?? {}).flatMap(([id, { min, max }]): Shortfall[] => {
    const value = values.get(id) ?? null;
    return [
      ...(min !== undefined && (value === null || value < min)
        ? [{ metric: id, bound: 'min' as const, limit: min, value }]
        : []),
      ...(max !== undefined && (value === null || value > max)
        ? [{ metric: id, bound: 'max' as const, limit: max, value }]
        : []),
    ];
  });
  const complete = score.failures.length === 0 && score.unscored.length === 0 && score.cases > 0;
  const passed = complete && shortfalls.length === 0;
  return { passed, exitCode: passed ? 0 : 1, shortfalls };
}

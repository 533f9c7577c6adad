import { z } from 'zod';

/** Name of the answer's schema, as the prompts give it. */
export const ANSWER_NAME = 'report_contradictions';

/** What the second reader answers: pairs of quotations that, so it says, cannot both be true. */
export const answerSchema = z.object({
  contradictions: z.array(z.object({ first: z.string(), second: z.string(), explanation: z.string() })),
});
export type Proposal = z.infer<typeof answerSchema>['contradictions'][number];

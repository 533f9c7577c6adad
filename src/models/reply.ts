import { z } from 'zod';
import type { ModelUsage } from '../core/index.js';

/** One reply of a chat model, as far as we read it. */
export interface ChatReply {
  content: string;
  /** Arguments of the first tool call, as JSON text; empty without one. */
  toolArguments: string;
  refusal: string | null;
  finishReason: string;
  usage: ModelUsage;
}

const partSchema = z.looseObject({ text: z.string().optional() });

const messageSchema = z.object({
  content: z.union([z.string(), z.array(partSchema)]).nullish(),
  refusal: z.string().nullish(),
  tool_calls: z
    .array(
      z.object({
        function: z.object({ arguments: z.union([z.string(), z.record(z.string(), z.unknown())]) }),
      }),
    )
    .nullish()
    .catch(null),
});

export const usageSchema = z.object({ prompt_tokens: z.number(), completion_tokens: z.number() });

export const usageOf = (usage: z.infer<typeof usageSchema> | null | undefined): ModelUsage => ({
  inputTokens: usage?.prompt_tokens ?? 0,
  outputTokens: usage?.completion_tokens ?? 0,
});

const completionSchema = z.object({
  choices: z.array(z.object({ finish_reason: z.string().nullish(), message: messageSchema })).nullable(),
  usage: usageSchema.nullish().catch(null),
});

/** Some gateways report a failure of the server behind them in a body that was sent with 200. */
const wrappedErrorSchema = z.object({
  error: z.object({ message: z.string(), code: z.union([z.string(), z.number()]).nullish() }),
});

type Message = z.infer<typeof messageSchema>;

const contentOf = ({ content }: Message): string =>
  typeof content === 'string' ? content : (content ?? []).map((part) => part.text ?? '').join('');

function toolArgumentsOf({ tool_calls: calls }: Message): string {
  const given = calls?.[0]?.function.arguments ?? '';
  return typeof given === 'string' ? given : JSON.stringify(given);
}

function refusalOf(message: Message, finishReason: string): string | null {
  if (message.refusal?.trim()) return message.refusal;
  return finishReason === 'content_filter' ? 'stopped by the content filter' : null;
}

/** The failure that a body of a 200 holds, with its HTTP status where it names one. */
export function wrappedError(body: unknown): { message: string; status: number } | null {
  const parsed = wrappedErrorSchema.safeParse(body);
  if (!parsed.success) return null;
  const status = Number(parsed.data.error.code);
  return { message: parsed.data.error.message, status: status >= 400 && status < 600 ? status : 502 };
}

/** Reads the body of a chat completion, or returns null where it is something else. No choice at all is a blank. */
export function parseReply(body: unknown): ChatReply | null {
  const parsed = completionSchema.safeParse(body);
  if (!parsed.success) return null;
  const choice = parsed.data.choices?.[0];
  const message = choice?.message ?? {};
  const finishReason = choice?.finish_reason ?? '';
  return {
    content: contentOf(message),
    toolArguments: toolArgumentsOf(message),
    refusal: refusalOf(message, finishReason),
    finishReason,
    usage: usageOf(parsed.data.usage),
  };
}

import { z } from 'zod';
import { eventData } from './event-stream.js';
import { type ChatReply, usageOf, usageSchema } from './reply.js';

/** Hears an answer grow. */
export interface AnswerListener {
  /** An attempt begins; what was heard before counts no more. */
  begin(): void;
  /** The next piece of what the model writes. */
  text(piece: string): void;
}

const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        delta: z
          .object({
            content: z.string().nullish(),
            refusal: z.string().nullish(),
            tool_calls: z
              .array(
                z.object({
                  index: z.number().nullish(),
                  function: z.object({ arguments: z.string().nullish() }).nullish(),
                }),
              )
              .nullish()
              .catch(null),
          })
          .nullish(),
      }),
    )
    .nullish(),
  usage: usageSchema.nullish().catch(null),
});

/** A streamed reply, and whether the server told what it used. */
export interface StreamedReply {
  reply: ChatReply;
  isCounted: boolean;
}

/**
 * Puts a streamed chat completion together and tells the listener its text on the way. `onBody` sees each event before
 * it is read, for failures that are sent with 200. Throws SyntaxError where the stream breaks off or is none.
 */
export async function readStreamedReply(
  body: AsyncIterable<Uint8Array>,
  listener: AnswerListener,
  onBody: (event: unknown) => void,
): Promise<StreamedReply> {
  const said = { content: '', toolArguments: '', refusal: '', finishReason: '' };
  let usage: z.infer<typeof usageSchema> | null = null;
  let isDone = false;
  for await (const data of eventData(body)) {
    isDone ||= data === '[DONE]';
    if (isDone) break;
    const event: unknown = JSON.parse(data);
    onBody(event);
    const { success, data: chunk } = chunkSchema.safeParse(event);
    if (!success) continue;
    usage = chunk.usage ?? usage;
    const [choice] = chunk.choices ?? [];
    const call = choice?.delta?.tool_calls?.find(({ index }) => (index ?? 0) === 0);
    const pieces = { content: choice?.delta?.content ?? '', call: call?.function?.arguments ?? '' };
    said.content += pieces.content;
    said.toolArguments += pieces.call;
    said.refusal += choice?.delta?.refusal ?? '';
    said.finishReason = choice?.finish_reason ?? said.finishReason;
    if (pieces.content + pieces.call !== '') listener.text(pieces.content + pieces.call);
  }
  if (!isDone && said.finishReason === '') throw new SyntaxError('the stream broke off');
  const { content, toolArguments, finishReason } = said;
  const filtered = finishReason === 'content_filter' ? 'stopped by the content filter' : null;
  const refusal = said.refusal.trim() === '' ? filtered : said.refusal;
  return {
    reply: { content, toolArguments, refusal, finishReason, usage: usageOf(usage) },
    isCounted: usage !== null,
  };
}

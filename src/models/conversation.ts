import {
  type AnswerWatch,
  type ModelAnswer,
  ModelError,
  type ModelMessage,
  type ModelRequest,
  type ModelUsage,
} from '../core/index.js';
import { type AnswerReading, readAnswer } from './answer.js';
import type { Asker } from './asker.js';
import type { ModelEventListener } from './events.js';
import { safeDetail } from './failure.js';
import type { JsonSchema } from './json-schema.js';
import { appendToLast, type LadderStep } from './ladder.js';
import { partialStrings } from './partial-strings.js';
import { renderPrompt } from './prompts.js';
import { formatParagraph, type ProtocolPrompts, paragraph } from './protocol.js';
import type { AnswerListener } from './streamed-reply.js';

const MAX_REPAIRS = 2;
/** Enough to mend from; a model that ran on must not fill its own context with it. */
const MAX_QUOTED_ANSWER = 20_000;

export interface ConversationContext {
  asker: Asker;
  prompts: ProtocolPrompts;
  /** Masked in whatever is thrown. */
  apiKey: string | undefined;
  onEvent: ModelEventListener | undefined;
}

type Unusable = Exclude<AnswerReading<unknown>, { kind: 'value' }>;
type Mendable = Extract<Unusable, { kind: 'blank' | 'invalid' }>;

const addUsage = (a: ModelUsage, b: ModelUsage): ModelUsage => ({
  inputTokens: a.inputTokens + b.inputTokens,
  outputTokens: a.outputTokens + b.outputTokens,
});

const isMendable = (reading: Unusable): reading is Mendable =>
  reading.kind === 'blank' || reading.kind === 'invalid';

/** The conversation that asks for a mended answer. */
function repairMessages(
  first: readonly ModelMessage[],
  defect: Mendable,
  prompts: ProtocolPrompts,
): ModelMessage[] {
  if (defect.kind === 'blank') return appendToLast(first, paragraph(prompts.answerBlank, {}));
  return [
    ...first,
    { role: 'assistant', content: defect.text.slice(0, MAX_QUOTED_ANSWER) },
    ...renderPrompt(prompts.answerRepair, { problems: defect.problems }),
  ];
}

function giveUp(reading: Unusable, apiKey: string | undefined, usage: ModelUsage): ModelError {
  const spent = { usage };
  switch (reading.kind) {
    case 'refusal':
      return new ModelError('refusal', safeDetail(reading.detail, apiKey), spent);
    case 'truncated':
      return new ModelError('invalid-answer', 'the answer was cut off at the limit of output tokens', spent);
    case 'blank':
      return new ModelError('blank', 'the answer has no content', spent);
    case 'invalid':
      return new ModelError('invalid-answer', safeDetail(reading.problems, apiKey), spent);
  }
}

/** Reads what comes for the strings that are watched, from the front at each attempt. */
function listening({ path, hear }: AnswerWatch): AnswerListener {
  let reader = partialStrings(path);
  return {
    begin() {
      reader = partialStrings(path);
      hear([]);
    },
    text(piece) {
      if (reader.push(piece)) hear(reader.strings());
    },
  };
}

/** Asks on one step of the ladder and hands defects back, twice at most. Throws `ModelError`. */
export async function converse<T>(
  step: LadderStep,
  request: ModelRequest<T>,
  schema: JsonSchema,
  { asker, prompts, apiKey, onEvent }: ConversationContext,
): Promise<ModelAnswer<T>> {
  const first = asker.showsSchema(step)
    ? appendToLast(request.messages, formatParagraph(prompts, schema))
    : request.messages;
  let messages = first;
  let usage: ModelUsage = { inputTokens: 0, outputTokens: 0 };
  const listener = request.watch && listening(request.watch);
  for (let repairs = 0; ; repairs++) {
    const { schemaName, signal } = request;
    const reply = await asker.ask({ messages, step, schemaName, schema, signal, listener });
    usage = addUsage(usage, reply.usage);
    const reading = readAnswer(reply, request.schema);
    if (reading.kind === 'value') return { value: reading.value, mode: step, usage, repairs };
    if (!isMendable(reading) || repairs === MAX_REPAIRS) throw giveUp(reading, apiKey, usage);
    const problem = reading.kind === 'blank' ? 'blank' : reading.problems;
    onEvent?.({ type: 'repair', attempt: repairs + 1, problem });
    // Each repair starts from the first question: the latest attempt is all the model has to mend.
    messages = repairMessages(first, reading, prompts);
  }
}

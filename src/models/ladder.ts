import type { ModelMessage } from '../core/index.js';
import type { JsonSchema } from './json-schema.js';

/** The ways to ask for an answer of a given shape, the most reliable first. */
export const LADDER = ['json_schema_strict', 'json_schema', 'tool_call', 'json_object', 'text'] as const;
export type LadderStep = (typeof LADDER)[number];

interface StepShape {
  /** True where nothing but the prompt tells the model about the schema. */
  promptOnly: boolean;
  /** Parameters of the chat completions request that ask for the shape. */
  parameters(name: string, schema: JsonSchema): Record<string, unknown>;
}

const SHAPES: Readonly<Record<LadderStep, StepShape>> = {
  json_schema_strict: {
    promptOnly: false,
    parameters: (name, schema) => ({
      response_format: { type: 'json_schema', json_schema: { name, schema, strict: true } },
    }),
  },
  json_schema: {
    promptOnly: false,
    parameters: (name, schema) => ({
      response_format: { type: 'json_schema', json_schema: { name, schema } },
    }),
  },
  tool_call: {
    promptOnly: false,
    parameters: (name, schema) => ({
      tools: [
        { type: 'function', function: { name, description: 'Returns the answer.', parameters: schema } },
      ],
      tool_choice: { type: 'function', function: { name } },
    }),
  },
  json_object: { promptOnly: true, parameters: () => ({ response_format: { type: 'json_object' } }) },
  text: { promptOnly: true, parameters: () => ({}) },
};

export const isPromptOnly = (step: LadderStep): boolean => SHAPES[step].promptOnly;

export const stepParameters = (step: LadderStep, name: string, schema: JsonSchema): Record<string, unknown> =>
  SHAPES[step].parameters(name, schema);

/** The steps that may be tried, from `first` downwards. */
export const stepsFrom = (first: LadderStep, skip: readonly LadderStep[]): LadderStep[] =>
  LADDER.slice(LADDER.indexOf(first)).filter((step) => !skip.includes(step));

/** Adds a paragraph to the last message, which keeps user and assistant turns alternating as some templates demand. */
export const appendToLast = (messages: readonly ModelMessage[], paragraph: string): ModelMessage[] =>
  messages.map((message, index) =>
    index === messages.length - 1 ? { ...message, content: `${message.content}\n\n${paragraph}` } : message,
  );

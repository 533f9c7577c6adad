import type { Language } from '../core/index.js';
import type { JsonSchema } from './json-schema.js';
import { loadPrompt, type Prompt, renderPrompt } from './prompts.js';

/** The prompts that the client itself needs, whatever it is asked. */
export interface ProtocolPrompts {
  canary: Prompt;
  /** Shows the schema where nothing else does. */
  answerFormat: Prompt;
  /** Hands parse and schema errors back. */
  answerRepair: Prompt;
  /** Asks again after an answer without content. */
  answerBlank: Prompt;
}

/** The canary is English always: what it proves does not depend on the language, and it is cached without it. */
export const loadProtocolPrompts = (language: Language, directory: string): ProtocolPrompts => ({
  canary: loadPrompt('canary', 'en', directory),
  answerFormat: loadPrompt('answer-format', language, directory),
  answerRepair: loadPrompt('answer-repair', language, directory),
  answerBlank: loadPrompt('answer-blank', language, directory),
});

/** The text of a prompt, to be put at the end of another message. */
export const paragraph = (prompt: Prompt, variables: Readonly<Record<string, string>>): string =>
  renderPrompt(prompt, variables)
    .map(({ content }) => content)
    .join('\n\n');

/** Shows a schema to the model in words. */
export const formatParagraph = (prompts: ProtocolPrompts, schema: JsonSchema): string =>
  paragraph(prompts.answerFormat, { schema: JSON.stringify(schema) });

import type { LadderStep } from './ladder.js';

export const PROVIDER_IDS = ['openai', 'deepseek', 'qwen', 'ollama', 'vllm', 'llama.cpp', 'generic'] as const;
export type ProviderId = (typeof PROVIDER_IDS)[number];

/** What differs between servers that speak OpenAI's chat completions. Adding a server is adding a row. */
export interface Provider {
  id: ProviderId;
  /** Recognised where the host is one of these or lies below one. */
  hosts: readonly string[];
  /** Recognised on this machine or a private network by the server's usual port. */
  ports: readonly number[];
  /** Used where no base URL is configured. */
  baseUrl: string | null;
  /** Appended where the configured base URL has no path, a common slip. */
  path: string | null;
  /** Used where no model is named. */
  defaultModel: string | null;
  /** Steps of the ladder that this server is known to refuse, which saves the probe a request. */
  skip: readonly LadderStep[];
  /** Sent with every request; a parameter that the server refuses by name is left out from then on. */
  body: Readonly<Record<string, unknown>>;
  /** How the server calls the limit on output tokens. */
  tokenLimit: 'max_tokens' | 'max_completion_tokens';
  /** True where a schema steers only the sampler: the model cannot read it, so the prompt has to show it. */
  schemaUnseen: boolean;
  /** Requests under way at once. */
  concurrency: number;
}

export const PROVIDERS: Readonly<Record<ProviderId, Provider>> = {
  openai: {
    id: 'openai',
    hosts: ['api.openai.com'],
    ports: [],
    baseUrl: 'https://api.openai.com/v1',
    path: '/v1',
    defaultModel: 'gpt-4.1-mini',
    skip: [],
    body: {},
    tokenLimit: 'max_completion_tokens',
    schemaUnseen: false,
    concurrency: 4,
  },
  // json_schema is refused ("This response_format type is unavailable now"); V4 thinks unless told otherwise and
  // then refuses a forced tool_choice. https://api-docs.deepseek.com/guides/thinking_mode, .../guides/json_mode
  deepseek: {
    id: 'deepseek',
    hosts: ['api.deepseek.com'],
    ports: [],
    baseUrl: 'https://api.deepseek.com',
    path: null,
    defaultModel: 'deepseek-v4-flash',
    skip: ['json_schema_strict', 'json_schema'],
    body: { thinking: { type: 'disabled' } },
    tokenLimit: 'max_tokens',
    schemaUnseen: false,
    concurrency: 4,
  },
  // Thinking excludes structured output, forced tools and, on open models, answers in one piece.
  // https://help.aliyun.com/zh/model-studio/json-mode
  qwen: {
    id: 'qwen',
    hosts: ['dashscope.aliyuncs.com', 'dashscope-intl.aliyuncs.com', 'dashscope-us.aliyuncs.com'],
    ports: [],
    baseUrl: 'https://dashscope.aliyuncs.com/compatible-mode/v1',
    path: '/compatible-mode/v1',
    defaultModel: 'qwen-plus',
    skip: [],
    body: { enable_thinking: false },
    tokenLimit: 'max_tokens',
    schemaUnseen: false,
    concurrency: 4,
  },
  // https://docs.ollama.com/api/openai-compatibility
  ollama: {
    id: 'ollama',
    hosts: ['ollama.com'],
    ports: [11434],
    baseUrl: 'http://127.0.0.1:11434/v1',
    path: '/v1',
    defaultModel: null,
    skip: [],
    body: {},
    tokenLimit: 'max_tokens',
    schemaUnseen: true,
    concurrency: 1,
  },
  // https://docs.vllm.ai/en/latest/features/structured_outputs.html
  vllm: {
    id: 'vllm',
    hosts: [],
    ports: [8000],
    baseUrl: 'http://127.0.0.1:8000/v1',
    path: '/v1',
    defaultModel: null,
    skip: [],
    body: {},
    tokenLimit: 'max_tokens',
    schemaUnseen: true,
    concurrency: 4,
  },
  // May answer 200 without enforcing the schema (ggml-org/llama.cpp#24097, #15664): only the canary can tell.
  'llama.cpp': {
    id: 'llama.cpp',
    hosts: [],
    ports: [8080],
    baseUrl: 'http://127.0.0.1:8080/v1',
    path: '/v1',
    defaultModel: null,
    skip: [],
    body: {},
    tokenLimit: 'max_tokens',
    schemaUnseen: true,
    concurrency: 1,
  },
  generic: {
    id: 'generic',
    hosts: [],
    ports: [],
    baseUrl: null,
    path: null,
    defaultModel: null,
    skip: [],
    body: {},
    tokenLimit: 'max_tokens',
    schemaUnseen: true,
    concurrency: 2,
  },
};

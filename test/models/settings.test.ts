import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.js';
import {
  type ModelConfig,
  modelSettingsFromEnvironment,
  PROVIDER_IDS,
  PROVIDERS,
} from '../../src/models/index.js';
import { LADDER } from '../../src/models/ladder.js';
import { recogniseProvider, resolveEndpoint } from '../../src/models/settings.js';

const defaults = { timeoutMs: 120_000, maxRetries: 3, temperature: 0.2 };

describe('modelSettingsFromEnvironment', () => {
  const cases: { name: string; env: Record<string, string>; config?: ModelConfig; settings: unknown }[] = [
    {
      name: 'nothing configured',
      env: { PATH: '/bin', CLAUSEWRIGHT_MODEL: ' ', OPENAI_API_KEY: '' },
      settings: null,
    },
    {
      name: 'an OpenAI key alone',
      env: { OPENAI_API_KEY: 'sk-1 \n' },
      settings: {
        ...defaults,
        provider: 'openai',
        model: 'gpt-4.1-mini',
        baseUrl: 'https://api.openai.com/v1',
        apiKey: 'sk-1',
      },
    },
    {
      name: 'OPENAI_BASE_URL with its key',
      env: { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://llm.example.com/v1/', CLAUSEWRIGHT_MODEL: 'm' },
      settings: {
        ...defaults,
        provider: 'generic',
        model: 'm',
        baseUrl: 'https://llm.example.com/v1',
        apiKey: 'k',
      },
    },
    {
      name: 'our variables before the configuration before those of OpenAI',
      env: {
        OPENAI_API_KEY: 'theirs',
        OPENAI_BASE_URL: 'https://theirs.example.com/v1',
        CLAUSEWRIGHT_API_KEY: 'ours',
        CLAUSEWRIGHT_TIMEOUT_MS: '9000',
        CLAUSEWRIGHT_TEMPERATURE: '0',
      },
      config: {
        model: 'configured',
        baseUrl: 'https://configured.example.com/v1',
        apiKey: 'configured',
        timeoutMs: 5000,
        maxRetries: 1,
      },
      settings: {
        timeoutMs: 9000,
        maxRetries: 1,
        temperature: 0,
        provider: 'generic',
        model: 'configured',
        baseUrl: 'https://configured.example.com/v1',
        apiKey: 'ours',
      },
    },
    {
      name: 'a key of OpenAI does not travel to another server',
      env: { OPENAI_API_KEY: 'sk-1', CLAUSEWRIGHT_BASE_URL: 'https://api.deepseek.com' },
      settings: {
        ...defaults,
        provider: 'deepseek',
        model: 'deepseek-v4-flash',
        baseUrl: 'https://api.deepseek.com',
        apiKey: undefined,
      },
    },
    {
      name: 'nor to a provider that is only named',
      env: { OPENAI_API_KEY: 'sk-1' },
      config: { provider: 'qwen' },
      settings: {
        ...defaults,
        provider: 'qwen',
        model: 'qwen-plus',
        baseUrl: 'https://dashscope.aliyuncs.com/compatible-mode/v1',
        apiKey: undefined,
      },
    },
    {
      name: 'but does to OpenAI by another route to it',
      env: { OPENAI_API_KEY: 'sk-1', CLAUSEWRIGHT_BASE_URL: 'https://eu.api.openai.com/v1' },
      settings: {
        ...defaults,
        provider: 'openai',
        model: 'gpt-4.1-mini',
        baseUrl: 'https://eu.api.openai.com/v1',
        apiKey: 'sk-1',
      },
    },
    {
      name: 'a local server, its path forgotten',
      env: { CLAUSEWRIGHT_BASE_URL: 'http://localhost:11434', CLAUSEWRIGHT_MODEL: 'qwen3:8b' },
      settings: {
        ...defaults,
        provider: 'ollama',
        model: 'qwen3:8b',
        baseUrl: 'http://localhost:11434/v1',
        apiKey: undefined,
      },
    },
    {
      name: 'a whole endpoint pasted',
      env: {
        CLAUSEWRIGHT_BASE_URL: 'http://10.1.2.3:9999/v1/chat/completions',
        CLAUSEWRIGHT_MODEL: 'm',
        CLAUSEWRIGHT_PROVIDER: 'vllm',
      },
      settings: {
        ...defaults,
        provider: 'vllm',
        model: 'm',
        baseUrl: 'http://10.1.2.3:9999/v1',
        apiKey: undefined,
      },
    },
  ];
  it.each(cases)('$name', ({ env, config, settings }) => {
    expect(modelSettingsFromEnvironment(env, config)).toEqual(settings);
  });

  const invalid: {
    name: string;
    env: Record<string, string>;
    code: string;
    params?: Record<string, string>;
  }[] = [
    { name: 'a model without any key', env: { CLAUSEWRIGHT_MODEL: 'gpt-4.1' }, code: 'model-key-missing' },
    {
      name: 'a local server without a model',
      env: { CLAUSEWRIGHT_BASE_URL: 'http://127.0.0.1:8080' },
      code: 'model-name-missing',
      params: { baseUrl: 'http://127.0.0.1:8080/v1' },
    },
    {
      name: 'no URL',
      env: { CLAUSEWRIGHT_BASE_URL: 'api.deepseek.com', CLAUSEWRIGHT_MODEL: 'm' },
      code: 'model-base-url-invalid',
    },
    {
      name: 'another protocol',
      env: { OPENAI_BASE_URL: 'ftp://x.example.com', CLAUSEWRIGHT_MODEL: 'm' },
      code: 'model-base-url-invalid',
    },
    {
      name: 'a password in the URL',
      env: { OPENAI_BASE_URL: 'https://u:secret@x.example.com', CLAUSEWRIGHT_MODEL: 'm' },
      code: 'model-base-url-invalid',
    },
    {
      name: 'a key in the URL',
      env: { OPENAI_BASE_URL: 'https://x.example.com/v1?key=secret', CLAUSEWRIGHT_MODEL: 'm' },
      code: 'model-base-url-invalid',
    },
    {
      name: 'a timeout in words',
      env: { CLAUSEWRIGHT_TIMEOUT_MS: 'long', OPENAI_API_KEY: 'k' },
      code: 'model-setting-invalid',
      params: { name: 'CLAUSEWRIGHT_TIMEOUT_MS' },
    },
    {
      name: 'a temperature too high',
      env: { CLAUSEWRIGHT_TEMPERATURE: '3', OPENAI_API_KEY: 'k' },
      code: 'model-setting-invalid',
      params: { name: 'CLAUSEWRIGHT_TEMPERATURE' },
    },
    {
      name: 'an unknown provider',
      env: { CLAUSEWRIGHT_PROVIDER: 'chatgpt', OPENAI_API_KEY: 'k' },
      code: 'model-setting-invalid',
      params: { name: 'CLAUSEWRIGHT_PROVIDER' },
    },
    {
      name: 'a key in typographic quotes',
      env: { CLAUSEWRIGHT_API_KEY: '“sk-secret”' },
      code: 'model-setting-invalid',
      params: { name: 'CLAUSEWRIGHT_API_KEY' },
    },
    {
      name: 'a key of two lines',
      env: { OPENAI_API_KEY: 'sk-secret\nsk-other' },
      code: 'model-setting-invalid',
      params: { name: 'apiKey' },
    },
  ];
  it.each(invalid)('refuses $name', ({ env, code, params = {} }) => {
    const error = (() => {
      try {
        return modelSettingsFromEnvironment(env);
      } catch (reason) {
        return reason;
      }
    })();
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code, params });
    expect(String(error)).not.toContain('secret');
  });

  it('names an unknown key of the configuration', () => {
    expect(() => modelSettingsFromEnvironment({}, { modell: 'x' } as ModelConfig)).toThrow(
      /model-setting-invalid.*modell/u,
    );
  });
});

describe('recogniseProvider', () => {
  it.each([
    ['https://api.openai.com/v1', 'openai'],
    ['https://api.deepseek.com/beta', 'deepseek'],
    ['https://dashscope-intl.aliyuncs.com/compatible-mode/v1', 'qwen'],
    ['http://127.0.0.1:11434/v1', 'ollama'],
    ['http://[::1]:8000/v1', 'vllm'],
    ['http://gpu-box:8080/v1', 'llama.cpp'],
    ['http://192.168.1.9:1234/v1', 'generic'],
    ['https://api.openai.com.evil.example/v1', 'generic'],
    ['https://notapi.deepseek.com.cn/v1', 'generic'],
    ['https://llm.example.com:11434/v1', 'generic'],
  ])('%s is %s', (url, provider) => {
    expect(recogniseProvider(url)).toBe(provider);
  });
});

describe('the table of providers', () => {
  it.each(PROVIDER_IDS)('%s', (id) => {
    const provider = PROVIDERS[id];
    expect(provider.id).toBe(id);
    expect(LADDER.filter((step) => !provider.skip.includes(step))).toContain('text');
    expect(provider.concurrency).toBeGreaterThan(0);
    if (provider.baseUrl) expect(recogniseProvider(provider.baseUrl)).toBe(id);
  });
});

it('a key that cannot be a header is refused before it reaches one', () => {
  const settings = { ...defaults, model: 'm', apiKey: 'sk-secret\r\nX-Other: 1' };
  expect(() => resolveEndpoint(settings)).toThrow(/^model-setting-invalid \{"name":"apiKey"\}$/u);
});

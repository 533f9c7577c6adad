import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findJson, readAnswer, stripReasoning } from '../../src/models/answer.js';
import type { ChatReply } from '../../src/models/reply.js';

const reply = (content: string, changes: Partial<ChatReply> = {}): ChatReply => ({
  content,
  toolArguments: '',
  refusal: null,
  finishReason: 'stop',
  usage: { inputTokens: 0, outputTokens: 0 },
  ...changes,
});

describe('findJson', () => {
  const cases: { name: string; text: string; values: unknown[] }[] = [
    { name: 'nothing', text: 'no braces', values: [] },
    { name: 'braces of prose', text: 'use {name} and {{x}}, then {"a":1}', values: [{ a: 1 }] },
    { name: 'braces within strings', text: 'x {"a":"}{\\"{"} y', values: [{ a: '}{"{' }] },
    { name: 'several objects', text: '{"a":1} and { "b" : {} }', values: [{ a: 1 }, { b: {} }] },
    { name: 'an empty object', text: 'so: {}', values: [{}] },
    {
      name: 'a broken object is not searched for parts',
      text: '{"a": [{"b":1}],} {"c":2}',
      values: [{ c: 2 }],
    },
    { name: 'a cut object is not searched for parts', text: '{"a": [{"b":1}, {"b":', values: [] },
    { name: 'a whole list', text: ' [{"a":1}, 2] ', values: [{ a: 1 }, 2] },
    { name: 'a number is no object', text: '42', values: [42] },
    { name: 'think tags inside a value stay', text: '{"a":"</think>"}', values: [{ a: '</think>' }] },
  ];
  it.each(cases)('$name', ({ text, values }) => {
    expect(findJson(text).values).toEqual(values);
  });

  it('finds any object within any prose that has no object of its own', () => {
    const prose = fc
      .string({ maxLength: 200, unit: 'grapheme' })
      .map((text) => text.replace(/[{}"<>[\]]/gu, ' '));
    const object = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
    fc.assert(
      fc.property(prose, object, prose, fc.boolean(), (before, value, after, pretty) => {
        const normal = JSON.parse(JSON.stringify(value));
        const text = `${before}.\n${JSON.stringify(value, null, pretty ? 2 : 0)}\n${after}.`;
        expect(findJson(text).values).toEqual([normal]);
      }),
    );
  });

  it('never throws, whatever a model writes', () => {
    const noise = fc.array(
      fc.constantFrom('{', '}', '"', '\\', '[', ']', '{"a":', '<think>', '</think>', ' ', '，', '```'),
    );
    fc.assert(fc.property(noise, (parts) => Array.isArray(findJson(parts.join('')).values)));
  });

  it('stays linear on a megabyte of open braces, quotes and tags', () => {
    for (const unit of ['{', '{"', '{ ', '<think></think>', '"{}']) {
      expect(
        findJson(unit.repeat(1_000_000 / unit.length)).values.every((value) => typeof value === 'object'),
      ).toBe(true);
    }
  });
});

describe('stripReasoning', () => {
  it.each([
    ['<think>a</think>b', 'b'],
    ['\n<THINKING>\na\n</THINKING>\nb', '\nb'],
    ['a</think>b', 'b'],
    ['<think>a</think> <think>b</think>c', 'c'],
    ['<think>never ends', ''],
    ['<think>a</think><think>never ends', ''],
    ['plain', 'plain'],
    ['b <think>a', 'b <think>a'],
  ])('%j -> %j', (text, rest) => {
    expect(stripReasoning(text)).toBe(rest);
  });
});

describe('readAnswer', () => {
  const schema = z.object({ a: z.number().max(10) });
  const cases: { name: string; given: ChatReply; reading: unknown }[] = [
    { name: 'a value', given: reply('{"a":1}'), reading: { kind: 'value', value: { a: 1 } } },
    {
      name: 'constraints the provider never saw',
      given: reply('{"a":11}'),
      reading: { kind: 'invalid', problems: 'a: Too big: expected number to be <=10', text: '{"a":11}' },
    },
    {
      name: 'the first object that fits',
      given: reply('{"b":1} {"a":2} {"a":3}'),
      reading: { kind: 'value', value: { a: 2 } },
    },
    {
      name: 'tool arguments before content',
      given: reply('{"a":1}', { toolArguments: '{"a":2}' }),
      reading: { kind: 'value', value: { a: 2 } },
    },
    {
      name: 'content where the tool arguments are broken',
      given: reply('{"a":1}', { toolArguments: '{"a":' }),
      reading: { kind: 'value', value: { a: 1 } },
    },
    {
      name: 'a refusal even beside a value',
      given: reply('{"a":1}', { refusal: 'no' }),
      reading: { kind: 'refusal', detail: 'no' },
    },
    { name: 'truncated', given: reply('{"a":', { finishReason: 'length' }), reading: { kind: 'truncated' } },
    {
      name: 'truncated within its thoughts',
      given: reply('<think>so', { finishReason: 'length' }),
      reading: { kind: 'truncated' },
    },
    { name: 'blank', given: reply(' \n'), reading: { kind: 'blank' } },
    {
      name: 'null',
      given: reply('null'),
      reading: {
        kind: 'invalid',
        problems: '(root): Invalid input: expected object, received null',
        text: 'null',
      },
    },
    {
      name: 'an empty list',
      given: reply('[]'),
      reading: { kind: 'invalid', problems: 'the answer is a list, not an object', text: '[]' },
    },
  ];
  it.each(cases)('$name', ({ given, reading }) => {
    expect(readAnswer(given, schema)).toEqual(reading);
  });
});

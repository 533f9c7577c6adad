import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { modelDraftSchema } from '../../src/core/index.js';
import { toModelSchema } from '../../src/models/json-schema.js';
import { canarySchema } from '../../src/models/probe.js';
import { sample } from './fake-server.js';

const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const string = { type: 'string' };

describe('toModelSchema', () => {
  it('says a draft with nothing but types, enums, fields and lists', () => {
    expect(toModelSchema(modelDraftSchema)).toEqual(
      object({
        clause: string,
        verdict: {
          type: 'string',
          enum: ['conform', 'observation', 'nonconform', 'not_applicable', 'insufficient'],
        },
        sentences: {
          type: 'array',
          items: object({ text: string, notes: { type: 'array', items: string } }),
        },
        objectives: {
          type: 'array',
          items: object({ name: string, target: string, actual: string, period: string }),
        },
        questions: { type: 'array', items: string },
      }),
    );
  });

  const cases: { name: string; schema: z.ZodType; said: unknown }[] = [
    {
      name: 'lengths, ranges, formats and patterns are dropped',
      schema: z.object({
        a: z.string().min(1).max(9),
        b: z.int().positive(),
        c: z.iso.date(),
        d: z.array(z.string()).min(1),
      }),
      said: object({ a: string, b: { type: 'integer' }, c: string, d: { type: 'array', items: string } }),
    },
    {
      name: 'descriptions stay',
      schema: z.object({ a: z.string().describe('why') }),
      said: object({ a: { ...string, description: 'why' } }),
    },
    {
      name: 'nullable',
      schema: z.object({ a: z.string().nullable() }),
      said: object({ a: { type: ['string', 'null'] } }),
    },
    {
      name: 'an intersection',
      schema: z.object({ a: z.intersection(z.object({ b: z.string() }), z.object({ c: z.string() })) }),
      said: object({ a: object({ b: string, c: string }) }),
    },
    {
      name: 'a literal',
      schema: z.object({ a: z.literal('x') }),
      said: object({ a: { type: 'string', enum: ['x'] } }),
    },
    {
      name: 'a tagged union',
      schema: z.object({
        a: z.discriminatedUnion('k', [z.object({ k: z.literal('x') }), z.object({ k: z.literal('y') })]),
      }),
      said: object({
        a: {
          anyOf: [
            object({ k: { type: 'string', enum: ['x'] } }),
            object({ k: { type: 'string', enum: ['y'] } }),
          ],
        },
      }),
    },
    {
      name: 'optional fields are required of a model',
      schema: z.object({ a: z.string().optional() }),
      said: object({ a: string }),
    },
    {
      name: 'fields named like keywords',
      schema: z.object({ pattern: z.string(), format: z.string() }),
      said: object({ pattern: string, format: string }),
    },
  ];
  it.each(cases)('$name', ({ schema, said }) => {
    expect(toModelSchema(schema)).toEqual(said);
  });

  it.each([
    ['a list at the root', z.array(z.string()), /object at its root/u],
    ['unnamed fields', z.object({ a: z.record(z.string(), z.string()) }), /unnamed fields/u],
    ['tuples', z.object({ a: z.tuple([z.string()]) }), /prefixItems/u],
  ])('refuses %s', (_, schema, message) => {
    expect(() => toModelSchema(schema)).toThrow(message);
  });

  it.each([
    ['draft', modelDraftSchema],
    ['canary', canarySchema],
  ])('what satisfies the JSON Schema of the %s satisfies zod', (_, schema) => {
    const said = toModelSchema(schema);
    const value = sample(said as Parameters<typeof sample>[0]);
    expect(new Ajv2020({ strict: true }).validate(said, value)).toBe(true);
    expect(schema.safeParse(value).success).toBe(true);
  });
});

import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Keywords that take a place in the result as they are; all others (lengths, patterns, ranges ...) are dropped. */
const PLAIN = ['type', 'enum', 'description', '$ref'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapValues = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, reduce(value)]));

function reduce(node: unknown): JsonSchema {
  if (!isRecord(node)) throw new TypeError('A schema for a model needs a type everywhere.');
  const unsupported = ['allOf', 'prefixItems', 'patternProperties', 'not'].find((keyword) => keyword in node);
  if (unsupported) throw new TypeError(`A schema for a model cannot use ${unsupported}.`);
  const out: Record<string, unknown> = {};
  for (const keyword of PLAIN) if (keyword in node) out[keyword] = node[keyword];
  if ('const' in node) out.enum = [node.const];
  if (isRecord(node.items)) out.items = reduce(node.items);
  const options = node.anyOf ?? node.oneOf;
  if (Array.isArray(options)) out.anyOf = options.map(reduce);
  if (node.type === 'object') Object.assign(out, reduceObject(node));
  if (isRecord(node.$defs)) out.$defs = mapValues(node.$defs);
  return out;
}

function reduceObject(node: Record<string, unknown>): Record<string, unknown> {
  if (!isRecord(node.properties))
    throw new TypeError('A schema for a model cannot use objects of unnamed fields.');
  const properties = mapValues(node.properties);
  return { properties, required: Object.keys(properties), additionalProperties: false };
}

/**
 * The JSON Schema that is sent for a zod schema: object root, every field required, no further fields, and no
 * keyword beyond what every provider honours. What is dropped here (lengths, patterns ...) zod still checks.
 * Throws TypeError for schemas that cannot be said this way, which is a mistake of the caller.
 */
export function toModelSchema(schema: z.ZodType): JsonSchema {
  const root = z.toJSONSchema(schema, { io: 'input' });
  if (root.type !== 'object') throw new TypeError('A schema for a model needs an object at its root.');
  return reduce(root);
}

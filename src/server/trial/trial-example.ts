import { z } from 'zod'

interface JsonSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly minimum?: number
  readonly minLength?: number
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly prefixItems?: readonly JsonSchema[]
}

const texts: Readonly<Record<string, string>> = {
  date: '2026-01-31',
  'date-time': '2026-01-31T00:00:00Z',
  email: 'thu@example.vn',
  uuid: '00000000-0000-4000-8000-000000000000',
  uri: 'https://example.vn/',
}

function fill(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const choice = (schema.anyOf ?? schema.oneOf)?.[0]
  if (choice) return fill(choice)
  switch ([schema.type].flat()[0]) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map(name => [name, fill(schema.properties?.[name] ?? {})]))
    case 'array':
      return schema.prefixItems?.map(fill) ?? Array.from({ length: schema.minItems ?? 0 }, () => fill(schema.items ?? {}))
    case 'string':
      return schema.format ? (texts[schema.format] ?? 'x') : 'x'.repeat(Math.max(1, schema.minLength ?? 1))
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1)
    case 'boolean':
      return false
    default:
      return null
  }
}

/** The least that a schema of a request takes; undefined where there is no schema. */
export const trialExample = (schema: unknown): unknown =>
  schema instanceof z.ZodType ? fill(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema) : undefined

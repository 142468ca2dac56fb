import { refusal } from '../../core/wording/en/refusal.ts'
import { say } from '../../core/wording/say.ts'
import { type RefusalCode, statusOf } from '../../usecase/ground/refusal.ts'
import { whoIn } from '../account/who-in.ts'

/** As much of OpenAPI as the page shows. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly additionalProperties?: Schema | boolean
  readonly default?: unknown
}

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}

interface Operation {
  readonly summary?: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: Schema }[]
  readonly requestBody?: Body
  readonly responses: Readonly<Record<string, Body>>
  readonly 'x-roles': readonly string[]
}

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** A schema in the notation of TypeScript. */
export function notation(schema: Schema): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? ''
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map(value => JSON.stringify(value)).join(' | ')
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return choices.map(notation).join(' | ')
  if (Array.isArray(schema.type)) return schema.type.join(' | ')
  if (schema.prefixItems) return `[${schema.prefixItems.map(notation).join(', ')}]`
  if (schema.type === 'array') return `${itemNotation(schema.items || {})}[]`
  if (schema.properties) return objectNotation(schema)
  if (typeof schema.additionalProperties === 'object') return `{ [name: string]: ${notation(schema.additionalProperties)} }`
  return String(schema.type ?? 'unknown')
}

const itemNotation = (schema: Schema): string => {
  const isChoice = (schema.anyOf ?? schema.oneOf ?? schema.enum ?? []).length > 1 || Array.isArray(schema.type)
  return isChoice ? `(${notation(schema)})` : notation(schema)
}

function objectNotation({ properties = {}, required = [] }: Schema): string {
  const fields = Object.entries(properties).map(([name, schema]) => `${name}${required.includes(name) ? '' : '?'}: ${notation(schema)}`)
  return `{ ${fields.join(', ')} }`
}

const bodyOf = (body: Body | undefined): string | null => {
  const [type, content] = Object.entries(body?.content ?? {})[0] ?? []
  if (!type) return null
  return type === 'application/json' ? notation(content?.schema ?? {}) : `${type} ${content?.schema ? notation(content.schema) : ''}`.trim()
}

function operationSection(method: string, path: string, operation: Operation): string {
  const who = whoIn(operation['x-roles'])
  const query = operation.parameters?.filter(parameter => parameter.in === 'query') ?? []
  const asked = query.map(({ name, required, schema }) => {
    const fallback = schema.default === undefined ? '' : ` = ${JSON.stringify(schema.default)}`
    return `${name}${required ? '' : '?'}: ${notation(schema)}${fallback}`
  })
  const request = bodyOf(operation.requestBody)
  const answers = Object.entries(operation.responses)
    .filter(([status]) => status !== '4XX')
    .map(([status, body]) => `${status} ${bodyOf(body) ?? ''}`.trim())
  const lines = [...asked.map(line => `?${line}`), ...(request ? [`→ ${request}`] : []), ...answers.map(line => `← ${line}`)]
  return `### ${method.toUpperCase()} ${path}\n\n${operation.summary ?? ''}. For: ${who}.\n\n\`\`\`ts\n${lines.join('\n')}\n\`\`\`\n`
}

/** `docs/api.md`. */
export function apiPage(document: ApiDocument): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationSection(method, path, operation)),
  )
  const types = Object.entries(document.components.schemas)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => `type ${name} = ${notation(schema)}`)
  const codes = (Object.keys(refusal) as RefusalCode[]).map(code => `| \`${code}\` | ${statusOf(code)} | ${say('en', `refusal.${code}`)} |`)
  return `# The HTTP API

Made from the routes, their schemas, the policy and the refusals by \`node src/server/docs/write-docs.ts\`; a test compares them. The same for
programs: \`/api/openapi.json\` (OpenAPI 3.1).

The session is a cookie that \`POST /api/session\` sets. Requests that change something must come from a page of the server itself, or from
a program that sends neither \`Origin\` nor \`Sec-Fetch-Site\`. Lists come in pages: \`next\` of one is \`after\` of the next, and null at the end.
Searching with \`q\` ignores diacritics and case.

## Requests

${operations.join('\n')}
## Types

A \`Span\` is a pair of UTF-16 offsets in the text of the reading, the end exclusive.

\`\`\`ts
${types.join('\n')}
\`\`\`

## Refusals

Whatever is refused is answered with a \`Problem\`. Its code is never renamed; its message is in the language of the account, else in that
of the browser.

| code | status | message |
|---|---|---|
${codes.join('\n')}
`
}

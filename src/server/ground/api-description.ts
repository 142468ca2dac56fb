import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifySchema } from 'fastify'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { accountSchema, signInAnswerSchema } from '../../api/account.ts'
import { accountRowSchema, openedAccountSchema } from '../../api/accounts.ts'
import { auditEventSchema } from '../../api/audit.ts'
import { blockSchema } from '../../api/block.ts'
import { documentRowSchema } from '../../api/document.ts'
import { draftDueSchema, dueSchema } from '../../api/due.ts'
import { planRowSchema, planTaskSchema } from '../../api/plan.ts'
import { problemSchema } from '../../api/problem.ts'
import { readingSchema, sectionSchema } from '../../api/reading.ts'
import { draftAgencySchema, draftItemSchema, draftQuantitySchema, reviewMoveSchema, reviewViewSchema } from '../../api/review.ts'
import { spanSchema } from '../../api/span.ts'
import { mayEver } from '../../core/policy/decide.ts'
import type { UseCase } from '../../core/policy/policy.ts'
import { roles as everybody } from '../../core/policy/role.ts'
import { cookieName } from './session-cookie.ts'
import { version } from './version.ts'

/** Schemas that stand once in the description, by name. */
const named = {
  Account: accountSchema,
  AccountRow: accountRowSchema,
  AuditEvent: auditEventSchema,
  Block: blockSchema,
  DocumentRow: documentRowSchema,
  DraftAgency: draftAgencySchema,
  DraftDue: draftDueSchema,
  DraftItem: draftItemSchema,
  DraftQuantity: draftQuantitySchema,
  Due: dueSchema,
  OpenedAccount: openedAccountSchema,
  PlanRow: planRowSchema,
  PlanTask: planTaskSchema,
  Problem: problemSchema,
  Reading: readingSchema,
  ReviewMove: reviewMoveSchema,
  ReviewView: reviewViewSchema,
  Section: sectionSchema,
  SignInAnswer: signInAnswerSchema,
  Span: spanSchema,
}

const schemaRegistry = z.registry<{ id?: string | undefined }>()
for (const [id, schema] of Object.entries(named)) schemaRegistry.add(schema, { id })

const transform = createJsonSchemaTransform({ schemaRegistry })
const transformObject = createJsonSchemaTransformObject({ schemaRegistry })

const upload = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
      },
    },
  },
}

const chainFile = { description: 'The chain, one JSON object a line', content: { 'application/x-ndjson': {} } }
const download = { description: 'The bytes as they were uploaded', content: { 'application/octet-stream': {} } }

interface Described extends FastifySchema {
  readonly hide?: boolean
}

/** OpenAPI 3.1: what the schemas say, that any route may answer with a problem, and who may call it. */
export const apiDescription: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Đôn Đốc',
      version,
      description: 'Every refusal is a `Problem`; its code is stable, its message is in the language of the account.',
    },
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookieName } } },
  },
  transform: input => {
    const useCase: UseCase | undefined = input.route.config?.useCase
    const { schema, url } = transform({ ...input, schema: withProblem(input.schema) } as Parameters<typeof transform>[0])
    const roles = useCase ? everybody.filter(role => mayEver(useCase, role)) : []
    const open = roles.some(role => role === 'stranger')
    return { schema: { ...schema, ...(!open && { security: [{ session: [] }] }), 'x-roles': roles } as FastifySchema, url }
  },
  transformObject: document => {
    const described = transformObject(document)
    const paths = 'paths' in described ? (described.paths ?? {}) : {}
    Object.assign(paths['/api/documents']?.post ?? {}, { requestBody: upload })
    Object.assign(paths['/api/audit/export']?.get?.responses ?? {}, { 200: chainFile })
    Object.assign(paths['/api/documents/{id}/file']?.get?.responses ?? {}, { 200: download })
    return tidy(described)
  },
}

/** Bounds that only say that a number is exact, and schemas that nothing refers to, tell a reader nothing. */
function tidy<Document extends object>(document: Document): Document {
  const plain = JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      (key === 'minimum' || key === 'maximum') && Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER ? undefined : value,
    ),
  )
  const schemas: Record<string, unknown> = plain.components?.schemas ?? {}
  const used = new Set<string>()
  const follow = (from: unknown): void => {
    for (const [, name = ''] of JSON.stringify(from).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (used.has(name)) continue
      used.add(name)
      follow(schemas[name] ?? {})
    }
  }
  follow(plain.paths)
  for (const name of Object.keys(schemas)) if (!used.has(name)) delete schemas[name]
  return plain
}

const withProblem = (schema: Described | undefined): Described => {
  const response = schema?.response
  return { ...schema, response: { ...(typeof response === 'object' ? response : {}), '4XX': problemSchema } }
}

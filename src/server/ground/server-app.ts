import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { UseCase } from '../../core/policy/policy.ts'
import type { Caller } from '../../usecase/ground/caller.ts'

/** The application as routes see it: requests and answers are held to their schemas. */
export type ServerApp = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The line of the policy that a route falls under; a test sees that every route has one. */
    useCase?: UseCase
  }
  interface FastifyInstance<RawServer, RawRequest, RawReply, Logger, TypeProvider> {
    /** Every route as it was added. */
    readonly routeTable: RouteOptions[]
  }
  interface FastifyRequest {
    /** Who asks; null for a stranger. */
    caller: Caller | null
  }
}

import type { FastifyRequest } from 'fastify'
import { refuse } from '../usecase/refusal.ts'
import { usernameOf } from '../usecase/sign-in.ts'
import type { ServerApp } from './server-app.ts'

const windowMs = 10 * 60_000
/** Of one name from one address: nobody can lock out somebody else who sits elsewhere. */
const mostPerName = 10
/** Of all names from one address, behind which a whole office may sit. */
const mostPerAddress = 100

const typedName = (request: FastifyRequest): string => {
  const { body } = request
  return body && typeof body === 'object' && 'username' in body ? usernameOf(String(body.username)) : ''
}

export interface SignInLimit {
  /** Refuses where there have been too many failures. */
  readonly check: (request: FastifyRequest) => Promise<void>
  readonly countFailure: (request: FastifyRequest) => Promise<void>
}

/** Only failures count: who signs in rightly is never kept waiting by own success. */
export function signInLimit(app: ServerApp): SignInLimit {
  const perName = app.createRateLimit({
    max: mostPerName,
    timeWindow: windowMs,
    keyGenerator: request => JSON.stringify([request.ip, typedName(request)]),
  })
  const perAddress = app.createRateLimit({ max: mostPerAddress, timeWindow: windowMs, keyGenerator: request => request.ip })
  return {
    check: async request => {
      for (const limit of [perName, perAddress]) {
        const found = await limit(request, { increment: false })
        if (!found.isAllowed && found.remaining <= 0) refuse('too-many-sign-ins', { seconds: String(found.ttlInSeconds) })
      }
    },
    countFailure: async request => {
      await perName(request)
      await perAddress(request)
    },
  }
}

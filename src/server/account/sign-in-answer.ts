import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SignedIn } from '../../usecase/account/open-session.ts'
import type { RenewedSession } from '../../usecase/account/prove-identity.ts'
import { readSession } from '../../usecase/account/read-session.ts'
import type { SecondFactorAsked } from '../../usecase/account/sign-in.ts'
import { clearStep, setDevices, setStep, setToken } from '../ground/session-cookie.ts'

/** Puts what the browser keeps into cookies; the rest is the answer. */
export function answerSignIn(request: FastifyRequest, reply: FastifyReply, outcome: SignedIn | SecondFactorAsked) {
  if (outcome.kind === 'second-factor') {
    setStep(request, reply, 'second-factor', outcome)
    return { account: null, secondFactor: [...outcome.ways] }
  }
  setToken(request, reply, outcome.token, outcome.endsAt)
  setDevices(request, reply, outcome.devices)
  clearStep(request, reply, 'second-factor')
  return { ...readSession(outcome.caller), secondFactor: [] }
}

export function answerRenewed(request: FastifyRequest, reply: FastifyReply, renewed: RenewedSession) {
  setToken(request, reply, renewed.token, renewed.endsAt)
  return readSession(renewed.caller)
}

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Origin } from '../../usecase/account/attempts.ts'

export const cookieName = 'dondoc'
/** Which accounts have signed in from this browser, in marks that only the server can make. */
const devicesName = 'dondoc-devices'
const devicesMaxAgeS = 365 * 86_400

/** Out of reach of scripts, not sent along by other sites' forms, and over https only where the page came so. */
const flagsOf = (request: FastifyRequest) => ({ path: '/', httpOnly: true, sameSite: 'lax' as const, secure: request.protocol === 'https' })

export const tokenOf = (request: FastifyRequest): string | null => request.cookies[cookieName] ?? null

export const setToken = (request: FastifyRequest, reply: FastifyReply, token: string, endsAt: Date): void => {
  reply.setCookie(cookieName, token, { ...flagsOf(request), expires: endsAt })
}

export const clearToken = (request: FastifyRequest, reply: FastifyReply): void => {
  reply.clearCookie(cookieName, flagsOf(request))
}

export const setDevices = (request: FastifyRequest, reply: FastifyReply, devices: string): void => {
  reply.setCookie(devicesName, devices, { ...flagsOf(request), path: '/api', maxAge: devicesMaxAgeS })
}

/** What a sign-in that takes more than one request leaves with the browser meanwhile. */
export type StepName = 'second-factor' | 'passkey' | 'provider'

const stepName = (name: StepName): string => `dondoc-${name}`

export const stepOf = (request: FastifyRequest, name: StepName): string | null => request.cookies[stepName(name)] ?? null

export const setStep = (request: FastifyRequest, reply: FastifyReply, name: StepName, step: { token: string; endsAt: Date }): void => {
  reply.setCookie(stepName(name), step.token, { ...flagsOf(request), path: '/api', expires: step.endsAt })
}

export const clearStep = (request: FastifyRequest, reply: FastifyReply, name: StepName): void => {
  reply.clearCookie(stepName(name), { ...flagsOf(request), path: '/api' })
}

/** From where a request comes, as far as signing in wants to know. */
export const originOf = (request: FastifyRequest): Origin => ({
  address: request.ip,
  devices: request.cookies[devicesName] ?? '',
  userAgent: request.headers['user-agent'] ?? '',
  formerToken: tokenOf(request),
})

import type { FastifyReply, FastifyRequest } from 'fastify'

export const cookieName = 'dondoc'

/** Out of reach of scripts, not sent along by other sites' forms, and over https only where the page came so. */
const flagsOf = (request: FastifyRequest) => ({ path: '/', httpOnly: true, sameSite: 'lax' as const, secure: request.protocol === 'https' })

export const tokenOf = (request: FastifyRequest): string | null => request.cookies[cookieName] ?? null

export const setToken = (request: FastifyRequest, reply: FastifyReply, token: string, endsAt: Date): void => {
  reply.setCookie(cookieName, token, { ...flagsOf(request), expires: endsAt })
}

export const clearToken = (request: FastifyRequest, reply: FastifyReply): void => {
  reply.clearCookie(cookieName, flagsOf(request))
}

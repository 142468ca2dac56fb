import type { FastifyRequest } from 'fastify'
import { refuse } from '../../usecase/ground/refusal.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/**
 * Changes come from pages of this server only. Browsers say where a request comes from by themselves; a program that says nothing has
 * no cookies of somebody else to misuse.
 */
export async function checkSameOrigin(request: FastifyRequest): Promise<void> {
  if (safe.has(request.method)) return
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') refuse('other-origin')
  const { origin } = request.headers
  if (origin !== undefined && hostOf(origin) !== request.host) refuse('other-origin')
}

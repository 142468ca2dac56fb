import { z } from 'zod'
import { healthSchema } from '../api/health.ts'
import type { ServerApp } from './ground/server-app.ts'
import { version } from './ground/version.ts'

export function addSystemRoutes(app: ServerApp): void {
  app.get(
    '/api/health',
    { config: { useCase: 'check-health' }, schema: { summary: 'Whether the server answers', response: { 200: healthSchema } } },
    () => ({ status: 'ok' as const, version }),
  )

  app.get(
    '/api/openapi.json',
    {
      config: { useCase: 'read-api-description' },
      schema: { summary: 'This description', response: { 200: z.looseObject({ openapi: z.string() }) } },
    },
    async (_request, reply) =>
      reply
        .type('application/json; charset=utf-8')
        .serializer(JSON.stringify)
        .send(app.swagger() as { openapi: string }),
  )
}

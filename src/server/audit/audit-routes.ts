import { PassThrough } from 'node:stream'
import { auditPageSchema, auditQuery, chainStateSchema } from '../../api/audit.ts'
import { exportAudit } from '../../usecase/audit/export-audit.ts'
import { readChainState } from '../../usecase/audit/read-chain-state.ts'
import { searchAudit } from '../../usecase/audit/search-audit.ts'
import { verifyAudit } from '../../usecase/audit/verify-audit.ts'
import type { Office } from '../../usecase/ground/office.ts'
import type { ServerApp } from '../ground/server-app.ts'
import { writeTo } from '../ground/write-to.ts'

export function addAuditRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/audit',
    {
      config: { useCase: 'search-audit' },
      schema: { summary: 'Events of the audit trail, the last first', querystring: auditQuery, response: { 200: auditPageSchema } },
    },
    request => searchAudit(office, request.caller, request.query),
  )

  app.get(
    '/api/audit/chain',
    {
      config: { useCase: 'verify-audit' },
      schema: { summary: 'What the last check of the chain found, and how far it is sealed', response: { 200: chainStateSchema } },
    },
    request => readChainState(office, request.caller),
  )

  app.post(
    '/api/audit/chain',
    {
      config: { useCase: 'verify-audit' },
      schema: { summary: 'Check the whole chain now', response: { 200: chainStateSchema } },
    },
    async request => {
      await verifyAudit(office, request.caller)
      return readChainState(office, request.caller)
    },
  )

  app.get(
    '/api/audit/export',
    { config: { useCase: 'export-audit' }, schema: { summary: 'The whole chain as NDJSON, for `dondoc audit verify FILE`' } },
    async (request, reply) => {
      const send = await exportAudit(office, request.caller)
      const name = `audit-${office.now().toISOString().slice(0, 10)}.ndjson`
      reply.type('application/x-ndjson; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`)
      const body = new PassThrough()
      // A chain that breaks off lacks its last line, and the check of the file says so.
      send(writeTo(body)).then(
        () => body.end(),
        (error: unknown) => body.destroy(error instanceof Error ? error : new Error(String(error))),
      )
      return reply.send(body)
    },
  )
}

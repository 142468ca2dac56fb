import { z } from 'zod'
import { digestRequest, noticePageSchema, noticeQuery, noticeReadingRequest } from '../../api/notice.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { changeDigest } from '../../usecase/reminding/change-digest.ts'
import { listNotices } from '../../usecase/reminding/list-notices.ts'
import { readNotices } from '../../usecase/reminding/read-notices.ts'
import type { ServerApp } from '../ground/server-app.ts'

const done = { 204: z.null().describe('Done') }

export function addNoticeRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/notices',
    {
      config: { useCase: 'list-notices' },
      schema: {
        summary: 'What the unit that is acted for was told of its work, the last first',
        querystring: noticeQuery,
        response: { 200: noticePageSchema },
      },
    },
    request => listNotices(office, request.caller, request.query),
  )

  app.post(
    '/api/notices/reading',
    {
      config: { useCase: 'read-notices' },
      schema: { summary: 'The acting office has seen these notices, or all', body: noticeReadingRequest, response: done },
    },
    async (request, reply) => {
      await readNotices(office, request.caller, request.body.ids)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/api/notices/mail',
    {
      config: { useCase: 'change-digest' },
      schema: { summary: 'Whether the acting office gets the daily mail', body: digestRequest, response: done },
    },
    async (request, reply) => {
      await changeDigest(office, request.caller, request.body.wanted)
      return reply.code(204).send(null)
    },
  )
}

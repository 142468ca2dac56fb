import { pageParams, pageSchema, pagesSchema, pictureQuery } from '../../api/page.ts'
import { idParams } from '../../api/paging.ts'
import { drawPage, openPage, openPages } from '../../usecase/document/open-pages.ts'
import type { Office } from '../../usecase/ground/office.ts'
import type { ServerApp } from '../ground/server-app.ts'

/** What a page looks like does not change; who may see it may, and another person may sit at the same screen. */
const caching = 'private, no-cache'

export function addPagePictureRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/documents/:id/pages',
    {
      config: { useCase: 'open-pages' },
      schema: { summary: 'The pages of the file, where it has pages: their sizes', params: idParams, response: { 200: pagesSchema } },
    },
    request => openPages(office, request.caller, request.params.id),
  )

  app.get(
    '/api/documents/:id/pages/:page',
    {
      config: { useCase: 'open-pages' },
      schema: { summary: 'Where the words of a page stand', params: pageParams, response: { 200: pageSchema } },
    },
    request => openPage(office, request.caller, request.params.id, request.params.page),
  )

  app.get(
    '/api/documents/:id/pages/:page/picture',
    {
      config: { useCase: 'draw-page' },
      schema: { summary: 'A page as it looks, as PNG', params: pageParams, querystring: pictureQuery },
    },
    async (request, reply) => {
      const { id, page } = request.params
      const { tag, picture } = await drawPage(
        office,
        request.caller,
        id,
        page,
        request.query.width,
        request.headers['if-none-match'] ?? null,
      )
      reply.header('cache-control', caching).header('etag', tag)
      return picture ? reply.type('image/png').send(Buffer.from(picture)) : reply.code(304).send()
    },
  )
}

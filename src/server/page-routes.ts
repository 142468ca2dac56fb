import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { sendProblem } from './ground/problem.ts'
import type { ServerApp } from './ground/server-app.ts'

const oneYearS = 31_536_000

/** Files whose names hold their hash never change; everything else is asked for anew. */
function setCaching(reply: FastifyReply, path: string): void {
  const cache = /[\\/]assets[\\/]/.test(path) ? `public, max-age=${oneYearS}, immutable` : 'no-cache'
  reply.header('cache-control', cache)
}

/** The built pages. Addresses that are no file are pages of the application, which finds its way by itself. */
export async function addPageRoutes(app: ServerApp, webDir: string): Promise<void> {
  const hasPages = existsSync(join(webDir, 'index.html'))
  if (hasPages) {
    await app.register(async pages => {
      pages.addHook('onRoute', route => {
        Object.assign(route, { config: { ...route.config, useCase: 'open-page' } })
      })
      await pages.register(fastifyStatic, { root: webDir, cacheControl: false, setHeaders: setCaching, index: ['index.html'] })
    })
  }
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api') && !/^[^?]*\.\w{2,5}(\?|$)/.test(request.url)
    return hasPages && isPage ? reply.sendFile('index.html', webDir) : sendProblem(request, reply, 'not-found')
  })
}

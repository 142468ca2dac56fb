import { randomUUID } from 'node:crypto'
import type { UseCase } from '../../core/policy/policy.ts'
import type { TrialThing } from '../../usecase/trial/trial-tree.ts'
import { trialExample } from './trial-example.ts'
import type { TrialServer } from './trial-server.ts'

/** A route with an example of what it takes. */
export interface TrialRoute {
  readonly method: string
  readonly url: string
  readonly useCase: UseCase
  readonly body: unknown
  readonly query: unknown
}

export const routesAsAdded = (server: TrialServer) =>
  server.app.routeTable.flatMap(route => [route.method].flat().map(method => ({ ...route, method })))

export const trialRoutes = (server: TrialServer): TrialRoute[] =>
  routesAsAdded(server).flatMap(({ method, url, config, schema }) =>
    config?.useCase
      ? [{ method, url, useCase: config.useCase, body: trialExample(schema?.body), query: trialExample(schema?.querystring) }]
      : [],
  )

/** Where a route is asked about a thing. */
export function addressOf({ url, query }: TrialRoute, thing: TrialThing | null): string {
  const search = new URLSearchParams(query as Record<string, string>).toString()
  return url.replace(':id', thing?.id ?? randomUUID()).replaceAll(/:\w+/g, '1') + (search ? `?${search}` : '')
}

export function bodyOf({ method, useCase, body }: TrialRoute, thing: TrialThing | null): unknown {
  if (method === 'GET' || method === 'HEAD') return undefined
  // What is shared stays as it is, so that later cases find it where the tree put it.
  return useCase === 'share-document' || useCase === 'share-plan' ? { sharing: thing?.sharing } : (body ?? {})
}

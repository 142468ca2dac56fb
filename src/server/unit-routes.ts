import { idParams } from '../api/paging.ts'
import { loadedUnitsSchema, loadUnitsBody, openedUnitSchema, unitListQuery, unitPageSchema, unitQuery } from '../api/unit.ts'
import { listUnits } from '../usecase/list-units.ts'
import { loadVietnam } from '../usecase/load-vietnam.ts'
import type { Office } from '../usecase/office.ts'
import { openUnit } from '../usecase/open-unit.ts'
import type { ServerApp } from './server-app.ts'

export function addUnitRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/units',
    {
      config: { useCase: 'list-units' },
      schema: {
        summary: 'Institutions as of a day, by search, kind or place',
        querystring: unitListQuery,
        response: { 200: unitPageSchema },
      },
    },
    request => listUnits(office, request.caller, request.query),
  )

  app.get(
    '/api/units/:id',
    {
      config: { useCase: 'open-unit' },
      schema: {
        summary: 'An institution: its names over time, both lines above it, whom it took over from',
        params: idParams,
        querystring: unitQuery,
        response: { 200: openedUnitSchema },
      },
    },
    request => openUnit(office, request.caller, request.params.id, request.query.day),
  )

  app.post(
    '/api/units/vietnam',
    {
      config: { useCase: 'load-units' },
      schema: {
        summary: 'Load the institutions of Viet Nam where there are none yet',
        body: loadUnitsBody,
        response: { 201: loadedUnitsSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await loadVietnam(office, request.caller, request.body)),
  )
}

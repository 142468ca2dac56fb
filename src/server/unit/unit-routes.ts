import { z } from 'zod'
import { idParams } from '../../api/paging.ts'
import {
  loadedUnitsSchema,
  loadUnitsBody,
  openedUnitSchema,
  unitChangedSchema,
  unitListQuery,
  unitOrderSchema,
  unitPageSchema,
  unitPreviewBody,
  unitPreviewSchema,
  unitQuery,
  unitUndoBody,
} from '../../api/unit.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { changeUnit, previewUnitChange } from '../../usecase/unit/change-unit.ts'
import { listUnits } from '../../usecase/unit/list-units.ts'
import { loadVietnam } from '../../usecase/unit/load-vietnam.ts'
import { openUnit } from '../../usecase/unit/open-unit.ts'
import { undoUnitAct } from '../../usecase/unit/undo-unit-act.ts'
import type { ServerApp } from '../ground/server-app.ts'

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

  app.post(
    '/api/units/:id/changes/preview',
    {
      config: { useCase: 'change-unit' },
      schema: {
        summary: 'What an act on an institution would do, without doing it',
        params: idParams,
        body: unitPreviewBody,
        response: { 200: unitPreviewSchema },
      },
    },
    request => previewUnitChange(office, request.caller, request.params.id, request.body),
  )

  app.post(
    '/api/units/:id/changes',
    {
      config: { useCase: 'change-unit' },
      schema: {
        summary: 'Create below, rename, merge, split, move or end an institution from a day on',
        params: idParams,
        body: unitOrderSchema,
        response: { 201: unitChangedSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await changeUnit(office, request.caller, request.params.id, request.body)),
  )

  app.post(
    '/api/units/:id/undo',
    {
      config: { useCase: 'change-unit' },
      schema: {
        summary: 'Undo the latest act on an institution while nothing rests on it',
        params: idParams,
        body: unitUndoBody,
        response: { 204: z.null().describe('Done') },
      },
    },
    async (request, reply) => {
      await undoUnitAct(office, request.caller, request.params.id, request.body.actId)
      return reply.code(204).send(null)
    },
  )
}

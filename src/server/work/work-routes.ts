import { Readable } from 'node:stream'
import { z } from 'zod'
import { idParams } from '../../api/paging.ts'
import {
  savedSchema,
  savedWorkFiltersSchema,
  scorePageSchema,
  scoreQuery,
  workCountsSchema,
  workDaysQuery,
  workDaysSchema,
  workExportQuery,
  workFilterQuery,
  workFilterRequest,
  workListQuery,
  workMovedSchema,
  workMoveRequest,
  workPageSchema,
  workTriedSchema,
  workTryRequest,
} from '../../api/work.ts'
import { workChangesQuery, workChangesSchema } from '../../api/work-change.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { exportWork } from '../../usecase/work/export-work.ts'
import { listChanges } from '../../usecase/work/list-changes.ts'
import { countWork, listWork, listWorkDays } from '../../usecase/work/list-work.ts'
import { moveWorks, tryMoves } from '../../usecase/work/move-works.ts'
import { openScore } from '../../usecase/work/open-score.ts'
import { deleteWorkFilter, listWorkFilters, saveWorkFilter } from '../../usecase/work/save-work-filter.ts'
import type { ServerApp } from '../ground/server-app.ts'

const mediaTypes = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

/** Lists of work: what a unit owes, gave out, or stands above. */
export function addWorkRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/work',
    {
      config: { useCase: 'list-work' },
      schema: { summary: 'Work by a filter, the most pressing first', querystring: workListQuery, response: { 200: workPageSchema } },
    },
    request => listWork(office, request.caller, request.query),
  )

  app.get(
    '/api/work/counts',
    {
      config: { useCase: 'list-work' },
      schema: {
        summary: 'How many a filter finds, by stage and by lateness',
        querystring: workFilterQuery,
        response: { 200: workCountsSchema },
      },
    },
    request => countWork(office, request.caller, request.query),
  )

  app.get(
    '/api/work/changes',
    {
      config: { useCase: 'list-work' },
      schema: {
        summary: 'What happened since a day, or since the caller last signed in, to the work that a filter finds; the last first',
        querystring: workChangesQuery,
        response: { 200: workChangesSchema },
      },
    },
    request => listChanges(office, request.caller, request.query),
  )

  app.get(
    '/api/work/days',
    {
      config: { useCase: 'list-work' },
      schema: {
        summary: 'How many a filter finds on each day between two, 400 days at most',
        querystring: workDaysQuery,
        response: { 200: workDaysSchema },
      },
    },
    request => listWorkDays(office, request.caller, request.query),
  )

  app.get(
    '/api/work/export',
    {
      config: { useCase: 'export-work' },
      schema: { summary: 'All that a filter finds as a table, .xlsx or .csv', querystring: workExportQuery },
    },
    async (request, reply) => {
      const { fileName, content } = await exportWork(office, request.caller, request.query)
      return reply
        .type(mediaTypes[request.query.format])
        .header('content-disposition', `attachment; filename="${fileName}"`)
        .send(Buffer.isBuffer(content) ? content : Readable.from(content))
    },
  )

  addWorkMoveRoutes(app, office)
  addWorkFilterRoutes(app, office)

  app.get(
    '/api/units/:id/score',
    {
      config: { useCase: 'open-score' },
      schema: {
        summary: 'How a unit and all below it stand: on time, late, in term, overdue, without a term',
        params: idParams,
        querystring: scoreQuery,
        response: { 200: scorePageSchema },
      },
    },
    request => openScore(office, request.caller, request.params.id, request.query),
  )
}

function addWorkMoveRoutes(app: ServerApp, office: Office): void {
  app.post(
    '/api/work/moves/try',
    {
      config: { useCase: 'move-works' },
      schema: {
        summary: 'Which of these a move can be made on, and why not on the others; nothing is changed',
        body: workTryRequest,
        response: { 200: workTriedSchema },
      },
    },
    request => tryMoves(office, request.caller, request.body),
  )

  app.post(
    '/api/work/moves',
    {
      config: { useCase: 'move-works' },
      schema: {
        summary: 'The same move on many, each by itself on the version seen; what is refused stops nothing else',
        body: workMoveRequest,
        response: { 200: workMovedSchema },
      },
    },
    request => moveWorks(office, request.caller, request.body),
  )
}

function addWorkFilterRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/work/filters',
    {
      config: { useCase: 'list-work' },
      schema: { summary: 'Filters that the account or its office has saved', response: { 200: savedWorkFiltersSchema } },
    },
    request => listWorkFilters(office, request.caller),
  )

  app.post(
    '/api/work/filters',
    {
      config: { useCase: 'save-work-filter' },
      schema: {
        summary: 'Save a filter, for the account alone or for its office',
        body: workFilterRequest,
        response: { 201: savedSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await saveWorkFilter(office, request.caller, request.body)),
  )

  app.delete(
    '/api/work/filters/:id',
    {
      config: { useCase: 'delete-work-filter' },
      schema: { summary: 'Delete a saved filter', params: idParams, response: { 204: z.null().describe('Done') } },
    },
    async (request, reply) => {
      await deleteWorkFilter(office, request.caller, request.params.id)
      return reply.code(204).send(null)
    },
  )
}

import { z } from 'zod'
import {
  candidateListSchema,
  candidateQuery,
  delegateBody,
  filledOfficeSchema,
  fillOfficeBody,
  handOverBody,
  openMattersSchema,
  shareBody,
  switchOfficeBody,
  unitOfficesSchema,
} from '../../api/office.ts'
import { idParams } from '../../api/paging.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { delegateOffice, endDelegation } from '../../usecase/offices/delegate-office.ts'
import { fillOffice, listCandidates } from '../../usecase/offices/fill-office.ts'
import { handOverOffice, previewHandOver } from '../../usecase/offices/hand-over-office.ts'
import { openOffices } from '../../usecase/offices/open-offices.ts'
import { switchOffice } from '../../usecase/offices/switch-office.ts'
import { shareDocument, sharePlan } from '../../usecase/share.ts'
import type { ServerApp } from '../ground/server-app.ts'

const nothing = { 204: z.null().describe('Done') }

export function addOfficeRoutes(app: ServerApp, office: Office): void {
  addUnitOfficeRoutes(app, office)
  addHolderRoutes(app, office)
  addSharingRoutes(app, office)
}

function addUnitOfficeRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/units/:id/offices',
    {
      config: { useCase: 'open-offices' },
      schema: { summary: 'The offices of a unit, and who holds them', params: idParams, response: { 200: unitOfficesSchema } },
    },
    request => openOffices(office, request.caller, request.params.id),
  )
  app.post(
    '/api/units/:id/offices',
    {
      config: { useCase: 'fill-office' },
      schema: {
        summary: 'Give an office of a unit to somebody',
        params: idParams,
        body: fillOfficeBody,
        response: { 201: filledOfficeSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await fillOffice(office, request.caller, request.params.id, request.body)),
  )
  app.get(
    '/api/units/:id/candidates',
    {
      config: { useCase: 'find-candidates' },
      schema: {
        summary: 'Accounts to give an office of the unit to',
        params: idParams,
        querystring: candidateQuery,
        response: { 200: candidateListSchema },
      },
    },
    request => listCandidates(office, request.caller, request.params.id, request.query.q),
  )
}

function addHolderRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/offices/:id/hand-over',
    {
      config: { useCase: 'hand-over-office' },
      schema: { summary: 'What stays with an office when it is handed over', params: idParams, response: { 200: openMattersSchema } },
    },
    request => previewHandOver(office, request.caller, request.params.id),
  )
  app.post(
    '/api/offices/:id/hand-over',
    {
      config: { useCase: 'hand-over-office' },
      schema: { summary: 'End one holding of an office and begin the next', params: idParams, body: handOverBody, response: nothing },
    },
    async (request, reply) => {
      await handOverOffice(office, request.caller, request.params.id, request.body)
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/api/offices/:id/delegations',
    {
      config: { useCase: 'delegate-office' },
      schema: { summary: 'Let somebody stand in for the holder, for a time', params: idParams, body: delegateBody, response: nothing },
    },
    async (request, reply) => {
      await delegateOffice(office, request.caller, request.params.id, request.body)
      return reply.code(204).send(null)
    },
  )
  app.delete(
    '/api/delegations/:id',
    {
      config: { useCase: 'end-delegation' },
      schema: { summary: 'End a delegation from today on', params: idParams, response: nothing },
    },
    async (request, reply) => {
      await endDelegation(office, request.caller, request.params.id)
      return reply.code(204).send(null)
    },
  )
  app.put(
    '/api/session/office',
    {
      config: { useCase: 'switch-office' },
      schema: { summary: 'Act from another of one’s offices', body: switchOfficeBody, response: nothing },
    },
    async (request, reply) => {
      await switchOffice(office, request.caller, request.body.officeId)
      return reply.code(204).send(null)
    },
  )
}

function addSharingRoutes(app: ServerApp, office: Office): void {
  app.put(
    '/api/documents/:id/sharing',
    {
      config: { useCase: 'share-document' },
      schema: { summary: 'Set how far a document is shared', params: idParams, body: shareBody, response: nothing },
    },
    async (request, reply) => {
      await shareDocument(office, request.caller, request.params.id, request.body.sharing)
      return reply.code(204).send(null)
    },
  )
  app.put(
    '/api/plans/:id/sharing',
    {
      config: { useCase: 'share-plan' },
      schema: { summary: 'Set how far a plan is shared', params: idParams, body: shareBody, response: nothing },
    },
    async (request, reply) => {
      await sharePlan(office, request.caller, request.params.id, request.body.sharing)
      return reply.code(204).send(null)
    },
  )
}

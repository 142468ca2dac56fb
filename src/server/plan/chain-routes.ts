import { z } from 'zod'
import {
  chainMoveRequest,
  chainSchema,
  chainSearchQuery,
  chainSearchSchema,
  higherChainPageSchema,
  higherChainQuery,
  ownChainPageSchema,
  ownChainQuery,
  taskCoverageQuery,
  taskCoverageSchema,
  unitCoverageQuery,
  unitCoverageSchema,
} from '../../api/chain.ts'
import { idParams } from '../../api/paging.ts'
import { linkPlan } from '../../usecase/chain/link-plan.ts'
import { listHigherChainTasks, listOwnChainTasks, searchChainTasks } from '../../usecase/chain/list-chain-tasks.ts'
import { openChain } from '../../usecase/chain/open-chain.ts'
import { listTaskCoverage, listUnitCoverage } from '../../usecase/chain/open-coverage.ts'
import type { Office } from '../../usecase/ground/office.ts'
import type { ServerApp } from '../ground/server-app.ts'

/** Plans that carry out higher ones, task by task, and what of a plan the units below take up. */
export function addChainRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/plans/:id/chain',
    {
      config: { useCase: 'open-chain' },
      schema: { summary: 'What a plan carries out and what carries it out', params: idParams, response: { 200: chainSchema } },
    },
    request => openChain(office, request.caller, request.params.id),
  )

  app.get(
    '/api/plans/:id/chain/own',
    {
      config: { useCase: 'open-chain' },
      schema: {
        summary: "The plan's tasks with what each rests on, and what it could rest on by its wording",
        params: idParams,
        querystring: ownChainQuery,
        response: { 200: ownChainPageSchema },
      },
    },
    request => listOwnChainTasks(office, request.caller, request.params.id, request.query),
  )

  app.get(
    '/api/plans/:id/chain/higher',
    {
      config: { useCase: 'open-chain' },
      schema: {
        summary: "The tasks of a higher plan that concern the plan's unit, and what takes them up",
        params: idParams,
        querystring: higherChainQuery,
        response: { 200: higherChainPageSchema },
      },
    },
    request => listHigherChainTasks(office, request.caller, request.params.id, request.query),
  )

  app.get(
    '/api/plans/:id/chain/search',
    {
      config: { useCase: 'open-chain' },
      schema: {
        summary: 'Tasks to link by hand, of the higher plans or of the plan itself',
        params: idParams,
        querystring: chainSearchQuery,
        response: { 200: chainSearchSchema },
      },
    },
    request => searchChainTasks(office, request.caller, request.params.id, request.query),
  )

  app.post(
    '/api/plans/:id/chain/moves',
    {
      config: { useCase: 'link-plan' },
      schema: {
        summary: 'Say what a plan carries out, task by task, or take it back',
        params: idParams,
        body: chainMoveRequest,
        response: { 204: z.null().describe('Done') },
      },
    },
    async (request, reply) => {
      await linkPlan(office, request.caller, request.params.id, request.body.move)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/api/plans/:id/coverage/units',
    {
      config: { useCase: 'open-coverage' },
      schema: {
        summary: 'What of a plan its units have taken up in plans of their own, by unit',
        params: idParams,
        querystring: unitCoverageQuery,
        response: { 200: unitCoverageSchema },
      },
    },
    request => listUnitCoverage(office, request.caller, request.params.id, request.query),
  )

  app.get(
    '/api/plans/:id/coverage/tasks',
    {
      config: { useCase: 'open-coverage' },
      schema: {
        summary: 'The same by task, of all units or of one',
        params: idParams,
        querystring: taskCoverageQuery,
        response: { 200: taskCoverageSchema },
      },
    },
    request => listTaskCoverage(office, request.caller, request.params.id, request.query),
  )
}

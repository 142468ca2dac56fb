import { z } from 'zod'
import { idParams } from '../../api/paging.ts'
import { unitGroupBody, unitGroupSavedSchema, unitGroupsSchema } from '../../api/unit.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { deleteGroup } from '../../usecase/unit/delete-group.ts'
import { listGroups } from '../../usecase/unit/list-groups.ts'
import { changeGroup, saveGroup } from '../../usecase/unit/save-group.ts'
import type { ServerApp } from '../ground/server-app.ts'

/** Groups are rules with a name. */
export function addUnitGroupRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/units/groups',
    {
      config: { useCase: 'list-unit-groups' },
      schema: { summary: 'Groups of institutions by rule, with how many belong to each today', response: { 200: unitGroupsSchema } },
    },
    request => listGroups(office, request.caller),
  )

  app.post(
    '/api/units/groups',
    {
      config: { useCase: 'save-unit-group' },
      schema: { summary: 'Name a rule', body: unitGroupBody, response: { 201: unitGroupSavedSchema } },
    },
    async (request, reply) => reply.code(201).send(await saveGroup(office, request.caller, request.body)),
  )

  app.put(
    '/api/units/groups/:id',
    {
      config: { useCase: 'save-unit-group' },
      schema: {
        summary: 'Another name or rule for a group',
        params: idParams,
        body: unitGroupBody,
        response: { 200: unitGroupSavedSchema },
      },
    },
    request => changeGroup(office, request.caller, request.params.id, request.body),
  )

  app.delete(
    '/api/units/groups/:id',
    {
      config: { useCase: 'delete-unit-group' },
      schema: { summary: 'Delete the name of a rule', params: idParams, response: { 204: z.null().describe('Done') } },
    },
    async (request, reply) => {
      await deleteGroup(office, request.caller, request.params.id)
      return reply.code(204).send(null)
    },
  )
}

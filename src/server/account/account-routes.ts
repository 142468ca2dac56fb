import { z } from 'zod'
import {
  accountListQuery,
  accountPageSchema,
  factorRulesChangeSchema,
  factorRulesSchema,
  handedMailSchema,
  invitedSchema,
  newInvitationSchema,
  openedAccountSchema,
} from '../../api/accounts.ts'
import { idParams } from '../../api/paging.ts'
import type { UseCase } from '../../core/policy/policy.ts'
import { endAccount, eraseAccount, resetFactors } from '../../usecase/account/end-account.ts'
import { exportAccount } from '../../usecase/account/export-account.ts'
import { inviteAccount, renewInvitation } from '../../usecase/account/invite-account.ts'
import { changeFactorRules, listAccounts, openAccount, readFactorRules } from '../../usecase/account/list-accounts.ts'
import { sendRecoveryTo } from '../../usecase/account/recover-password.ts'
import type { Caller } from '../../usecase/ground/caller.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { handOverMail } from '../../usecase/mail/hand-over-mail.ts'
import type { ServerApp } from '../ground/server-app.ts'

const nothing = z.null().describe('Done')

/** What administrators do with accounts. */
export function addAccountRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/accounts',
    {
      config: { useCase: 'list-accounts' },
      schema: { summary: 'Accounts, the last made first', querystring: accountListQuery, response: { 200: accountPageSchema } },
    },
    request => listAccounts(office, request.caller, request.query),
  )
  app.post(
    '/api/accounts',
    {
      config: { useCase: 'invite-account' },
      schema: { summary: 'Invite somebody by mail', body: newInvitationSchema, response: { 201: invitedSchema } },
    },
    async (request, reply) => reply.code(201).send(await inviteAccount(office, request.caller, request.body)),
  )
  app.get(
    '/api/accounts/:id',
    {
      config: { useCase: 'open-account' },
      schema: { summary: 'One account', params: idParams, response: { 200: openedAccountSchema } },
    },
    request => openAccount(office, request.caller, request.params.id),
  )
  app.get(
    '/api/accounts/:id/export',
    {
      config: { useCase: 'export-account' },
      schema: { summary: 'Everything that is stored about an account, as a file', params: idParams },
    },
    async (request, reply) => {
      const data = await exportAccount(office, request.caller, request.params.id)
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', 'attachment; filename="account.json"')
        .send(JSON.stringify(data, null, 2))
    },
  )
  addActs(app, office)
  addRuleRoutes(app, office)
}

type Act = readonly [
  path: string,
  useCase: UseCase,
  summary: string,
  act: (office: Office, caller: Caller | null, id: string) => Promise<void>,
]

const acts: readonly Act[] = [
  ['invitation', 'renew-invitation', 'Send the invitation anew', renewInvitation],
  ['recovery', 'send-recovery', 'Send a mail to set a new password', sendRecoveryTo],
  ['factors-reset', 'reset-factors', 'Take away second factors that were lost', resetFactors],
  ['end', 'end-account', 'End an account: nothing opens it any more', endAccount],
  ['erasure', 'end-account', 'Erase the personal fields of an account that has ended', eraseAccount],
]

function addActs(app: ServerApp, office: Office): void {
  for (const [path, useCase, summary, act] of acts)
    app.post(
      `/api/accounts/:id/${path}`,
      { config: { useCase }, schema: { summary, params: idParams, response: { 204: nothing } } },
      async (request, reply) => {
        await act(office, request.caller, request.params.id)
        return reply.code(204).send(null)
      },
    )
  app.post(
    '/api/accounts/:id/mails/:mailId',
    {
      config: { useCase: 'hand-over-mail' },
      schema: {
        summary: 'Take a kept mail out, once, to hand it over by other means',
        params: idParams.extend({ mailId: z.string().max(64) }),
        response: { 200: handedMailSchema },
      },
    },
    request => handOverMail(office, request.caller, request.params.id, request.params.mailId),
  )
}

function addRuleRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/second-factor-rules',
    {
      config: { useCase: 'list-accounts' },
      schema: { summary: 'Of whom a second factor is asked', response: { 200: factorRulesSchema } },
    },
    request => readFactorRules(office, request.caller),
  )
  app.put(
    '/api/second-factor-rules',
    {
      config: { useCase: 'change-factor-rules' },
      schema: { summary: 'Ask a second factor of the holders of these posts', body: factorRulesChangeSchema, response: { 204: nothing } },
    },
    async (request, reply) => {
      await changeFactorRules(office, request.caller, request.body.posts)
      return reply.code(204).send(null)
    },
  )
}

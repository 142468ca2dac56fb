import { z } from 'zod'
import { addressSchema, codeSchema, sessionSchema, webauthnSchema } from '../../api/account.ts'
import {
  emailWishSchema,
  endedSchema,
  factorsSchema,
  newPasskeySchema,
  ownEmailSchema,
  ownIdentitiesSchema,
  ownSessionsSchema,
  passkeyNameSchema,
  recoveryCodesSchema,
  totpBegunSchema,
} from '../../api/own-account.ts'
import { idParams } from '../../api/paging.ts'
import { askEmailChange, readEmailChange } from '../../usecase/account/change-email.ts'
import { exportOwnAccount } from '../../usecase/account/export-account.ts'
import {
  addPasskey,
  addTotp,
  beginPasskeyOfOwn,
  beginTotp,
  listFactors,
  nameOwnPasskey,
  removePasskey,
  removeTotp,
  renewRecoveryCodes,
} from '../../usecase/account/manage-factors.ts'
import { endOtherSessions, endOwnSession, listOwnSessions } from '../../usecase/account/manage-sessions.ts'
import { beginLinking, listOwnIdentities, removeIdentity } from '../../usecase/account/sign-in-with-provider.ts'
import type { Office } from '../../usecase/ground/office.ts'
import type { ServerApp } from '../ground/server-app.ts'
import { setStep, stepOf } from '../ground/session-cookie.ts'
import { answerRenewed } from './sign-in-answer.ts'

const nothing = z.null().describe('Done')

/** What the holder of an account does with it. */
export function addOwnAccountRoutes(app: ServerApp, office: Office): void {
  addTotpRoutes(app, office)
  addPasskeyRoutes(app, office)
  addSessionListRoutes(app, office)
  addEmailRoutes(app, office)
  addIdentityRoutes(app, office)
  app.get(
    '/api/account/export',
    { config: { useCase: 'export-own-account' }, schema: { summary: 'Everything that is stored about the own account, as a file' } },
    async (request, reply) => {
      const data = await exportOwnAccount(office, request.caller)
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', 'attachment; filename="account.json"')
        .send(JSON.stringify(data, null, 2))
    },
  )
}

function addTotpRoutes(app: ServerApp, office: Office): void {
  const config = { useCase: 'manage-factors' } as const
  app.get(
    '/api/account/factors',
    { config, schema: { summary: 'The second factors of the own account', response: { 200: factorsSchema } } },
    request => listFactors(office, request.caller),
  )
  app.post(
    '/api/account/totp',
    { config, schema: { summary: 'A new secret for an authenticator app', response: { 200: totpBegunSchema } } },
    request => beginTotp(office, request.caller),
  )
  app.put(
    '/api/account/totp',
    {
      config,
      schema: {
        summary: 'Confirm the app with its first code; the recovery codes are told once',
        body: codeSchema,
        response: { 200: recoveryCodesSchema },
      },
    },
    async (request, reply) => {
      const added = await addTotp(office, request.caller, request.body.code)
      answerRenewed(request, reply, added)
      return { codes: added.codes }
    },
  )
  app.delete(
    '/api/account/totp',
    { config, schema: { summary: 'Remove the authenticator app', response: { 204: nothing } } },
    async (request, reply) => {
      await removeTotp(office, request.caller)
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/api/account/recovery-codes',
    { config, schema: { summary: 'New recovery codes in the place of the former ones', response: { 200: recoveryCodesSchema } } },
    request => renewRecoveryCodes(office, request.caller),
  )
}

function addPasskeyRoutes(app: ServerApp, office: Office): void {
  const config = { useCase: 'manage-factors' } as const
  app.post(
    '/api/account/passkey-options',
    { config, schema: { summary: 'What a new passkey is made from', response: { 200: webauthnSchema } } },
    async (request, reply) => {
      const begun = await beginPasskeyOfOwn(office, request.caller)
      setStep(request, reply, 'passkey', begun)
      return { ...begun.options }
    },
  )
  app.post(
    '/api/account/passkeys',
    { config, schema: { summary: 'Add a passkey', body: newPasskeySchema, response: { 200: sessionSchema } } },
    async (request, reply) =>
      answerRenewed(request, reply, await addPasskey(office, request.caller, stepOf(request, 'passkey'), request.body)),
  )
  app.put(
    '/api/account/passkeys/:id',
    { config, schema: { summary: 'Name a passkey', params: idParams, body: passkeyNameSchema, response: { 204: nothing } } },
    async (request, reply) => {
      await nameOwnPasskey(office, request.caller, request.params.id, request.body.name)
      return reply.code(204).send(null)
    },
  )
  app.delete(
    '/api/account/passkeys/:id',
    { config, schema: { summary: 'Remove a passkey', params: idParams, response: { 204: nothing } } },
    async (request, reply) => {
      await removePasskey(office, request.caller, request.params.id)
      return reply.code(204).send(null)
    },
  )
}

function addSessionListRoutes(app: ServerApp, office: Office): void {
  const config = { useCase: 'manage-sessions' } as const
  app.get(
    '/api/account/sessions',
    { config, schema: { summary: 'Where the own account is signed in', response: { 200: ownSessionsSchema } } },
    request => listOwnSessions(office, request.caller),
  )
  app.delete(
    '/api/account/sessions',
    { config, schema: { summary: 'Sign out everywhere else', response: { 200: endedSchema } } },
    request => endOtherSessions(office, request.caller),
  )
  app.delete(
    '/api/account/sessions/:id',
    { config, schema: { summary: 'Sign out in one place', params: idParams, response: { 204: nothing } } },
    async (request, reply) => {
      await endOwnSession(office, request.caller, request.params.id)
      return reply.code(204).send(null)
    },
  )
}

function addEmailRoutes(app: ServerApp, office: Office): void {
  const config = { useCase: 'change-email' } as const
  app.get(
    '/api/account/email',
    { config, schema: { summary: 'The own address, and a change that waits', response: { 200: ownEmailSchema } } },
    request => readEmailChange(office, request.caller),
  )
  app.put(
    '/api/account/email',
    {
      config,
      schema: { summary: 'Ask for another address; both must be confirmed by mail', body: emailWishSchema, response: { 204: nothing } },
    },
    async (request, reply) => {
      await askEmailChange(office, request.caller, request.body.email)
      return reply.code(204).send(null)
    },
  )
}

function addIdentityRoutes(app: ServerApp, office: Office): void {
  const config = { useCase: 'manage-identities' } as const
  app.get(
    '/api/account/identities',
    { config, schema: { summary: 'Providers that the own account is linked with', response: { 200: ownIdentitiesSchema } } },
    request => listOwnIdentities(office, request.caller),
  )
  app.post(
    '/api/account/identities/:id',
    { config, schema: { summary: 'Where to go to link a provider', params: idParams, response: { 200: addressSchema } } },
    async (request, reply) => {
      const asked = await beginLinking(office, request.caller, request.params.id)
      setStep(request, reply, 'provider', asked)
      return { address: asked.address }
    },
  )
  app.delete(
    '/api/account/identities/:id',
    { config, schema: { summary: 'Unlink a provider', params: idParams, response: { 204: nothing } } },
    async (request, reply) => {
      await removeIdentity(office, request.caller, request.params.id)
      return reply.code(204).send(null)
    },
  )
}

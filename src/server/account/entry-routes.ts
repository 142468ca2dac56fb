import { z } from 'zod'
import {
  acceptanceSchema,
  addressSchema,
  emailConfirmedSchema,
  invitationSchema,
  providerListSchema,
  recoverySchema,
  recoveryWishSchema,
  signInAnswerSchema,
  tokenSchema,
  usernameSchema,
} from '../../api/account.ts'
import { idParams } from '../../api/paging.ts'
import { acceptInvitation, readInvitation } from '../../usecase/account/accept-invitation.ts'
import { confirmEmail } from '../../usecase/account/change-email.ts'
import { askRecovery, recoverPassword } from '../../usecase/account/recover-password.ts'
import { beginProvider, endProvider, listProviders } from '../../usecase/account/sign-in-with-provider.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { Refusal } from '../../usecase/ground/refusal.ts'
import { languageOf } from '../ground/problem.ts'
import type { ServerApp } from '../ground/server-app.ts'
import { clearStep, originOf, setDevices, setStep, stepOf } from '../ground/session-cookie.ts'
import { answerSignIn } from './sign-in-answer.ts'

const nothing = z.null().describe('Done')

/** Ways in for who is not signed in: links of mails, and providers of single sign-on. */
export function addEntryRoutes(app: ServerApp, office: Office): void {
  addLinkRoutes(app, office)
  addProviderRoutes(app, office)
}

function addLinkRoutes(app: ServerApp, office: Office): void {
  app.post(
    '/api/recovery',
    {
      config: { useCase: 'recover-password' },
      schema: {
        summary: 'Ask for a mail to set a new password; the answer is the same whether or not there is such an account',
        body: recoveryWishSchema,
        response: { 204: nothing },
      },
    },
    async (request, reply) => {
      await askRecovery(office, request.body.username, originOf(request))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/api/recovery',
    {
      config: { useCase: 'recover-password' },
      schema: { summary: 'Set a new password by the link of a mail', body: recoverySchema, response: { 200: usernameSchema } },
    },
    async (request, reply) => {
      const { username, devices } = await recoverPassword(office, request.body, originOf(request))
      setDevices(request, reply, devices)
      return { username }
    },
  )

  app.post(
    '/api/invitation',
    {
      config: { useCase: 'accept-invitation' },
      schema: { summary: 'For whom an invitation is', body: tokenSchema, response: { 200: invitationSchema } },
    },
    request => readInvitation(office, request.body.token, originOf(request)),
  )

  app.put(
    '/api/invitation',
    {
      config: { useCase: 'accept-invitation' },
      schema: { summary: 'Accept an invitation and sign in', body: acceptanceSchema, response: { 200: signInAnswerSchema } },
    },
    async (request, reply) => answerSignIn(request, reply, await acceptInvitation(office, request.body, originOf(request))),
  )

  app.post(
    '/api/email-confirmation',
    {
      config: { useCase: 'confirm-email' },
      schema: { summary: 'Confirm a change of address by the link of a mail', body: tokenSchema, response: { 200: emailConfirmedSchema } },
    },
    request => confirmEmail(office, request.body.token, originOf(request)),
  )
}

function addProviderRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/providers',
    {
      config: { useCase: 'sign-in' },
      schema: { summary: 'Providers of single sign-on', response: { 200: providerListSchema } },
    },
    () => ({ items: listProviders(office) }),
  )

  app.post(
    '/api/providers/:id',
    {
      config: { useCase: 'sign-in' },
      schema: { summary: 'Where to go to sign in with a provider', params: idParams, response: { 200: addressSchema } },
    },
    async (request, reply) => {
      const asked = await beginProvider(office, request.params.id, originOf(request))
      setStep(request, reply, 'provider', asked)
      return { address: asked.address }
    },
  )

  // The browser comes back from the provider by following a link, so that this is a GET and answers with a way on, never with a problem.
  app.get(
    '/api/providers/:id/callback',
    { config: { useCase: 'sign-in' }, schema: { summary: 'The way back from a provider', params: idParams } },
    async (request, reply) => {
      const query = request.url.split('?')[1] ?? ''
      const sent = { providerId: request.params.id, query, stepToken: stepOf(request, 'provider') }
      clearStep(request, reply, 'provider')
      try {
        const outcome = await endProvider(office, request.caller, sent, originOf(request))
        if (outcome.kind === 'linked') return reply.redirect('/account/security')
        const { account } = answerSignIn(request, reply, outcome)
        return reply.redirect(account ? '/' : '/sign-in?step=second-factor')
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        request.log.info({ code: error.code, language: languageOf(request) }, 'a sign-in by a provider was refused')
        const { name } = error.about
        const way = new URLSearchParams({ problem: error.code, ...(name && { provider: name }) }).toString()
        return reply.redirect(request.caller ? `/account/security?${way}` : `/sign-in?${way}`)
      }
    },
  )
}

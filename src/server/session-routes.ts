import { z } from 'zod'
import { languageChangeSchema, passwordChangeSchema, sessionSchema, signInSchema } from '../api/account.ts'
import { changeLanguage } from '../usecase/change-language.ts'
import { changePassword } from '../usecase/change-password.ts'
import type { Office } from '../usecase/office.ts'
import { readSession } from '../usecase/read-session.ts'
import { Refusal } from '../usecase/refusal.ts'
import { signIn, signOut } from '../usecase/sign-in.ts'
import type { ServerApp } from './server-app.ts'
import { clearToken, setToken, tokenOf } from './session-cookie.ts'
import { signInLimit } from './sign-in-limit.ts'

const nothing = z.null().describe('Done')

export function addSessionRoutes(app: ServerApp, office: Office): void {
  const limit = signInLimit(app)

  app.get(
    '/api/session',
    { config: { useCase: 'read-session' }, schema: { summary: 'Who is signed in', response: { 200: sessionSchema } } },
    request => readSession(request.caller),
  )

  app.post(
    '/api/session',
    { config: { useCase: 'sign-in' }, schema: { summary: 'Sign in', body: signInSchema, response: { 200: sessionSchema } } },
    async (request, reply) => {
      await limit.check(request)
      try {
        const { caller, token, endsAt } = await signIn(office, request.body, tokenOf(request))
        setToken(request, reply, token, endsAt)
        return readSession(caller)
      } catch (error) {
        if (error instanceof Refusal) await limit.countFailure(request)
        throw error
      }
    },
  )

  app.delete(
    '/api/session',
    { config: { useCase: 'sign-out' }, schema: { summary: 'Sign out', response: { 204: nothing } } },
    async (request, reply) => {
      await signOut(office, request.caller)
      clearToken(request, reply)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/api/session/password',
    {
      config: { useCase: 'change-password' },
      schema: { summary: 'Change the password', body: passwordChangeSchema, response: { 204: nothing } },
    },
    async (request, reply) => {
      await changePassword(office, request.caller, request.body)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/api/session/language',
    {
      config: { useCase: 'change-language' },
      schema: { summary: 'Choose the language', body: languageChangeSchema, response: { 204: nothing } },
    },
    async (request, reply) => {
      await changeLanguage(office, request.caller, request.body.language)
      return reply.code(204).send(null)
    },
  )
}

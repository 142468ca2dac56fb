import { z } from 'zod'
import {
  codeSchema,
  languageChangeSchema,
  passkeyAnswerSchema,
  passwordChangeSchema,
  proofSchema,
  sessionSchema,
  signInAnswerSchema,
  signInSchema,
  webauthnSchema,
} from '../../api/account.ts'
import { changeLanguage } from '../../usecase/account/change-language.ts'
import { changePassword } from '../../usecase/account/change-password.ts'
import { giveSecondFactor } from '../../usecase/account/give-second-factor.ts'
import { beginPasskey } from '../../usecase/account/passkeys.ts'
import { type Proof, proveIdentity } from '../../usecase/account/prove-identity.ts'
import { readSession } from '../../usecase/account/read-session.ts'
import { signIn, signOut } from '../../usecase/account/sign-in.ts'
import { signInWithPasskey } from '../../usecase/account/sign-in-with-passkey.ts'
import type { Office } from '../../usecase/ground/office.ts'
import type { ServerApp } from '../ground/server-app.ts'
import { clearToken, originOf, setStep, stepOf } from '../ground/session-cookie.ts'
import { answerRenewed, answerSignIn } from './sign-in-answer.ts'

const nothing = z.null().describe('Done')

export function addSessionRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/session',
    { config: { useCase: 'read-session' }, schema: { summary: 'Who is signed in', response: { 200: sessionSchema } } },
    request => readSession(request.caller),
  )

  app.post(
    '/api/session',
    {
      config: { useCase: 'sign-in' },
      schema: { summary: 'Sign in with a password', body: signInSchema, response: { 200: signInAnswerSchema } },
    },
    async (request, reply) => answerSignIn(request, reply, await signIn(office, request.body, originOf(request))),
  )

  app.post(
    '/api/session/second-factor',
    {
      config: { useCase: 'sign-in' },
      schema: {
        summary: 'Give the code of an authenticator app, or a recovery code, after the password',
        body: codeSchema,
        response: { 200: signInAnswerSchema },
      },
    },
    async (request, reply) =>
      answerSignIn(request, reply, await giveSecondFactor(office, stepOf(request, 'second-factor'), request.body.code, originOf(request))),
  )

  addPasskeyRoutes(app, office)

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
      schema: { summary: 'Change the password', body: passwordChangeSchema, response: { 200: sessionSchema } },
    },
    async (request, reply) => answerRenewed(request, reply, await changePassword(office, request.caller, request.body, originOf(request))),
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

function addPasskeyRoutes(app: ServerApp, office: Office): void {
  app.post(
    '/api/session/passkey-options',
    {
      config: { useCase: 'sign-in' },
      schema: { summary: 'What to ask a passkey for', response: { 200: webauthnSchema } },
    },
    async (request, reply) => {
      const begun = await beginPasskey(office, stepOf(request, 'second-factor'), request.caller?.id)
      setStep(request, reply, 'passkey', begun)
      return { ...begun.options }
    },
  )

  app.post(
    '/api/session/passkey',
    {
      config: { useCase: 'sign-in' },
      schema: {
        summary: 'Sign in with a passkey, alone or after the password',
        body: passkeyAnswerSchema,
        response: { 200: signInAnswerSchema },
      },
    },
    async (request, reply) =>
      answerSignIn(request, reply, await signInWithPasskey(office, stepOf(request, 'passkey'), request.body.answer, originOf(request))),
  )

  app.post(
    '/api/session/proof',
    {
      config: { useCase: 'prove-identity' },
      schema: {
        summary: 'Prove anew who is at the screen, before something that a passer-by must not do',
        body: proofSchema,
        response: { 200: sessionSchema },
      },
    },
    async (request, reply) => {
      const { body } = request
      const proof: Proof =
        'password' in body
          ? { kind: 'password', password: body.password }
          : 'code' in body
            ? { kind: 'code', code: body.code }
            : { kind: 'passkey', answer: body.answer, stepToken: stepOf(request, 'passkey') }
      return answerRenewed(request, reply, await proveIdentity(office, request.caller, proof, originOf(request)))
    },
  )
}

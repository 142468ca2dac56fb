import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { type Language, say } from '../../core/wording/say.ts'
import { Refusal, type RefusalCode, statusOf } from '../../usecase/ground/refusal.ts'

/** The account's language, else the browser's first of the two, else Vietnamese. */
export function languageOf(request: FastifyRequest): Language {
  if (request.caller) return request.caller.language
  const wanted = /\b(vi|en)\b/i.exec(request.headers['accept-language'] ?? '')?.[1]
  return wanted?.toLowerCase() === 'en' ? 'en' : 'vi'
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, code: RefusalCode, about: Readonly<Record<string, string>> = {}) {
  const message = say(languageOf(request), `refusal.${code}`, about)
  return reply.code(statusOf(code)).type('application/json; charset=utf-8').send(JSON.stringify({ code, message, about }))
}

/** What Fastify and its plugins find wrong with a request, in our codes. */
function refusalOf(error: FastifyError): Refusal | null {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const path = error.validation[0]?.instancePath.slice(1).replaceAll('/', '.') ?? ''
    return new Refusal('request-invalid', { where: path || (error.validationContext ?? 'body') })
  }
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || error.code === 'FST_INVALID_MULTIPART_CONTENT_TYPE')
    return new Refusal('media-type-unknown')
  const status = error.statusCode ?? 500
  return status >= 400 && status < 500 ? new Refusal('request-invalid', { where: error.code ?? 'request' }) : null
}

/** Somebody tried what the policy closes, or came from elsewhere: a page of ours offers neither. */
const forbidden: ReadonlySet<RefusalCode> = new Set(['not-allowed', 'outside-reach', 'own-work', 'other-origin'])

const logForbidden = (request: FastifyRequest, code: RefusalCode): void => {
  const { useCase } = request.routeOptions.config
  request.log.warn({ code, useCase, account: request.caller?.id ?? null, address: request.ip }, 'refused')
}

/** Every error ends here: a refusal becomes its sentence, anything else a fault that is logged and told by its number only. */
export function handleProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const refusal = error instanceof Refusal ? error : refusalOf(error)
  if (refusal) {
    if (forbidden.has(refusal.code)) logForbidden(request, refusal.code)
    return sendProblem(request, reply, refusal.code, refusal.about)
  }
  request.log.error({ err: error }, 'fault')
  return sendProblem(request, reply, 'fault', { request: request.id })
}

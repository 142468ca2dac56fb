import type { FastifyRequest } from 'fastify'
import type { Office } from '../../usecase/ground/office.ts'
import { Refusal, refuse } from '../../usecase/ground/refusal.ts'
import { tooLarge, type UploadedFile } from '../../usecase/ground/uploaded-file.ts'

export interface FileOfForm extends UploadedFile {
  /** The text fields that stood before the file. */
  readonly fields: Readonly<Record<string, string>>
}

/** What the form around the file may take. */
const envelopeBytes = 100_000
/** So long may somebody go on sending what has been refused. */
const drainMs = 30_000

/**
 * A file that says beforehand that it is too large is refused before it is read. What still comes is thrown away for a while, so that
 * the sender gets to see the answer.
 */
export async function checkAnnounced(
  request: FastifyRequest,
  office: Office,
  refuseTooLarge: () => Promise<never> = () => Promise.reject(tooLarge(office, '…')),
): Promise<void> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced <= office.maxFileBytes + envelopeBytes) return
  const timer = setTimeout(() => request.raw.destroy(), drainMs).unref()
  request.raw.on('end', () => clearTimeout(timer))
  request.raw.resume()
  await refuseTooLarge()
}

/**
 * The one file of a form, under the field `file`. Where it depends on a thing who may send one, the use case is handed the way to take it
 * and asks first; elsewhere the server has asked before it came here.
 */
export async function uploadedFile(request: FastifyRequest, office: Office): Promise<FileOfForm> {
  if (!request.isMultipart()) return refuse('media-type-unknown')
  await checkAnnounced(request, office)
  try {
    const part = await request.file({ throwFileSizeLimit: false })
    if (part?.fieldname !== 'file') return refuse('file-missing')
    const fields = Object.values(part.fields).flatMap(each => {
      const field = Array.isArray(each) ? each[0] : each
      return field?.type === 'field' && typeof field.value === 'string' ? [[field.fieldname, field.value] as const] : []
    })
    return { fileName: part.filename, bytes: await part.toBuffer(), fields: Object.fromEntries(fields) }
  } catch (error) {
    // What the reader of forms finds wrong comes without a status: a form that does not end, a part without a head.
    throw error instanceof Error && !('statusCode' in error) && !(error instanceof Refusal)
      ? new Refusal('request-invalid', { where: 'form' })
      : error
  }
}

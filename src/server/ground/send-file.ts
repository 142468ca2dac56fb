import type { FastifyReply } from 'fastify'

const mediaTypes: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
}

/** Whatever is in a file that somebody uploaded, no browser runs it on this origin: not shown in place, nothing loaded, no origin of its own. */
const inert = "sandbox; default-src 'none'; frame-ancestors 'none'"

export interface FileToSend {
  readonly fileName: string
  /** As it was sniffed from the bytes. */
  readonly kind: string
  readonly content: Buffer
}

/** A stored file as a download under its own name. */
export function sendFile(reply: FastifyReply, { fileName, kind, content }: FileToSend): FastifyReply {
  return reply
    .type(mediaTypes[kind] ?? 'application/octet-stream')
    .header('content-disposition', `attachment; filename="document.${kind}"; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('content-security-policy', inert)
    .header('x-content-type-options', 'nosniff')
    .send(content)
}

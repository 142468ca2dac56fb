import { createTransport } from 'nodemailer'
import { type Mailer, Undeliverable } from '../ground/mailer.ts'

export interface SmtpSettings {
  readonly host: string
  readonly port: number
  /** `tls` from the first byte on; `starttls` or nothing is sent; `none` only for a server on the same machine. */
  readonly security: 'tls' | 'starttls' | 'none'
  readonly user: string | null
  readonly password: string | null
  /** `Đôn Đốc <dondoc@songtrang.example>` or the address alone. */
  readonly from: string
}

const patienceMs = 20_000

/** The server said for good that it does not take mail for this address: 5xx to RCPT TO. */
const isFinal = (error: unknown): boolean =>
  error instanceof Error &&
  'responseCode' in error &&
  Number(error.responseCode) >= 500 &&
  'command' in error &&
  error.command === 'RCPT TO'

/** Mail over SMTP. Certificates are checked; no mail leaves the machine unencrypted unless the settings say so. */
export function smtpMailer(settings: SmtpSettings): Mailer {
  const { host, port, security, user, password, from } = settings
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? host
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    tls: { minVersion: 'TLSv1.2' },
    ...(user !== null && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ id, to, subject, text }) => {
      const headers = { 'Auto-Submitted': 'auto-generated' }
      try {
        await transport.sendMail({ messageId: `<${id}@${domain}>`, from, to: { name: '', address: to }, subject, text, headers })
      } catch (error) {
        if (isFinal(error)) throw new Undeliverable(error instanceof Error ? error.message : String(error), { cause: error })
        throw error
      }
    },
    close: () => transport.close(),
  }
}

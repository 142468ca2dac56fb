import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { SmtpSettings } from './smtp-mailer.ts'

export interface ReceivedMail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly messageId: string
  /** As it came over the wire. */
  readonly raw: string
}

export interface TrialMailbox {
  readonly settings: SmtpSettings
  readonly received: readonly ReceivedMail[]
  /** The next mail to this address that has not been asked for yet; waits for it. */
  readonly next: (to: string, timeoutMs?: number) => Promise<ReceivedMail>
  readonly close: () => Promise<void>
}

const unfold = (head: string): string => head.replace(/\r\n[ \t]+/g, ' ')

const decodeWords = (text: string): string =>
  text.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?(b|q)\?([^?]*)\?=/gi, (_, kind: string, data: string) =>
    (kind.toLowerCase() === 'b'
      ? Buffer.from(data, 'base64')
      : Buffer.from(
          data.replaceAll('_', ' ').replace(/=([0-9a-f]{2})/gi, (_hex, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
          'latin1',
        )
    ).toString('utf8'),
  )

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
    'latin1',
  ).toString('utf8')

/** As much of a mail as this program writes: one part of plain text. */
function readMail(to: string, raw: string): ReceivedMail {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const field = (name: string): string => decodeWords(new RegExp(`^${name}: (.*)$`, 'im').exec(unfold(head))?.[1]?.trim() ?? '')
  const body = rest.join('\r\n\r\n')
  const encoding = field('Content-Transfer-Encoding').toLowerCase()
  const text =
    encoding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : encoding === 'quoted-printable' ? quotedPrintable(body) : body
  return { to, raw, subject: field('Subject'), messageId: field('Message-ID'), text: text.replaceAll('\r\n', '\n').trim() }
}

/** A real SMTP server that keeps what it is given. */
export async function openTrialMailbox(options: SMTPServerOptions = {}): Promise<TrialMailbox> {
  const received: ReceivedMail[] = []
  const given = new Set<ReceivedMail>()
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8')
        for (const { address } of session.envelope.rcptTo) received.push(readMail(address, raw))
        done()
      })
    },
    ...options,
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const next = async (to: string, timeoutMs = 8000): Promise<ReceivedMail> => {
    for (let waited = 0; waited <= timeoutMs; waited += 20) {
      const mail = received.find(each => each.to === to && !given.has(each))
      if (mail) {
        given.add(mail)
        return mail
      }
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    throw new Error(`no mail to ${to}; there are: ${received.map(mail => `${mail.to} ${mail.subject}`).join(', ')}`)
  }
  return {
    settings: { host: '127.0.0.1', port, security: 'none', user: null, password: null, from: 'Đôn Đốc <dondoc@songtrang.example>' },
    received,
    next,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

/** The link in a mail, and the token behind its `#`. */
export const linkIn = (mail: { text: string }): { address: string; token: string } => {
  const address = /https?:\/\/\S+#\S+/.exec(mail.text)?.[0] ?? ''
  return { address, token: address.split('#')[1] ?? '' }
}

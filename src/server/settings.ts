import { readKey } from '../usecase/ground/seal.ts'

/**
 * Every setting that the environment can give: name, kind, default, and what it does. `docs/configuration.md` is made from this table,
 * and `main.ts` reads the environment by it.
 */
interface Setting<Value> {
  readonly name: string
  readonly kind: string
  readonly fallback: Value
  readonly read: (text: string) => Value | null
  /** For the documentation. */
  readonly does: string
  /** Never printed, not even where it cannot be used. */
  readonly secret?: true
}

const text = <Fallback extends string | null>(name: string, fallback: Fallback, does: string): Setting<string | Fallback> => ({
  name,
  kind: 'text',
  fallback,
  read: value => value,
  does,
})

const secret = (name: string, kind: string, isUsable: (value: string) => boolean, does: string): Setting<string | null> => ({
  name,
  kind,
  fallback: null,
  read: value => (isUsable(value) ? value : null),
  does,
  secret: true,
})

const address = (name: string, does: string): Setting<string | null> => ({
  name,
  kind: 'address that begins with `https://` or `http://`',
  fallback: null,
  read: value => (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? new URL(value).origin : null),
  does,
})

const wholeNumber = (name: string, fallback: number, range: readonly [least: number, most: number], does: string): Setting<number> => ({
  name,
  kind: `whole number, ${range[0]} to ${range[1]}`,
  fallback,
  read: value => (/^\d{1,9}$/.test(value) && Number(value) >= range[0] && Number(value) <= range[1] ? Number(value) : null),
  does,
})

const oneOf = <Choice extends string>(name: string, fallback: Choice, choices: readonly Choice[], does: string): Setting<Choice> => ({
  name,
  kind: choices.map(choice => `\`${choice}\``).join(' or '),
  fallback,
  read: value => choices.find(choice => choice === value) ?? null,
  does,
})

export const settings = {
  databaseUrl: text(
    'DATABASE_URL',
    null,
    'A PostgreSQL server of version 15 or later, as `postgres://user:password@host:port/database`. Without it, a PostgreSQL of its own runs in `DATA_DIR`.',
  ),
  dataDir: text('DATA_DIR', './data', 'Folder of the embedded database. One process at a time works on it.'),
  port: wholeNumber('PORT', 3000, [0, 65_535], 'Port to serve on; 0 takes any that is free.'),
  host: text('HOST', '127.0.0.1', 'Address to serve on; `0.0.0.0` for all networks of the machine.'),
  trustProxy: oneOf(
    'TRUST_PROXY',
    'no',
    ['yes', 'no'],
    'Whether a reverse proxy stands in front, whose `X-Forwarded-*` headers tell the browser’s address and that it came by https.',
  ),
  logLevel: oneOf(
    'LOG_LEVEL',
    'warn',
    ['debug', 'info', 'warn', 'error', 'silent'],
    'From which level on lines are logged, as JSON on standard output; `info` logs every request.',
  ),
  sessionIdleHours: wholeNumber('SESSION_IDLE_HOURS', 8, [1, 168], 'A session that has not been used for so long has ended.'),
  sessionHours: wholeNumber('SESSION_HOURS', 168, [1, 720], 'A session ends after so long, used or not.'),
  publicUrl: address(
    'PUBLIC_URL',
    'The address that people open, as `https://dondoc.songtrang.gov.example`: it stands in mails, passkeys are bound to its host, and providers send people back to it. Without it, `http://localhost` with the port; passkeys then work there only.',
  ),
  dataKey: secret(
    'DATA_KEY',
    '32 bytes as base64 or hexadecimal',
    value => readKey(value) !== null,
    'Key under which secrets of authenticator apps and mails on their way are sealed in the database. Without it, `DATA_DIR/data.key` is made at the first start. Several processes on one database need the same key; without the key of a backup its secrets are lost.',
  ),
  smtpHost: text('SMTP_HOST', null, 'Mail server. Without it, mails are kept, and administrators hand over the links that stand in them.'),
  smtpPort: wholeNumber('SMTP_PORT', 587, [1, 65_535], 'Port of the mail server.'),
  smtpSecurity: oneOf(
    'SMTP_SECURITY',
    'starttls',
    ['starttls', 'tls', 'none'],
    '`tls`: encrypted from the first byte on (port 465); `starttls`: encrypted before anything is said, or nothing is sent; `none`: only for a server on the same machine.',
  ),
  smtpUser: text('SMTP_USER', null, 'User name at the mail server; without it nobody signs in there.'),
  smtpPassword: secret('SMTP_PASSWORD', 'text', () => true, 'Password at the mail server.'),
  mailFrom: text('MAIL_FROM', null, 'Sender of mails, as `Đôn Đốc <dondoc@songtrang.gov.example>`. Needed with `SMTP_HOST`.'),
  providersFile: text('PROVIDERS_FILE', null, 'JSON file of the providers of single sign-on (OpenID Connect); see below.'),
  eraseAfterDays: wholeNumber(
    'ERASE_AFTER_DAYS',
    90,
    [0, 3650],
    'So many days after an account has ended its personal fields are erased; what it did stays under its id.',
  ),
  maxFileMb: wholeNumber('MAX_FILE_MB', 50, [1, 50], 'Largest file that can be uploaded.'),
  databaseConnections: wholeNumber('DATABASE_CONNECTIONS', 10, [2, 100], 'Most connections to the database at a time.'),
  recogniser: oneOf(
    'RECOGNISER',
    'auto',
    ['auto', 'bundled', 'installed'],
    'Which tesseract reads scanned pages: the one that comes along, or the machine’s own with its Vietnamese model (Debian: `tesseract-ocr-vie`), which is about twice as fast; `auto` takes the machine’s own where it is there. The command line heeds it as well.',
  ),
  sample: oneOf('SAMPLE', 'yes', ['yes', 'no'], 'Whether the first start loads a sample plan.'),
}

type Settings = typeof settings
export type ServerConfig = {
  readonly [Name in keyof Settings]: Settings[Name]['fallback'] | NonNullable<ReturnType<Settings[Name]['read']>>
}

/** A setting that cannot be used. */
export interface BadSetting {
  readonly name: string
  readonly value: string
  readonly kind: string
}

/** Empty means not set. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): { config: ServerConfig; bad: BadSetting[] } {
  const bad: BadSetting[] = []
  const all: readonly [string, Setting<unknown>][] = Object.entries(settings)
  const entries = all.map(([key, { name, kind, fallback, read, secret }]) => {
    const value = environment[name]?.trim() ?? ''
    if (value === '') return [key, fallback]
    const found = read(value)
    if (found === null) bad.push({ name, value: secret ? '…' : value, kind })
    return [key, found ?? fallback]
  })
  const config = Object.fromEntries(entries) as ServerConfig
  if (config.smtpHost && !config.mailFrom) bad.push({ name: settings.mailFrom.name, value: '', kind: 'an address of mail' })
  return { config, bad }
}

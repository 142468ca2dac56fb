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
}

const text = <Fallback extends string | null>(name: string, fallback: Fallback, does: string): Setting<string | Fallback> => ({
  name,
  kind: 'text',
  fallback,
  read: value => value,
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
  const entries = Object.entries(settings).map(([key, { name, kind, fallback, read }]) => {
    const value = environment[name]?.trim() ?? ''
    if (value === '') return [key, fallback]
    const found = read(value)
    if (found === null) bad.push({ name, value, kind })
    return [key, found ?? fallback]
  })
  return { config: Object.fromEntries(entries) as ServerConfig, bad }
}

import { readerVersion } from '../core/reading/reader-version.ts'
import { type Language, say } from '../core/wording/say.ts'
import { type Call, CallRefused, type ExitStatus } from './call.ts'

/**
 * The command line: `dondoc COMMAND …`. A command's file is loaded only when it is called. Nothing here ends the process: the exit
 * status is set and the output drains first, however long it is.
 */
const commands: Readonly<Record<string, () => Promise<(call: Call) => Promise<ExitStatus>>>> = {
  read: async () => (await import('./read.ts')).runRead,
  lint: async () => (await import('./lint.ts')).runLint,
  audit: async () => (await import('./audit.ts')).runAudit,
  account: async () => (await import('./account.ts')).runAccount,
  units: async () => (await import('./units.ts')).runUnits,
  backup: async () => (await import('./backup.ts')).runBackup,
  export: async () => (await import('./backup.ts')).runBackup,
  restore: async () => (await import('./restore.ts')).runRestore,
  import: async () => (await import('./restore.ts')).runRestore,
}

/** `--language`, else the locale in POSIX order, else Vietnamese. */
function languageOf(args: readonly string[], locale: string): Language {
  const at = args.findIndex(arg => arg === '--language' || arg.startsWith('--language='))
  const asked = at < 0 ? undefined : args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1]
  const wanted = asked ?? locale
  return /^en(?![a-z])/i.test(wanted) ? 'en' : 'vi'
}

async function run(call: Call): Promise<ExitStatus> {
  const [name, ...args] = call.args
  if (name === undefined) throw new CallRefused('no-command')
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return (await command())({ ...call, args })
  if (name === '--language' || name.startsWith('--language=')) return run({ ...call, args: name.includes('=') ? args : args.slice(1) })
  if (name === '--help' || name === '-h' || name === 'help') call.print(`${say(call.language, 'command.help')}\n`)
  else if (name === '--version' || name === '-v') call.print(`dondoc ${readerVersion}\n`)
  else if (name.startsWith('-')) throw new CallRefused('unknown-option', { name, command: '' })
  else throw new CallRefused('unknown-command', { name })
  return 0
}

const recogniserOf = (name: string | undefined): Call['recogniser'] => (name === 'bundled' || name === 'installed' ? name : 'auto')

/** What went wrong and where, for the one line that a fault gets too. */
const faultWords = (error: unknown): string =>
  error instanceof Error ? [String(error), ...(error.stack?.match(/\n\s+at .*/)?.slice(0, 1) ?? [])].join('') : String(error)

// Whoever reads the output may stop early (`| head`): the rest is not wanted, and that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

const args = process.argv.slice(2)
const { LC_ALL, LC_MESSAGES, LANG, COLUMNS, DATABASE_URL, DATA_DIR, RECOGNISER } = process.env
const language = languageOf(args, LC_ALL || LC_MESSAGES || LANG || '')
try {
  const columns = process.stdout.columns || Number(COLUMNS) || 100
  const place = { databaseUrl: DATABASE_URL?.trim() || null, dataDir: DATA_DIR?.trim() || './data' }
  const print = (text: string) => void process.stdout.write(text)
  const report = (text: string) => void process.stderr.write(text)
  process.exitCode = await run({ args, language, columns, print, report, place, recogniser: recogniserOf(RECOGNISER) })
} catch (error) {
  const refused = error instanceof CallRefused ? error : new CallRefused('fault', { reason: faultWords(error) })
  process.stderr.write(`dondoc: ${say(language, `command.${refused.code}`, refused.about).replaceAll(/\s+/g, ' ')}\n`)
  process.exitCode = 2
}

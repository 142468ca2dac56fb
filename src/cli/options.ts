import { parseArgs } from 'node:util'
import { CallRefused } from './call.ts'

/** For each option the values it takes, or the word for any value (`FILE`); null for one that stands alone. */
export type OptionTable = Readonly<Record<string, readonly string[] | string | null>>

export interface Options {
  readonly files: readonly string[]
  /** The value of an option that was given; `true` for one that stands alone. */
  readonly given: ReadonlyMap<string, string | true>
  /** Every value of an option that may be given again, in order. */
  readonly all: (option: string) => readonly string[]
}

const everyCommand: OptionTable = { help: null, language: ['vi', 'en'] }

/** Reads a command's arguments; whatever it does not know is refused by name, never passed over. */
export function readOptions(command: string, args: readonly string[], own: OptionTable): Options {
  const table: OptionTable = { ...everyCommand, ...own }
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(table).map(([name, values]) => [
        name,
        name === 'help' ? { type: 'boolean' as const, short: 'h' } : { type: values ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
  })
  const values = tokens.flatMap(token =>
    token.kind === 'option' ? [[token.name, checkedValue(command, table, token.name, token.rawName, token.value)] as const] : [],
  )
  return {
    files: tokens.flatMap(token => (token.kind === 'positional' ? [token.value] : [])),
    given: new Map(values),
    all: option => values.flatMap(([name, value]) => (name === option && value !== true ? [value] : [])),
  }
}

function checkedValue(command: string, table: OptionTable, option: string, name: string, value: string | undefined): string | true {
  const values = Object.hasOwn(table, option) ? table[option] : undefined
  if (values === undefined) throw new CallRefused('unknown-option', { name, command })
  if (values === null) {
    if (value !== undefined) throw new CallRefused('option-takes-no-value', { name, value })
    return true
  }
  if (value === undefined) throw new CallRefused('option-needs-value', { name, command, values: [values].flat().join(', ') })
  if (typeof values !== 'string' && !values.includes(value))
    throw new CallRefused('option-wrong-value', { name, value, values: values.join(', ') })
  return value
}

/** The one file that a command works on. */
export function onlyFile(command: string, files: readonly string[]): string {
  const [file, extra] = files
  if (file === undefined) throw new CallRefused('no-file', { command })
  if (extra !== undefined) throw new CallRefused('too-many-files', { name: extra })
  return file
}

import { say } from '../core/wording/say.ts'
import type { Call, ExitStatus } from './call.ts'
import { onlyFile, readOptions } from './options.ts'

/** `dondoc read FILE [--json]`; the reader is loaded only when there is something to read. */
export async function runRead(call: Call): Promise<ExitStatus> {
  const { files, given } = readOptions('read', call.args, { json: null })
  if (given.has('help')) {
    call.print(`${say(call.language, 'command.help-read')}\n`)
    return 0
  }
  const { readInput } = await import('./input.ts')
  const { name, reading } = await readInput(onlyFile('read', files), call)
  if (given.has('json')) call.print(`${JSON.stringify(reading)}\n`)
  else call.print((await import('./reading-table.ts')).renderReading(reading, name, call))
  return 0
}

import { say } from '../core/wording/say.ts'
import { backUp } from '../usecase/archive/back-up.ts'
import type { Call, ExitStatus } from './call.ts'
import { CallRefused } from './call.ts'
import { readOptions } from './options.ts'
import { progressLine } from './progress-line.ts'
import { withData } from './reach.ts'
import { refuseArchive } from './refuse-archive.ts'

/** `dondoc backup TARGET`, called `export` as well. */
export async function runBackup(call: Call): Promise<ExitStatus> {
  const { files, given } = readOptions('backup', call.args, {})
  if (given.has('help')) {
    call.print(`${say(call.language, 'command.help-backup')}\n`)
    return 0
  }
  const [file, extra] = files
  if (file === undefined) throw new CallRefused('no-target', { command: 'backup' })
  if (extra !== undefined) throw new CallRefused('too-many-files', { name: extra })
  const progress = progressLine(call)
  const written = await withData(call, data =>
    backUp(data, file, new Date(), so => progress.show(say(call.language, 'command.archive-writing', { ...so }))).catch((error: unknown) =>
      refuseArchive(error, file, call),
    ),
  ).finally(progress.end)
  call.print(`${say(call.language, 'command.archive-written', { ...written, file })}\n`)
  return 0
}

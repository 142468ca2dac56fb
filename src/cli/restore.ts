import { say } from '../core/wording/say.ts'
import { restore } from '../usecase/archive/restore.ts'
import type { Call, ExitStatus } from './call.ts'
import { CallRefused } from './call.ts'
import { readOptions } from './options.ts'
import { progressLine } from './progress-line.ts'
import { refuseArchive } from './refuse-archive.ts'

/** `dondoc restore SOURCE`, called `import` as well. */
export async function runRestore(call: Call): Promise<ExitStatus> {
  const { files, given } = readOptions('restore', call.args, {})
  if (given.has('help')) {
    call.print(`${say(call.language, 'command.help-restore')}\n`)
    return 0
  }
  const [file, extra] = files
  if (file === undefined) throw new CallRefused('no-target', { command: 'restore' })
  if (extra !== undefined) throw new CallRefused('too-many-files', { name: extra })
  const progress = progressLine(call)
  const restored = await restore(call.place, file, ({ step, ...so }) => progress.show(say(call.language, `command.archive-${step}`, so)))
    .catch((error: unknown) => refuseArchive(error, file, call))
    .finally(progress.end)
  call.print(`${say(call.language, 'command.archive-restored', { ...restored, file })}\n`)
  return 0
}

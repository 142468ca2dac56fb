import { formatDay } from '../core/time/vietnamese-day.ts'
import { type UnitKind, unitKinds } from '../core/unit/unit-kind.ts'
import { say } from '../core/wording/say.ts'
import { openOffice } from '../usecase/ground/office.ts'
import { DataUnusable, reachData } from '../usecase/ground/reach-data.ts'
import { Refusal } from '../usecase/ground/refusal.ts'
import { takeInVietnam } from '../usecase/unit/load-vietnam.ts'
import { unitDesk } from '../usecase/unit/unit-desk.ts'
import { type Call, CallRefused, type ExitStatus } from './call.ts'
import { readOptions } from './options.ts'
import { refuseData } from './reach.ts'

/** `dondoc units load vietnam [--offices]`: the institutions of a country into an office that has none yet. */
export async function runUnits(call: Call): Promise<ExitStatus> {
  const { files, given } = readOptions('units', call.args, { offices: null })
  if (given.has('help')) {
    call.print(`${say(call.language, 'command.help-units')}\n`)
    return 0
  }
  if (files.join(' ') !== 'load vietnam') throw new CallRefused('units-unknown', { name: files.join(' ') || '…' })
  const data = await reachOrMake(call).catch((error: unknown) => refuseData(error, call))
  try {
    const { total, kinds, day } = await takeInVietnam(unitDesk(data.store), null, { offices: given.has('offices') })
    call.print(`${say(call.language, 'command.units-loaded', { total, day: formatDay(day) })}\n${table(kinds, call)}`)
    return 0
  } catch (error) {
    if (error instanceof Refusal)
      throw new CallRefused('file-refused', { reason: say(call.language, `refusal.${error.code}`, error.about) })
    throw error
  } finally {
    await data.close()
  }
}

/** A first start may begin here: where there are no data yet, they are made. */
async function reachOrMake(call: Call) {
  try {
    return await reachData(call.place)
  } catch (error) {
    if (error instanceof DataUnusable && error.why === 'absent') return openOffice(call.place)
    throw error
  }
}

/** One kind a line, numbers in a column. */
function table(kinds: Readonly<Partial<Record<UnitKind, number>>>, call: Call): string {
  const lines = unitKinds.flatMap(kind => (kinds[kind] ? [[say(call.language, `unit.kind-${kind}`), String(kinds[kind])] as const] : []))
  const width = Math.max(...lines.map(([name]) => name.length))
  return lines.map(([name, count]) => `  ${name.padEnd(width)}  ${count.padStart(6)}\n`).join('')
}

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Caller } from '../src/usecase/ground/caller.ts'
import { type OpenOffice, openOffice } from '../src/usecase/ground/office.ts'
import { moveObligation } from '../src/usecase/obligation/move-obligation.ts'
import { foldObligationCounts } from '../src/usecase/work/fold-obligation-counts.ts'
import { plantBusyCommune } from './busy-commune.ts'
import { inHouse } from './house.ts'
import { median, type Result, round } from './measure.ts'
import { scaled } from './scale.ts'

const runs = 7
const seconds = 4

/** Half of them change a state, and with it the counts. */
const cycle = ['progress', 'progress', 'submit', 'recall'] as const

/** Steps a second, one after the other: each looks up its permission, locks, writes the step, the counts and the event, and commits. */
async function stepsASecond(office: OpenOffice, caller: Caller, versions: Map<string, number>): Promise<number> {
  const ids = [...versions.keys()]
  const begun = performance.now()
  const until = begun + seconds * 1000
  let made = 0
  for (; performance.now() < until; made++) {
    const id = ids[made % ids.length] ?? ''
    const version = versions.get(id) ?? 0
    const move = { type: cycle[version % cycle.length] ?? 'progress' }
    await moveObligation(office, caller, id, { version, move, words: 'Đã làm thêm một phần.' })
    versions.set(id, version + 1)
  }
  return made / ((performance.now() - begun) / 1000)
}

/** pgbench's own single-row update, one connection, every commit on the disk. */
function updatesASecond(binaries: string, url: string, script: string): number {
  const said = spawnSync(join(binaries, 'pgbench'), ['-n', '-f', script, '-c', '1', '-T', String(seconds), url], { encoding: 'utf8' })
  const found = /tps = ([\d.]+)/.exec(said.stdout)?.[1]
  if (found === undefined) throw new Error(`pgbench: ${said.stderr}`)
  return Number(found)
}

/** One step of a piece of work, with permission, counts and audit, measured against pgbench's update of one row. */
export const progressVsPgbench = (): Promise<Result> =>
  inHouse(async ({ url, binaries }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-bench-data-'))
    const office = await openOffice({ databaseUrl: url, dataDir })
    const { unitId, caller } = await plantBusyCommune(office)
    const rows = await office.store.selectFrom('obligation').select('id').where('unit_id', '=', unitId).execute()
    const versions = new Map(rows.map(({ id }) => [id, 0]))
    const init = spawnSync(join(binaries, 'pgbench'), ['-i', '-q', '-s', String(scaled(10)), url], { encoding: 'utf8' })
    if (init.status !== 0) throw new Error(`pgbench: ${init.stderr}`)
    const script = join(dataDir, 'update.sql')
    const aids = scaled(10) * 100_000
    writeFileSync(
      script,
      `\\set aid random(1, ${aids})\n\\set delta random(-5000, 5000)\nupdate pgbench_accounts set abalance = abalance + :delta where aid = :aid;\n`,
    )
    const chore = setInterval(() => void foldObligationCounts(office), 1000)
    const pairs: (readonly [steps: number, updates: number])[] = []
    await stepsASecond(office, caller, versions)
    for (let turn = 0; turn < runs; turn++) {
      const updates = turn % 2 ? updatesASecond(binaries, url, script) : null
      const steps = await stepsASecond(office, caller, versions)
      pairs.push([steps, updates ?? updatesASecond(binaries, url, script)])
    }
    clearInterval(chore)
    await office.close()
    rmSync(dataDir, { recursive: true, force: true })
    return {
      ratio: round(median(pairs.map(([steps, updates]) => steps / updates))),
      better: 'higher',
      limit: 'pgbench updating one row, both on one connection, every commit on the disk (limit 0.3)',
      runs: pairs.length,
      detail: {
        'steps a second': round(median(pairs.map(([steps]) => steps))),
        'updates a second': round(median(pairs.map(([, updates]) => updates))),
      },
    }
  })

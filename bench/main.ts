/** `npm run bench [NAME …]`: measures, prints a line for each, and keeps all in `bench/results.json`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changesVsSteps } from './changes-vs-steps.ts'
import { closeVsSql } from './close-vs-sql.ts'
import { consolidateVsSql } from './consolidate-vs-sql.ts'
import { docxOutVsDocx } from './docx-out-vs-docx.ts'
import { docxVsMammoth } from './docx-vs-mammoth.ts'
import { inboxVsBare } from './inbox-vs-bare.ts'
import type { Result } from './measure.ts'
import { progressVsPgbench } from './progress-vs-pgbench.ts'
import { publishVsInsert } from './publish-vs-insert.ts'
import { readLinearity } from './read-linearity.ts'
import { readVsChrono } from './read-vs-chrono.ts'
import { readVsFloor } from './read-vs-floor.ts'
import { stormP99 } from './storm-p99.ts'
import { totalsVsAggregate } from './totals-vs-aggregate.ts'
import { uploadVsParts } from './upload-vs-parts.ts'
import { xlsxVsExceljs } from './xlsx-vs-exceljs.ts'

const benchmarks: Readonly<Record<string, () => Promise<Result>>> = {
  'read-vs-floor': readVsFloor,
  'read-vs-chrono': readVsChrono,
  'read-linearity': readLinearity,
  'docx-vs-mammoth': docxVsMammoth,
  'upload-vs-parts': uploadVsParts,
  'publish-vs-insert': publishVsInsert,
  'inbox-vs-bare': inboxVsBare,
  'progress-vs-pgbench': progressVsPgbench,
  'totals-vs-aggregate': totalsVsAggregate,
  'changes-vs-steps': changesVsSteps,
  'close-vs-sql': closeVsSql,
  'consolidate-vs-sql': consolidateVsSql,
  'storm-p99': stormP99,
  'docx-out-vs-docx': docxOutVsDocx,
  'xlsx-vs-exceljs': xlsxVsExceljs,
}

const path = join(import.meta.dirname, 'results.json')

/** Figures of the benchmarks that are not run now stay as they were. */
function keep(results: Readonly<Record<string, Result>>): void {
  const former = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Result>) : {}
  const all: Record<string, Result> = { ...former, ...results }
  const inOrder = Object.keys(benchmarks).flatMap(name => (all[name] ? [[name, all[name]] as const] : []))
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`)
}

function line(name: string, { ratio, better, limit, runs, detail }: Result): string {
  const details = Object.entries(detail).map(([what, value]) => `${what} ${value}`)
  return `${name.padEnd(18)} ${String(ratio).padStart(8)}  (${better} is better) against ${limit}; median of ${runs}; ${details.join(', ')}`
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  const unknown = wanted.find(name => !(name in benchmarks))
  if (unknown !== undefined) {
    console.error(`No benchmark is called "${unknown}"; there are: ${Object.keys(benchmarks).join(', ')}.`)
    process.exitCode = 2
    return
  }
  const results: Record<string, Result> = {}
  for (const [name, run] of Object.entries(benchmarks)) {
    if (wanted.length && !wanted.includes(name)) continue
    const result = await run()
    results[name] = result
    console.log(line(name, result))
  }
  keep(results)
}

await main()

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { say } from '../core/wording/say.ts'
import type { ChainReport } from '../usecase/audit/check-chain.ts'
import { checkChain } from '../usecase/audit/check-chain.ts'
import { writeChain } from '../usecase/audit/export-audit.ts'
import { ChainFileUnusable, readAnchor, readChainFile } from '../usecase/audit/read-chain-file.ts'
import { verifyStore } from '../usecase/audit/verify-audit.ts'
import { type Call, CallRefused, type ExitStatus } from './call.ts'
import { dayWords } from './due-words.ts'
import { readOptions } from './options.ts'
import { withData } from './reach.ts'

/** `dondoc audit verify [FILE] [--anchor FILE]` and `dondoc audit export [FILE]`. */
export async function runAudit(call: Call): Promise<ExitStatus> {
  const { files, given } = readOptions('audit', call.args, { anchor: say(call.language, 'command.any-file') })
  const [act, file, extra] = files
  if (given.has('help')) {
    call.print(`${say(call.language, 'command.help-audit')}\n`)
    return 0
  }
  if (extra !== undefined) throw new CallRefused('too-many-files', { name: extra })
  if (act === 'verify') return verify(call, file, given.get('anchor'))
  if (act === 'export') return exportChain(call, file)
  throw new CallRefused('audit-act', { name: act ?? '' })
}

async function verify(call: Call, file: string | undefined, anchorFile: string | true | undefined): Promise<ExitStatus> {
  const anchor = typeof anchorFile === 'string' ? await reading(anchorFile, () => readAnchor(anchorFile)) : null
  const report =
    file === undefined
      ? await withData(call, ({ store }) => verifyStore(store, anchor))
      : await reading(file, async () => {
          const source = readChainFile(file)
          const found = await checkChain(source, anchor)
          if (!found.faults.length && !source.fits()) throw new ChainFileUnusable('damaged', 0)
          return found
        })
  call.print(reportWords(report, call))
  return report.faults.length ? 1 : 0
}

/** Reads a file of ours; what cannot be used is refused by name. */
async function reading<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ChainFileUnusable) throw new CallRefused(`chain-${error.why}`, { file, line: String(error.line) })
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new CallRefused('file-missing', { file })
    throw error
  }
}

function reportWords({ events, lanes, days, sealed, faults }: ChainReport, { language }: Call): string {
  const counted = say(language, 'command.audit-counted', { events, lanes, days })
  const under = sealed
    ? say(language, 'command.audit-sealed', { day: dayWords(sealed.day), hash: sealed.hash })
    : say(language, 'command.audit-unsealed')
  const [first] = faults
  if (!first) return `${say(language, 'command.audit-whole')}\n${counted}\n${under}\n`
  const lines = faults.slice(0, 20).map(({ kind, day, lane, seq }) => {
    const about = { day: day ? dayWords(day) : '–', lane: lane ?? '–', seq: seq ?? '–', what: say(language, `audit.fault-${kind}`) }
    return say(language, lane === null ? 'command.audit-fault-day' : 'command.audit-fault', about)
  })
  const more = faults.length > lines.length ? [say(language, 'command.audit-more', { count: faults.length - lines.length })] : []
  return `${[say(language, 'command.audit-broken'), ...lines, ...more, counted, under].join('\n')}\n`
}

async function exportChain(call: Call, file: string | undefined): Promise<ExitStatus> {
  const output = file === undefined || file === '-' ? process.stdout : createWriteStream(file, { flags: 'wx', mode: 0o600 })
  const opened = output === process.stdout ? Promise.resolve() : once(output, 'open')
  await opened.catch((error: NodeJS.ErrnoException) => {
    throw new CallRefused(error.code === 'EEXIST' ? 'output-exists' : 'output-refused', { file: file ?? '', reason: error.message })
  })
  await withData(call, ({ store }) =>
    writeChain(store, async text => {
      if (!output.write(text)) await once(output, 'drain')
    }),
  )
  if (output !== process.stdout) await finished(output.end())
  return 0
}

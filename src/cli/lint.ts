import type { KnownDocument } from '../core/lint/known-document.ts'
import { say } from '../core/wording/say.ts'
import type { Call, ExitStatus } from './call.ts'
import type { Input } from './input.ts'
import { onlyFile, readOptions } from './options.ts'

/** `dondoc lint FILE [--format text|json|sarif] [--against FILE …]`; a form's file is loaded only when it is asked for. */
export async function runLint(call: Call): Promise<ExitStatus> {
  const { files, given, all } = readOptions('lint', call.args, { format: Object.keys(forms), against: 'FILE' })
  if (given.has('help')) {
    call.print(`${say(call.language, 'command.help-lint')}\n`)
    return 0
  }
  const file = onlyFile('lint', files)
  const { readInput } = await import('./input.ts')
  const input = await holdAgainst(await readInput(file, call), all('against'), call)
  const form = forms[String(given.get('format') ?? 'text') as keyof typeof forms]
  call.print(await form(input, file, call))
  return input.reading.remarks.some(remark => remark.severity === 'error') ? 1 : 0
}

/** Adds what other documents say against this one's citations. */
async function holdAgainst(input: Input, others: readonly string[], call: Call): Promise<Input> {
  if (others.length === 0) return input
  const [{ readInput }, { checkAgainst }, { knownFrom }] = await Promise.all([
    import('./input.ts'),
    import('../core/lint/check-against.ts'),
    import('../core/lint/known-document.ts'),
  ])
  const known: KnownDocument[] = []
  for (const file of others) {
    const other = await readInput(file, call)
    known.push(...knownFrom(other.reading, other.name))
  }
  const remarks = [...input.reading.remarks, ...checkAgainst(input.reading, known)].sort((a, b) => a.span[0] - b.span[0])
  return { ...input, reading: { ...input.reading, remarks } }
}

type Form = (input: Input, file: string, call: Call) => Promise<string>

const forms = {
  text: async (input, _, call) => (await import('./remarks-text.ts')).renderRemarks(input.reading, input.name, call.language),
  json: async (input, file, call) => (await import('./remarks-json.ts')).renderRemarksJson(input.reading, file, call.language),
  sarif: async (input, file, call) => (await import('./sarif.ts')).renderSarif(input.reading, file, call.language),
} as const satisfies Record<string, Form>

import type { Call } from './call.ts'

const everyMs = 200

/** What is under way, on standard error: one line that is written over in a terminal, a line a while in a log. */
export function progressLine({ report }: Call): { readonly show: (text: string) => void; readonly end: () => void } {
  const isTerminal = process.stderr.isTTY === true
  // Work that is done within seconds leaves no line in a log.
  let next = isTerminal ? 0 : Date.now() + 25 * everyMs
  let width = 0
  return {
    show: text => {
      const now = Date.now()
      if (now < next) return
      next = now + (isTerminal ? everyMs : 25 * everyMs)
      report(isTerminal ? `\r${text.padEnd(width)}` : `${text}\n`)
      width = text.length
    },
    end: () => {
      if (isTerminal && width) report(`\r${' '.repeat(width)}\r`)
    },
  }
}

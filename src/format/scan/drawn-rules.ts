import type { Rule } from '../pdf/ink.ts'
import type { GrayPage } from './gray-page.ts'

const dark = 140
/** In inches: shorter ones are strokes of letters. */
const shortest = 0.35
/** Thicker ones are bars and shades. */
const thickest = 0.04
/** White within a line that is still one: scanners break them. */
const break_ = 0.02

/** The straight lines of a page in pixels, found as long dark runs, and the page without them: they would be read as letters. */
export function takeRules(page: GrayPage, dpi: number): { readonly page: GrayPage; readonly rules: readonly Rule[] } {
  const rows = findRuns(page, dpi, 'row')
  const columns = findRuns(page, dpi, 'column')
  const pixels = Uint8Array.from(page.pixels)
  for (const { along, at, thick, from, to } of [...rows, ...columns])
    for (let across = at - 1; across < at + thick + 1; across++)
      for (let way = from; way <= to; way++) pixels[along === 'row' ? across * page.width + way : way * page.width + across] = 255
  const rules = [...rows, ...columns].map(({ along, at, thick, from, to }): Rule => ({ along, at: at + thick / 2, from, to }))
  return { page: { ...page, pixels }, rules }
}

interface Run {
  readonly along: Rule['along']
  readonly at: number
  thick: number
  from: number
  to: number
}

/** Runs of neighbouring rows that lie over each other are one line. */
function findRuns({ width, height, pixels }: GrayPage, dpi: number, along: Rule['along']): Run[] {
  const [lines, length] = along === 'row' ? [height, width] : [width, height]
  const [lineStep, wayStep] = along === 'row' ? [width, 1] : [1, width]
  const least = shortest * dpi
  const mostBreak = break_ * dpi
  const open: Run[] = []
  const done: Run[] = []
  for (let line = 1; line < lines - 1; line++) {
    let from = -1
    let last = -1
    const close = (): void => {
      if (from >= 0 && last - from >= least) addRun(open, { along, at: line, thick: 1, from, to: last })
      from = -1
    }
    for (let way = 0; way < length; way++) {
      if ((pixels[line * lineStep + way * wayStep] ?? 255) >= dark) continue
      if (from >= 0 && way - last > mostBreak) close()
      if (from < 0) from = way
      last = way
    }
    close()
    for (let i = open.length - 1; i >= 0; i--) {
      const run = open[i]
      if (run !== undefined && run.at + run.thick < line) done.push(...open.splice(i, 1))
    }
  }
  return [...done, ...open].filter(run => run.thick <= Math.max(3, thickest * dpi))
}

function addRun(open: Run[], run: Run): void {
  const known = open.find(each => each.at + each.thick >= run.at && run.from <= each.to && run.to >= each.from)
  if (known === undefined) open.push(run)
  else {
    known.thick = run.at - known.at + 1
    known.from = Math.min(known.from, run.from)
    known.to = Math.max(known.to, run.to)
  }
}

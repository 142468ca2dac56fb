/** A table for a terminal: cells wrap at words inside their column, rows stand apart by an empty line. */
export interface Column {
  readonly title: string
  /** Share of the width that is left when the narrow columns have theirs; 0 for a column as wide as its longest cell. */
  readonly share: number
  /** A longer cell ends in `…` after so many lines. */
  readonly lines?: number
}

const gap = '  '
/** NFC, so that a letter with its marks counts as the one place it takes. */
const widthOf = (text: string) => Array.from(text).length
const narrowest = 12

export function renderColumns(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const cells = rows.map(row => row.map(cell => cell.normalize('NFC').replaceAll(/\s+/g, ' ').trim()))
  const widths = widthsOf(columns, cells, width)
  const line = (parts: readonly string[]) =>
    parts.map((part, at) => part + ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(part)))).join(gap)
  const lines = cells.flatMap(row => {
    const wrapped = row.map((cell, at) => {
      const own = widths[at] ?? narrowest
      return cut(wrap(cell, own), columns[at]?.lines ?? Number.POSITIVE_INFINITY, own)
    })
    const height = Math.max(...wrapped.map(part => part.length))
    return [...Array.from({ length: height }, (_, at) => line(wrapped.map(part => part[at] ?? '')).trimEnd()), '']
  })
  return [line(columns.map(column => column.title)).trimEnd(), ...lines]
}

function widthsOf(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const fixed = columns.map(({ title, share }, at) =>
    share ? 0 : Math.min(24, Math.max(widthOf(title), ...rows.map(row => widthOf(row[at] ?? '')))),
  )
  const left = width - fixed.reduce((sum, each) => sum + each, 0) - gap.length * (columns.length - 1)
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }, at) => (share ? Math.max(narrowest, Math.floor((left * share) / shares)) : (fixed[at] ?? 0)))
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(each => pieces(each, width))) {
    if (line && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}

function cut(lines: readonly string[], most: number, width: number): readonly string[] {
  if (lines.length <= most) return lines
  const last = lines[most - 1] ?? ''
  const kept = widthOf(last) < width ? last : last.replace(/\s?\S+$/, '')
  return [...lines.slice(0, most - 1), `${kept}…`]
}

/** A word longer than its column is cut, for a table that spills over is worse. */
const pieces = (word: string, width: number): string[] => {
  const letters = Array.from(word)
  return Array.from({ length: Math.max(1, Math.ceil(letters.length / width)) }, (_, at) =>
    letters.slice(at * width, (at + 1) * width).join(''),
  )
}

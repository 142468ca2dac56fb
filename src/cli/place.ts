/** From an offset to the place an editor shows: line and column, both from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** CR, LF and CR LF each end a line, as in the editors that these places are typed into. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

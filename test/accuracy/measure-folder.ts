import { readText } from '../../src/core/reading/read-text.ts'
import { addDates, countDates, type DateCount, noDates } from './dates.ts'
import { loadDocuments } from './gold.ts'
import { scoreReading } from './score.ts'
import { addAll, emptyTallies, type Tallies } from './tally.ts'

export interface Measure {
  readonly documents: ReadonlyArray<{ readonly name: string; readonly tallies: Tallies }>
  readonly total: Tallies
  readonly dates: DateCount
}

/** Reads every document of a folder and compares it with its gold. */
export function measureFolder(folder: string): Measure {
  let total: Tallies = emptyTallies()
  let dates = noDates
  const documents = loadDocuments(folder).map(document => {
    const reading = readText(document.text)
    const score = scoreReading(document, reading)
    total = addAll(total, score.tallies)
    dates = addDates(dates, countDates(document, reading, score))
    return { name: document.name, tallies: score.tallies }
  })
  return { documents, total, dates }
}

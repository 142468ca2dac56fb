/**
 * Prints how well the reader reads, by field, and how far its dates can be trusted:
 *
 *   node test/accuracy/measure.ts [FOLDER …]        the project's own documents where no folder is named
 *
 * A folder holds `NAME.txt` with `NAME.gold.json` beside it; `docs/accuracy.md` tells how the gold is made.
 */
import { addDates, noDates } from './dates.ts'
import { measureFolder } from './measure-folder.ts'
import { addAll, emptyTallies, fields, figure, type Tallies } from './tally.ts'

const nameWidth = 36
const row = (name: string, tallies: Tallies): string =>
  name.slice(0, nameWidth).padEnd(nameWidth + 1) +
  fields.map(field => (figure(field, tallies[field])?.toFixed(3) ?? '·').padStart(9)).join(' ')

const named = process.argv.slice(2)
const folders = named.length > 0 ? named : [import.meta.dirname]
let total: Tallies = emptyTallies()
let dates = noDates
console.log(''.padEnd(nameWidth + 1) + fields.map(field => field.padStart(9)).join(' '))
for (const folder of folders) {
  const measure = measureFolder(folder)
  for (const { name, tallies } of measure.documents) console.log(row(name, tallies))
  total = addAll(total, measure.total)
  dates = addDates(dates, measure.dates)
}
console.log(row('TOTAL', total))
const share = (part: number, whole: number): string => (whole === 0 ? '·' : (part / whole).toFixed(4))
console.log(`\ndates read without a doubt: ${dates.undoubted}, right: ${share(dates.undoubtedRight, dates.undoubted)}`)
console.log(`dates stated: ${dates.stated}; missed or of another value: reader ${dates.errors}, chrono-node (vi) ${dates.chronoErrors}`)

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readFile } from '../src/format/read-file.ts'
import { samples } from './samples.ts'
import { writeText } from './write-text.ts'

const file = (name: string) => readFileSync(join(import.meta.dirname, name))
/** Rules of dashes stand for drawn lines in plain text. */
const words = (text: string): string[] => text.split(/\s+/).filter(word => word !== '' && !/^-{2,}$/.test(word))
const sorted = (text: string): string[] => words(text).sort()

for (const sample of samples) {
  test(`${sample.name}.txt is what its content makes of it`, () => assert.equal(file(`${sample.name}.txt`).toString(), writeText(sample)))

  test(`${sample.name}: the Word file says the same words as the plain text, labels included`, async () => {
    const plain = await readFile(file(`${sample.name}.txt`), `${sample.name}.txt`)
    const word = await readFile(file(`${sample.name}.docx`), `${sample.name}.docx`)
    assert.deepEqual(sorted(word.text), sorted(plain.text))
    // From the title on, in the same order too; the letterhead stands in two columns.
    const body = (text: string) => words(text.slice(text.indexOf(sample.subject), text.indexOf('Nơi nhận:')))
    assert.deepEqual(body(word.text), body(plain.text))
  })
}

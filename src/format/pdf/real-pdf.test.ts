import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { FileText } from '../file/file-text.ts'
import { readFile } from '../read-file.ts'
import { planFixture } from './plan-fixture.ts'

/** Paragraphs, and rows as their cells. */
const contentOf = ({ text, blocks }: FileText): (string | string[])[] =>
  (blocks ?? []).flatMap((block): (string | string[])[] =>
    block.kind === 'paragraph' ? [text.slice(...block.span)] : block.rows.map(row => row.cells.map(({ span }) => text.slice(...span))),
  )

test('a PDF that LibreOffice made has the paragraphs, labels and cells of its source', async () => {
  const pdf = await readFile(readFileSync(join(import.meta.dirname, 'fixtures', 'plan.pdf')), 'plan.pdf')
  const source = await readFile(planFixture(), 'plan.odt')
  assert.ok(contentOf(source).length > 10)
  assert.deepEqual(contentOf(pdf), contentOf(source))
  assert.deepEqual(
    pdf.blocks?.filter(block => block.kind === 'table').map(({ ruled }) => ruled),
    [false, true],
  )
})

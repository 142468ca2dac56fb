import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Block } from '../../core/text/block.ts'
import { type Span, within } from '../../core/text/span.ts'
import type { Draft } from './draft.ts'
import { Layout } from './lay-out.ts'

const words = fc.constantFrom('', ' ', 'Sở Y tế', 'trước\ndòng sau', 'một\fhai', '\f', 'Ủy ban')
const paragraph: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constant('paragraph' as const),
  label: fc.constantFrom('', '1.', 'a)'),
  text: words,
  align: fc.constant(null),
  bold: fc.boolean(),
  italic: fc.boolean(),
  place: fc.constant(null),
})
const cell = (content: fc.Arbitrary<Draft>) =>
  fc.record({
    column: fc.nat(3),
    columns: fc.constant(1),
    merge: fc.constantFrom(null, 'start' as const, 'on' as const),
    content: fc.array(content, { maxLength: 3 }),
  })
const table = (content: fc.Arbitrary<Draft>): fc.Arbitrary<Draft> =>
  fc.record({
    kind: fc.constant('table' as const),
    ruled: fc.boolean(),
    rows: fc.array(fc.record({ header: fc.boolean(), cells: fc.array(cell(content), { minLength: 1, maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
const drafts = fc.array(fc.oneof(paragraph, table(fc.oneof(paragraph, table(paragraph)))), { maxLength: 6 })

/** Spans in a row lie one behind the other inside the one around them. */
function inOrder(spans: readonly Span[], around: Span): void {
  let at = around[0]
  for (const span of spans) {
    assert.ok(within(span, [at, around[1]]), `${span.join('–')} in ${at}–${around[1]}`)
    at = span[1]
  }
}

function lawful(blocks: readonly Block[], text: string): void {
  inOrder(
    blocks.map(({ span }) => span),
    [0, text.length],
  )
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (block.label) assert.ok(within(block.label, block.span))
      continue
    }
    inOrder(
      block.rows.map(({ span }) => span),
      block.span,
    )
    for (const row of block.rows) {
      inOrder(
        row.cells.map(({ span }) => span),
        row.span,
      )
      for (const { span, paragraphs } of row.cells)
        inOrder(
          paragraphs.map(paragraph => paragraph.span),
          span,
        )
    }
  }
}

const lettersOf = (text: string): string => text.replace(/\s/g, '')

test('whatever a document is made of, spans lie in order inside what holds them, and every paragraph is words of the text', () => {
  fc.assert(
    fc.property(drafts, content => {
      const layout = new Layout()
      layout.add(content)
      const { text, blocks } = layout
      lawful(blocks, text)
      const paragraphs = blocks.flatMap(block =>
        block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap(found => found.paragraphs)),
      )
      assert.equal(lettersOf(paragraphs.map(({ span }) => text.slice(...span)).join('')), lettersOf(text))
      for (const { span } of paragraphs) assert.notEqual(text.slice(...span).trim(), '')
    }),
    { numRuns: 500 },
  )
})

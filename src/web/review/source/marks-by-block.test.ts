import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '../../../core/text/block.ts'
import { marksByBlock } from './marks-by-block.ts'
import type { SourceMark } from './source-mark.ts'

const block = (start: number, end: number): Block => ({ kind: 'paragraph', span: [start, end] })
const item = (id: string, start: number, end: number): SourceMark => ({ name: 'item', id, span: [start, end] })

test('a mark stands with each block that it touches, and with no other', () => {
  const blocks = [block(0, 10), block(11, 20), block(21, 30)]
  const marks = [item('late', 25, 28), item('over two', 5, 15), item('edge', 10, 11), item('all', 0, 30)]
  assert.deepEqual(
    marksByBlock(blocks, marks).map(own => own.map(mark => mark.id)),
    [
      ['all', 'over two'],
      ['all', 'over two'],
      ['all', 'late'],
    ],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mark } from './segment.ts'
import { segmentSpan } from './segment.ts'

/** `⟦lead:Sở Y tế⟧` marks the words; the text is what is left without the brackets. */
function marked(drawn: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  const open: { name: string; start: number }[] = []
  let text = ''
  for (const [piece, name] of drawn.matchAll(/⟦(\w+):|⟧|[^⟦⟧]/gu)) {
    if (name) open.push({ name, start: text.length })
    else if (piece === '⟧') {
      const last = open.pop()
      if (last) marks.push({ name: last.name, span: [last.start, text.length] })
    } else text += piece
  }
  return { text, marks }
}

const shown = (drawn: string): string => {
  const { text, marks } = marked(drawn)
  return segmentSpan([0, text.length], marks)
    .map(
      ({ span, marks: own }) =>
        `${text.slice(...span)}{${own
          .map(mark => mark.name)
          .sort()
          .join('+')}}`,
    )
    .join('|')
}

const cases: [name: string, drawn: string, segments: string][] = [
  ['a text without marks is one segment', 'Giao Sở Y tế', 'Giao Sở Y tế{}'],
  ['a mark cuts before and after itself', 'Giao ⟦lead:Sở Y tế⟧ chủ trì', 'Giao {}|Sở Y tế{lead}| chủ trì{}'],
  ['a mark at the edge leaves no empty segment', '⟦lead:Sở Y tế⟧', 'Sở Y tế{lead}'],
  ['a field inside an item has both names', '⟦item:Giao ⟦lead:Sở Y tế⟧ làm⟧.', 'Giao {item}|Sở Y tế{item+lead}| làm{item}|.{}'],
  ['two marks on the same words share a segment', '⟦due:⟦quantity:quý I⟧⟧', 'quý I{due+quantity}'],
]
for (const [name, drawn, segments] of cases) test(name, () => assert.equal(shown(drawn), segments))

test('marks that cross are cut where either begins or ends', () =>
  assert.deepEqual(
    segmentSpan(
      [0, 10],
      [
        { name: 'a', span: [2, 6] },
        { name: 'b', span: [4, 8] },
      ],
    ).map(segment => [segment.span, segment.marks.map(mark => mark.name)]),
    [
      [[0, 2], []],
      [[2, 4], ['a']],
      [
        [4, 6],
        ['a', 'b'],
      ],
      [[6, 8], ['b']],
      [[8, 10], []],
    ],
  ))

test('what lies outside the stretch and what is empty leaves no trace', () =>
  assert.deepEqual(
    segmentSpan(
      [10, 20],
      [
        { name: 'a', span: [0, 10] },
        { name: 'b', span: [15, 15] },
        { name: 'c', span: [5, 12] },
      ],
    ).map(segment => [segment.span, segment.marks.map(mark => mark.name)]),
    [
      [[10, 12], ['c']],
      [[12, 20], []],
    ],
  ))

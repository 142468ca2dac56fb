import { fillWords } from './fill-words.ts'
import { type Flow, type FlowText, textOf } from './flow.ts'
import { layOutTable } from './lay-out-table.ts'
import { numberBlocks } from './number-blocks.ts'
import type { PaperBlock, PaperRun, PaperTable, PaperText } from './paper.ts'
import type { PaperLayout } from './paper-layout.ts'

const runsOf = (text: PaperText): readonly PaperRun[] => (typeof text === 'string' ? [{ text }] : text)

/** Body or annex: headings and items with their labels, paragraphs, lists, tables. */
export function layOutBlocks(blocks: readonly PaperBlock[], layout: PaperLayout): readonly Flow[] {
  const labels = numberBlocks(blocks, layout)
  return blocks.flatMap((block, at) => layOutBlock(block, labels[at] ?? '', layout))
}

function layOutBlock(block: PaperBlock, label: string, layout: PaperLayout): readonly Flow[] {
  switch (block.kind) {
    case 'heading': {
      const { capitals, titleBelow, heading } = layout.levels[block.level]
      const title = capitals ? block.text.toUpperCase() : block.text
      return titleBelow ? [textOf(heading, label), textOf(heading, title)] : [textOf(heading, `${label} ${title}`)]
    }
    case 'item': {
      const { text } = layout.levels[block.level]
      const [first, ...others] = runsOf(block.text)
      return [{ kind: 'text', style: text, runs: [{ ...first, text: `${label} ${first?.text ?? ''}` }, ...others] }]
    }
    case 'paragraph':
      return [{ kind: 'text', style: 'paragraph', runs: runsOf(block.text) }]
    case 'list':
      return block.items.map((item): FlowText => ({ kind: 'text', style: 'list', runs: [{ text: '- ' }, ...runsOf(item)] }))
    case 'note':
      return [{ kind: 'text', style: 'note', runs: runsOf(block.text) }]
    case 'table':
      return tableFlow(block.table, layout)
  }
}

function tableFlow(table: PaperTable, layout: PaperLayout): readonly Flow[] {
  const { words } = layout
  return [
    ...(table.title === null ? [] : [textOf('table-title', table.title)]),
    ...(table.unit === null ? [] : [textOf('table-unit', fillWords(words.unit, { unit: table.unit }))]),
    layOutTable(table, layout),
    ...table.notes.map(note => textOf('table-source', fillWords(words.note, { note }))),
    ...(table.source === null ? [] : [textOf('table-source', fillWords(words.source, { source: table.source }))]),
    { kind: 'space', height: 6 },
  ]
}

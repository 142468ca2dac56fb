import { dayWords, numberWords } from './fill-words.ts'
import type { Flow } from './flow.ts'
import { layOutBlocks } from './lay-out-blocks.ts'
import { authorityWords } from './lay-out-closing.ts'
import { cellWords } from './lay-out-table.ts'
import type { Paper, PaperTable } from './paper.ts'
import type { PaperLayout } from './paper-layout.ts'

/** What a field of an office's own template is filled with: words, one row of a table for each entry, or whole paragraphs and tables. */
export type FieldValue =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'rows'; readonly rows: readonly Readonly<Record<string, string>>[] }
  | { readonly kind: 'flow'; readonly flow: readonly Flow[] }

export type PaperFields = Readonly<Record<string, FieldValue>>

const words = (text: string): FieldValue => ({ kind: 'words', words: text })

/**
 * A document as fields, by the names that clerks write between braces: `{{số}}`, `{{trích yếu}}`, `{{nội dung}}`. The first table stands
 * there row by row too: `{{hàng.1}}` is its first column.
 */
export function paperFields(paper: Paper, layout: PaperLayout): PaperFields {
  const { head, signature } = paper
  const blocks = [...paper.body, ...paper.annexes.flatMap(annex => annex.blocks)]
  const table = blocks.find(block => block.kind === 'table')
  return {
    'cơ quan cấp trên': words((head.parentBody ?? '').toUpperCase()),
    'cơ quan': words(head.body),
    số: words(numberWords(head.number)),
    'ký hiệu': words(head.symbol),
    'địa danh': words(head.place),
    ngày: words(dayWords(head.day, layout, layout.words.shortDay)),
    'địa danh, ngày tháng': words(dayWords(head.day, layout, layout.words.placeAndDay, { place: head.place })),
    'loại văn bản': words(head.type ?? layout.words.letter),
    'trích yếu': words(head.subject),
    'kính gửi': words(paper.addressees.join('; ')),
    'căn cứ': words(paper.bases.join(';\n')),
    'nơi nhận': words(paper.recipients.map(each => `- ${each}`).join(';\n')),
    'quyền hạn': words((signature?.authority ?? []).map(each => authorityWords(each, layout)).join('\n')),
    'chức vụ': words((signature?.title ?? '').toUpperCase()),
    'người ký': words(signature?.name ?? ''),
    'nội dung': { kind: 'flow', flow: layOutBlocks(paper.body, layout) },
    'phụ lục': { kind: 'flow', flow: paper.annexes.flatMap(annex => layOutBlocks(annex.blocks, layout)) },
    hàng: { kind: 'rows', rows: table?.kind === 'table' ? rowsOf(table.table, layout) : [] },
  }
}

const rowsOf = ({ columns, rows }: PaperTable, layout: PaperLayout): readonly Readonly<Record<string, string>>[] =>
  rows
    .filter(({ kind }) => kind !== 'group')
    .map(({ cells }) => Object.fromEntries(columns.map((column, at) => [String(at + 1), cellWords(cells[at] ?? null, column, layout)])))

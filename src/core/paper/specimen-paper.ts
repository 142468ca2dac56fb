import type { Paper } from './paper.ts'

/** A document that has a bit of everything, to try on it whether a template knows its fields. */
export const specimenPaper: Paper = {
  head: { parentBody: '…', body: '…', number: '1', symbol: '…', place: '…', day: '2026-01-01', type: '…', subject: '…' },
  addressees: ['…'],
  bases: ['…'],
  body: [
    { kind: 'paragraph', text: '…' },
    {
      kind: 'table',
      table: {
        title: '…',
        unit: null,
        columns: Array.from({ length: 60 }, () => ({ title: '…', width: 1, kind: 'text' as const })),
        rows: [{ kind: 'row', cells: Array.from({ length: 60 }, () => '…') }],
        source: null,
        notes: [],
      },
    },
  ],
  recipients: ['…'],
  signature: { authority: [], title: '…', name: null },
  annexes: [{ title: '…', landscape: false, blocks: [{ kind: 'paragraph', text: '…' }] }],
}

import { refuseFile } from '../file/file-refusal.ts'
import type { CompoundFile } from '../ole/compound-file.ts'
import { Octets } from '../ole/octets.ts'
import { type FileInformation, readFileInformation } from './file-information.ts'
import { readFontNames } from './font-names.ts'
import { DocLists } from './lists.ts'
import { type PiecedText, readPieces } from './piece-table.ts'
import { type PropertyRun, readPropertyPages } from './property-pages.ts'
import { StyleSheet } from './style-sheet.ts'

/** A Word file of 1997–2003, opened: its text with all that is said of it. */
export interface DocFile extends PiecedText, Pick<FileInformation, 'lengths' | 'stretch'> {
  readonly table: Octets
  readonly data: Octets
  readonly runs: readonly PropertyRun[]
  readonly paragraphs: readonly PropertyRun[]
  readonly styles: StyleSheet
  readonly fonts: readonly string[]
  readonly lists: DocLists
}

export function openDoc(file: CompoundFile): DocFile {
  const stream = new Octets(file.read('WordDocument') ?? refuseFile('file-damaged'))
  const { table: name, lengths, stretch } = readFileInformation(stream)
  const table = new Octets(file.read(name) ?? refuseFile('file-damaged'))
  const fonts = readFontNames(table, stretch('fonts'))
  return {
    ...readPieces(stream, table, stretch('text')),
    lengths,
    stretch,
    table,
    data: new Octets(file.read('Data') ?? new Uint8Array()),
    runs: readPropertyPages(stream, table, stretch('runs'), 'runs'),
    paragraphs: readPropertyPages(stream, table, stretch('paragraphs'), 'paragraphs'),
    styles: new StyleSheet(table, stretch('styles')),
    fonts,
    lists: new DocLists(table, stretch, fonts),
  }
}

import type { FieldValue, PaperFields } from '../../core/paper/paper-fields.ts'
import { foldKey } from '../../core/text/fold.ts'
import { decodeEntities } from '../xml/entities.ts'
import { wordsXml } from './flow-xml.ts'

const field = /\{\{\s*([^{}\s](?:[^{}]{0,78}[^{}\s])?)\s*\}\}/g
const text = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g
/** Innermost ones: what holds another of its kind is told apart by its own parts. */
const paragraph = /<w:p(?:\s[^>]*)?>(?:(?!<w:p[\s>])[\s\S])*?<\/w:p>/g
const row = /<w:tr(?:\s[^>]*)?>(?:(?!<w:tr[\s>])[\s\S])*?<\/w:tr>/g

/** `Trích-yếu`, `TRICH YEU` → `trich yeu`. */
export const fieldKey = (name: string): string => foldKey(name.replaceAll(/[-_]+/g, ' '))

export interface Filling {
  readonly fields: ReadonlyMap<string, FieldValue>
  /** Whole paragraphs and tables as the template's own. */
  readonly render: (value: Extract<FieldValue, { kind: 'flow' }>) => string
  /** Names of fields that there are none of. */
  readonly unknown: Set<string>
  /** Fields of whole paragraphs that stand within another text. */
  readonly crowded: Set<string>
}

export const byKey = (fields: PaperFields): ReadonlyMap<string, FieldValue> =>
  new Map(Object.entries(fields).map(([name, value]) => [fieldKey(name), value]))

/** Fills the fields of a part, whatever runs Word has cut their names into. */
export const fillFields = (xml: string, filling: Filling): string =>
  xml.replaceAll(row, whole => fillRow(whole, filling)).replaceAll(paragraph, whole => fillParagraph(whole, filling, new Map()))

const wordsOf = (xml: string): string => [...xml.matchAll(text)].map(([, written = '']) => decodeEntities(written)).join('')

/** A row that names entries of a list stands once for each of them. */
function fillRow(xml: string, filling: Filling): string {
  const names = [...wordsOf(xml).matchAll(field)].map(([, name = '']) => name)
  for (const name of names) {
    const [list = '', column] = name.split('.')
    const value = filling.fields.get(fieldKey(list))
    if (column === undefined || value?.kind !== 'rows') continue
    const entries = value.rows.map(
      entry => new Map(Object.entries(entry).map(([key, each]) => [`${fieldKey(list)}.${fieldKey(key)}`, each])),
    )
    return entries.map(entry => xml.replaceAll(paragraph, whole => fillParagraph(whole, filling, entry))).join('')
  }
  return xml
}

function fillParagraph(xml: string, filling: Filling, entry: ReadonlyMap<string, string>): string {
  const all = wordsOf(xml)
  if (!all.includes('{{')) return xml
  const found = [...all.matchAll(field)]
  const [only] = found
  const alone = only === undefined ? undefined : filling.fields.get(fieldKey(only[1] ?? ''))
  if (alone?.kind === 'flow' && only?.[0] === all.trim()) return filling.render(alone)
  const puts = found.flatMap(({ index, 0: whole, 1: name = '' }) => {
    const value = wordsFor(name, filling, entry)
    return value === null ? [] : [{ from: index, to: index + whole.length, value }]
  })
  return puts.length === 0 ? xml : put(xml, puts)
}

function wordsFor(name: string, { fields, unknown, crowded }: Filling, entry: ReadonlyMap<string, string>): string | null {
  const own = entry.get(name.split('.').map(fieldKey).join('.'))
  if (own !== undefined) return own
  const value = fields.get(fieldKey(name))
  if (value?.kind === 'words') return value.words
  if (value?.kind === 'flow') crowded.add(name)
  else unknown.add(name)
  return null
}

interface Put {
  readonly from: number
  readonly to: number
  readonly value: string
}

/** The value stands where the field begins; the rest of its name goes, from whatever runs it is in. */
function put(xml: string, puts: readonly Put[]): string {
  let at = 0
  return xml.replaceAll(text, (whole, written: string) => {
    const own = decodeEntities(written)
    const [start, end] = [at, at + own.length]
    at = end
    const touched = puts.filter(({ from, to }) => from < end && to > start)
    if (touched.length === 0) return whole
    let out = ''
    let kept = start
    for (const { from, to, value } of touched) {
      out += own.slice(Math.max(kept, start) - start, Math.max(from, start) - start)
      if (from >= start) out += value
      kept = Math.min(to, end)
    }
    return wordsXml(out + own.slice(kept - start))
  })
}

import type { Paragraph } from '../../core/text/block.ts'
import { CLOSE, type XmlScanner } from '../xml/xml-scanner.ts'

/** What a run or style says of its letters; null where it says nothing. */
export interface RunProperties {
  bold: boolean | null
  italic: boolean | null
  caps: boolean | null
  hidden: boolean | null
  font: string | null
  style: string | null
}

export interface ParagraphProperties {
  style: string | null
  numId: string | null
  level: number | null
  align: NonNullable<Paragraph['align']> | null
  /** The paragraph's mark was deleted or moved away under tracking: the paragraph runs on into the next. */
  markDeleted: boolean
  /** The mark itself is hidden. */
  markHidden: boolean
}

export const noRunProperties = (): RunProperties => ({ bold: null, italic: null, caps: null, hidden: null, font: null, style: null })

export const noParagraphProperties = (): ParagraphProperties => ({
  style: null,
  numId: null,
  level: null,
  align: null,
  markDeleted: false,
  markHidden: false,
})

const alignments: Readonly<Record<string, NonNullable<Paragraph['align']>>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}

/** A property that is on by standing there: `<w:b/>`, off by `w:val="0"`. */
const isOn = (scanner: XmlScanner): boolean => {
  const value = scanner.attribute('val')
  return value === null || !(value === '0' || value === 'false' || value === 'off')
}

/** Reads `w:rPr`, just opened, to its end. */
export function readRunProperties(scanner: XmlScanner): RunProperties {
  const properties = noRunProperties()
  while (scanner.next() !== CLOSE) {
    switch (scanner.name) {
      case 'w:b':
        properties.bold = isOn(scanner)
        break
      case 'w:i':
        properties.italic = isOn(scanner)
        break
      case 'w:caps':
        properties.caps = isOn(scanner)
        break
      case 'w:vanish':
        properties.hidden = isOn(scanner)
        break
      case 'w:rFonts':
        properties.font = scanner.attribute('hAnsi') ?? scanner.attribute('ascii')
        break
      case 'w:rStyle':
        properties.style = scanner.attribute('val')
        break
    }
    scanner.skip()
  }
  return properties
}

const toLevel = (value: string | null): number | null => (value !== null && /^[0-8]$/.test(value) ? Number(value) : null)

function readNumberProperties(scanner: XmlScanner, properties: ParagraphProperties): void {
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'w:numId') properties.numId = scanner.attribute('val')
    else if (scanner.name === 'w:ilvl') properties.level = toLevel(scanner.attribute('val'))
    scanner.skip()
  }
}

function readMark(scanner: XmlScanner, properties: ParagraphProperties): void {
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'w:del' || scanner.name === 'w:moveFrom') properties.markDeleted = true
    else if (scanner.name === 'w:vanish') properties.markHidden = isOn(scanner)
    scanner.skip()
  }
}

/** Reads `w:pPr`, just opened, to its end. What the paragraph looked like before tracked changes (`w:pPrChange`) is passed. */
export function readParagraphProperties(scanner: XmlScanner): ParagraphProperties {
  const properties = noParagraphProperties()
  while (scanner.next() !== CLOSE) {
    switch (scanner.name) {
      case 'w:numPr':
        readNumberProperties(scanner, properties)
        continue
      case 'w:rPr':
        readMark(scanner, properties)
        continue
      case 'w:pStyle':
        properties.style = scanner.attribute('val')
        break
      case 'w:jc':
        properties.align = alignments[scanner.attribute('val') ?? ''] ?? null
        break
    }
    scanner.skip()
  }
  return properties
}

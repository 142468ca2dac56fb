import type { DocFile } from './doc-file.ts'
import { readPlex } from './plex.ts'

/** A stretch of the whole text. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What hangs on places of the main text: notes and text boxes, each as a stretch of the stories behind it. */
export interface Anchors {
  readonly notes: ReadonlyMap<number, Stretch>
  readonly boxes: ReadonlyMap<number, Stretch>
  /** The last characters of sections. */
  readonly sections: ReadonlySet<number>
}

const shapeLength = 26
const boxLength = 22
const sectionLength = 12

export function readAnchors(file: DocFile): Anchors {
  const { table, lengths, stretch } = file
  const footnotesAt = lengths.text
  const endnotesAt = footnotesAt + lengths.footnotes + lengths.headers + lengths.comments
  const notes = new Map([
    ...pair(file, 'footnoteMarks', 'footnotes', footnotesAt, lengths.footnotes),
    ...pair(file, 'endnoteMarks', 'endnotes', endnotesAt, lengths.endnotes),
  ])
  const sections = readPlex(table, stretch('sections'), sectionLength).places.map(place => place - 1)
  return { notes, boxes: readBoxes(file, endnotesAt + lengths.endnotes), sections: new Set(sections) }
}

/** Marks in the text and the notes in their own story come in the same order. */
function pair(
  file: DocFile,
  marks: 'footnoteMarks' | 'endnoteMarks',
  notes: 'footnotes' | 'endnotes',
  base: number,
  length: number,
): [number, Stretch][] {
  if (length === 0) return []
  const { places } = readPlex(file.table, file.stretch(marks), 2)
  const texts = readPlex(file.table, file.stretch(notes), 0).places
  return places.slice(0, -1).map((place, i) => [place, { from: base + (texts[i] ?? 0), to: base + Math.min(length, texts[i + 1] ?? 0) }])
}

/** A shape says its number; the story of boxes says for each the number of its shape. */
function readBoxes(file: DocFile, base: number): Map<number, Stretch> {
  const { table, stretch, lengths } = file
  if (lengths.boxes === 0) return new Map()
  const texts = readPlex(table, stretch('boxes'), boxLength)
  const byShape = new Map<number, Stretch>()
  for (const [i, box] of texts.data.entries()) {
    const [from = 0, to = 0] = [texts.places[i], texts.places[i + 1]]
    byShape.set(box.u32(14), { from: base + from, to: base + Math.min(lengths.boxes, to) })
  }
  const shapes = readPlex(table, stretch('shapes'), shapeLength)
  const found = new Map<number, Stretch>()
  for (const [i, shape] of shapes.data.entries()) {
    const box = byShape.get(shape.u32(0))
    if (box !== undefined) found.set(shapes.places[i] ?? 0, box)
  }
  return found
}

/** A picture as a PDF can hold it: the bytes as they are packed, and what they are. */
export interface PackedImage {
  readonly width: number
  readonly height: number
  /** Entries of the image's dictionary, beside its size. */
  readonly entries: string
  readonly bytes: Uint8Array
  /** Quarter turns to the right that bring it upright. */
  readonly turns: 0 | 1 | 2 | 3
}

/** The longer side of A4: what is photographed or scanned is a sheet, whatever the picture says of its size. */
const sheet = 842

/** A PDF of one page that is the picture, so that pictures go the way of scanned documents. */
export function imagePdf({ width, height, entries, bytes, turns }: PackedImage): Buffer {
  const scale = sheet / Math.max(width, height)
  const [w, h] = [(width * scale).toFixed(2), (height * scale).toFixed(2)]
  const content = `q ${w} 0 0 ${h} 0 0 cm /P Do Q`
  const objects: readonly (readonly Uint8Array[])[] = [
    [text('<< /Type /Catalog /Pages 2 0 R >>')],
    [text('<< /Type /Pages /Kids [3 0 R] /Count 1 >>')],
    [
      text(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Rotate ${turns * 90} /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>`,
      ),
    ],
    [text(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)],
    [
      text(`<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${entries} /Length ${bytes.length} >>\nstream\n`),
      bytes,
      text('\nendstream'),
    ],
  ]
  const parts: Uint8Array[] = [text('%PDF-1.7\n')]
  const places: number[] = []
  let length = 9
  const put = (part: Uint8Array): void => {
    parts.push(part)
    length += part.length
  }
  for (const [i, object] of objects.entries()) {
    places.push(length)
    for (const part of [text(`${i + 1} 0 obj\n`), ...object, text('\nendobj\n')]) put(part)
  }
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  parts.push(
    text(`xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`),
  )
  return Buffer.concat(parts)
}

const text = (words: string): Uint8Array => Buffer.from(words, 'latin1')

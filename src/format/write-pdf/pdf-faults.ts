import { inflateSync } from 'node:zlib'

/**
 * What a checker of PDF/A-2a (ISO 19005-2, level A) would find wrong in a file of ours, as far as it can be seen without drawing; for tests of
 * what we write. Objects of the library lie in the open; only streams are packed.
 */
export function findPdfFaults(bytes: Buffer): readonly string[] {
  const text = bytes.toString('latin1')
  const streams = streamsOf(bytes, text)
  const objects = text.replaceAll(/stream\r?\n[\s\S]*?endstream/g, '')
  const metadata = streams.find(stream => stream.includes('x:xmpmeta')) ?? ''
  const count = (pattern: RegExp): number => [...objects.matchAll(pattern)].length
  const fonts = count(/\/Subtype \/Type0\b/g)
  const maps = streams.filter(stream => stream.includes('begincmap'))
  const needed: ReadonlyArray<readonly [fault: string, holds: boolean]> = [
    ['it is no PDF 1.7', text.startsWith('%PDF-1.7')],
    ['its metadata do not say PDF/A-2a', /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/.test(metadata)],
    ['it has no output intent with a profile', /\/S \/GTS_PDFA1/.test(objects) && /\/DestOutputProfile \d+ 0 R/.test(objects)],
    ['its language is not told', /\/Lang \([a-z]{2}-[A-Z]{2}\)/.test(objects)],
    ['it is not marked', /\/Marked true/.test(objects)],
    ['it has no tree of tags', /\/StructTreeRoot \d+ 0 R/.test(objects)],
    ['its title is not shown', /\/DisplayDocTitle true/.test(objects)],
    ['it has no identifier', /\/ID \[/.test(objects)],
    ['a font is not embedded', fonts > 0 && count(/\/FontFile[23]? \d+ 0 R/g) === count(/\/Type \/FontDescriptor\b/g)],
    ['a font does not say its letters', count(/\/ToUnicode \d+ 0 R/g) === fonts && maps.length === fonts],
    ['a glyph has no letter', maps.every(map => !map.includes('<>'))],
    ['it is encrypted', !/\/Encrypt\b/.test(objects)],
    ['something runs, or comes from outside', !/\/(?:JavaScript|JS|Launch|URI|EmbeddedFile|OpenAction|XFA|AA)\b/.test(objects)],
  ]
  return needed.filter(([, holds]) => !holds).map(([fault]) => fault)
}

/** Streams as text, unpacked; what is no packed text is left as it is. */
function streamsOf(bytes: Buffer, text: string): readonly string[] {
  return [...text.matchAll(/(?<!end)stream\r?\n/g)].map(({ index, 0: whole }) => {
    const from = index + whole.length
    const content = bytes.subarray(from, text.indexOf('endstream', from))
    const head = text.slice(text.lastIndexOf(' obj', index), index)
    return head.includes('/FlateDecode') ? inflateSync(content).toString('latin1') : content.toString('utf8')
  })
}

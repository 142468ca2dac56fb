import type { Line, Sample } from './content/sample.ts'

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** Labels as Word's automatic numbering prints them: each level begins anew under the next higher one. */
function labelled(lines: readonly Line[]): string[] {
  const count = { part: 0, item: 0, point: 0 }
  return lines.map(([kind, words]) => {
    switch (kind) {
      case 'part':
        count.item = 0
        return `\n${roman[++count.part]}. ${words}\n`
      case 'head':
      case 'item':
        count.point = 0
        return `${++count.item}. ${words}`
      case 'point':
        return `${String.fromCharCode(97 + count.point++)}) ${words}`
      case 'bullet':
        return `- ${words}`
      default:
        return words
    }
  })
}

/** The sample as plain text, laid out as people save such documents. */
export function writeText(sample: Sample): string {
  const annex = sample.annex
  return [
    ...sample.issuer,
    '-------',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '---------------',
    sample.number,
    sample.placeAndDate,
    '',
    sample.type,
    sample.subject,
    '',
    ...sample.bases,
    ...labelled(sample.lines),
    '',
    'Nơi nhận:',
    ...sample.recipients.map(recipient => `- ${recipient}`),
    ...sample.signature,
    ...(annex === undefined
      ? []
      : ['', 'PHỤ LỤC', annex.title, annex.subtitle, '', annex.columns.join('\t'), ...annex.rows.map(row => row.join('\t'))]),
    '',
  ].join('\n')
}

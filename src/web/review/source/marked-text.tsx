import type { Span } from '../../../core/text/span.ts'
import { segmentSpan } from './segment.ts'
import type { FieldName, SourceMark } from './source-mark.ts'

const fields: readonly string[] = ['lead', 'support', 'to', 'due', 'quantity'] satisfies FieldName[]
/** An item that begins after more than a label does not begin its paragraph: its number stands among the words. */
const labelLength = 8
const size = (mark: SourceMark) => mark.span[1] - mark.span[0]

/** Words of the source with what is marked in them; each stretch carries its offset in the text. */
export function MarkedText({ text, span, marks }: { text: string; span: Span; marks: readonly SourceMark[] }) {
  return segmentSpan(span, marks).map(segment => {
    const own = segment.marks
    const words = text.slice(segment.span[0], segment.span[1])
    const at = segment.span[0]
    const owner = own.filter(mark => mark.id !== undefined).sort((a, b) => size(a) - size(b))[0]
    const field = own.filter(mark => fields.includes(mark.name)).sort((a, b) => size(a) - size(b))[0]
    const start = own.find(mark => mark.name === 'item' && mark.span[0] === at)
    const className = [...new Set(own.map(mark => `in-${mark.name}`))].join(' ')
    const Tag = field ? 'mark' : 'span'
    return (
      <Tag
        key={at}
        data-at={at}
        {...(className ? { className } : {})}
        {...(owner?.id === undefined ? {} : { 'data-item': owner.id })}
        {...(field ? { 'data-field': field.name } : {})}
        {...(start?.number === undefined ? {} : { 'data-number': start.number, 'data-state': start.state })}
        {...(start && at - span[0] > labelLength ? { 'data-inline': '' } : {})}
      >
        {words}
      </Tag>
    )
  })
}

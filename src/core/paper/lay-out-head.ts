import { boldWidth } from './bold-width.ts'
import { breakName } from './break-name.ts'
import { dayWords, fillWords, numberWords } from './fill-words.ts'
import { type Flow, type FlowGrid, textOf } from './flow.ts'
import type { Paper, PaperHead } from './paper.ts'
import type { PaperLayout } from './paper-layout.ts'
import { punctuate } from './punctuate.ts'

/** Issuing body and number on the left, country, motto, place and day on the right; below them what the document is called. */
export function layOutHead({ head, addressees }: Paper, layout: PaperLayout): readonly Flow[] {
  return [
    letterhead(head, layout),
    ...(head.type === null ? [] : titleOf(head.type, head.subject, layout)),
    ...addressed(addressees, layout),
  ]
}

const contentWidth = ({ page }: PaperLayout): number => page.width - page.left - page.right

function letterhead(head: PaperHead, layout: PaperLayout): FlowGrid {
  const { words, styles, shortRule, headShare } = layout
  const leftWidth = contentWidth(layout) * headShare
  const lines = breakName(head.body.toUpperCase(), leftWidth, styles['body-name'].size, words.breaksBefore)
  const nameWidth = Math.min(Math.max(...lines.map(line => boldWidth(line, styles['body-name'].size))), leftWidth)
  const number = fillWords(words.number, { number: numberWords(head.number), symbol: head.symbol })
  const subject = head.type === null ? [textOf('letter-subject', fillWords(words.letterSubject, { subject: head.subject }))] : []
  const place = dayWords(head.day, layout, words.placeAndDay, { place: head.place })
  return {
    kind: 'grid',
    shares: [headShare, 1 - headShare],
    rows: [
      [
        [
          ...(head.parentBody === null ? [] : [textOf('parent-body', head.parentBody.toUpperCase())]),
          ...lines.map(line => textOf('body-name', line)),
          { kind: 'rule', length: nameWidth * shortRule },
        ],
        [
          textOf('country', words.country),
          textOf('motto', words.motto),
          { kind: 'rule', length: boldWidth(words.motto, styles.motto.size) },
        ],
      ],
      [[textOf('number', number), ...subject], [textOf('place-and-day', place)]],
    ],
  }
}

function titleOf(type: string, subject: string, layout: PaperLayout): readonly Flow[] {
  const width = Math.min(boldWidth(subject, layout.styles.subject.size), contentWidth(layout))
  return [
    textOf('type', type.toUpperCase()),
    textOf('subject', subject),
    { kind: 'rule', length: width * layout.shortRule },
    { kind: 'space', height: 6 },
  ]
}

/** Annex I, II.9: one addressee on the line of the words, several below each other. */
function addressed(addressees: readonly string[], { words }: PaperLayout): readonly Flow[] {
  const [first, ...others] = addressees
  if (first === undefined) return []
  if (others.length === 0) return [textOf('addressees', `${words.addressees} ${first}.`)]
  return [textOf('addressees', words.addressees), ...punctuate(addressees).map(line => textOf('list', `- ${line}`))]
}

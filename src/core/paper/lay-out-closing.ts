import { type Flow, type FlowGrid, textOf } from './flow.ts'
import type { Paper, PaperAuthority, PaperSignature } from './paper.ts'
import type { PaperLayout } from './paper-layout.ts'
import { punctuate } from './punctuate.ts'

/** Recipients on the left, signature on the right; null for a document that has neither. */
export function layOutClosing({ recipients, signature }: Paper, layout: PaperLayout): FlowGrid | null {
  if (recipients.length === 0 && signature === null) return null
  const { closingShare, words } = layout
  const left = [textOf('recipients', words.recipients), ...punctuate(recipients).map(line => textOf('recipient', `- ${line}`))]
  return {
    kind: 'grid',
    shares: [closingShare, 1 - closingShare],
    rows: [[recipients.length === 0 ? [] : left, signature === null ? [] : signed(signature, layout)]],
  }
}

/** `KT. CHỦ TỊCH`. */
export const authorityWords = ({ form, of }: PaperAuthority, { words }: PaperLayout): string =>
  `${words.authority[form]} ${of.toUpperCase()}`

function signed({ authority, title, name }: PaperSignature, layout: PaperLayout): readonly Flow[] {
  return [
    ...authority.map(each => textOf('authority', authorityWords(each, layout))),
    textOf('authority', title.toUpperCase()),
    { kind: 'space', height: layout.signingSpace },
    ...(name === null ? [] : [textOf('signer', name)]),
  ]
}

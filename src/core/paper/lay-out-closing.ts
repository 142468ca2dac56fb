import type { Flow, FlowGrid } from './flow.ts'
import { listed, textOf } from './lay-out-head.ts'
import type { Paper, PaperSignature } from './paper.ts'
import type { PaperLayout } from './paper-layout.ts'

/** Recipients on the left, signature on the right; null for a document that has neither. */
export function layOutClosing({ recipients, signature }: Paper, layout: PaperLayout): FlowGrid | null {
  if (recipients.length === 0 && signature === null) return null
  const { closingShare, words } = layout
  const left = [textOf('recipients', words.recipients), ...listed(recipients).map(line => textOf('recipient', line))]
  return {
    kind: 'grid',
    shares: [closingShare, 1 - closingShare],
    rows: [[recipients.length === 0 ? [] : left, signature === null ? [] : signed(signature, layout)]],
  }
}

function signed({ authority, title, name }: PaperSignature, { words, signingSpace }: PaperLayout): readonly Flow[] {
  return [
    ...authority.map(({ form, of }) => textOf('authority', `${words.authority[form]} ${of.toUpperCase()}`)),
    textOf('authority', title.toUpperCase()),
    { kind: 'space', height: signingSpace },
    ...(name === null ? [] : [textOf('signer', name)]),
  ]
}

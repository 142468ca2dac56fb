import type { DocumentParts } from '../outline/read-parts.ts'
import { findReferences } from '../phrase/find-references.ts'
import type { Span } from '../text/span.ts'
import type { WordTable } from '../text/word-table.ts'
import type { PartTree } from './part-tree.ts'
import type { DocumentHead, Reference } from './plan.ts'
import { flatten } from './read-times.ts'

/** The letterhead as the plan's head, with the bases cited before the body and what stands at the end. */
export function readHead(words: WordTable, parts: DocumentParts, trees: readonly PartTree[]): DocumentHead {
  const { head, tail } = parts
  const { number, symbol, type, date, place, issuer, subject } = head
  const signature = tail?.signature ?? null
  const placed = { number, symbol, type, date, place, issuer, subject, signatory: signature }
  const spans = Object.fromEntries(Object.entries(placed).flatMap(([field, value]) => (value ? [[field, value.span]] : [])))
  return {
    number: number?.value ?? null,
    symbol: symbol?.value ?? null,
    type: type?.value ?? null,
    date: date?.value ?? null,
    place: place?.value ?? null,
    issuer: issuer?.value ?? null,
    subject: subject?.value ?? null,
    bases: readBases(words.text, trees),
    recipients: tail?.recipients ?? [],
    signatory: signature && { authority: signature.authority, title: signature.title, name: signature.name },
    spans,
  }
}

const opensBase = /^(?:căn cứ|thực hiện|triển khai|xét|theo|tiếp theo|trên cơ sở)\s/iu

/** Documents named in the paragraphs before the first section that stand on a base. */
function readBases(text: string, trees: readonly PartTree[]): Reference[] {
  const bases: Reference[] = []
  for (const node of trees[0]?.nodes ?? []) {
    if (node.label !== null || node.paragraph === null) break
    const span: Span = [node.start, node.end]
    if (opensBase.test(text.slice(node.start, node.start + 20))) bases.push(...findReferences(flatten(text, span), node.start))
  }
  return bases
}

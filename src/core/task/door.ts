import { leavesMatterToHeading } from '../safeguard/judge.ts'
import { screenName } from '../safeguard/screen-name.ts'
import { screenWords, type Verdict } from '../safeguard/screen-words.ts'
import { wordingRules } from '../safeguard/weighing/wording.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { DraftHeld, DraftItem, Review, ReviewRefusal } from './draft.ts'

/**
 * Every word that can end up in the work list passes here: the text of an item, the product, units, terms and the names of bodies, each
 * alone and all together, so that nothing can be spread over fields.
 */
export function verdictOn(item: DraftItem): Verdict | null {
  const bodies = [...item.lead, ...item.support, ...item.to]
  for (const body of bodies) {
    const verdict = screenName(body.name)
    if (verdict !== null) return verdict
  }
  const alone = screenWords(item.text)
  if (alone !== null) return alone
  const typed = typedWords(item)
  if (typed.length === 0) return null
  const [first = ''] = typed
  return (typed.length > 1 ? screenWords(first) : null) ?? ofMatter(`${item.text} ${typed.join(' ')}`) ?? ofMatter(typed.join(' '))
}

/** Words put together are no sentence: their wording says nothing, what they name does. */
function ofMatter(joined: string): Verdict | null {
  const verdict = screenWords(joined)
  return verdict === null || wordingRules.some(rule => rule.id === verdict.rule) ? null : verdict
}

/** What a reviewer can have typed besides the text: fields that were read stand in the item's own words, which are screened anyway. */
function typedWords(item: DraftItem): string[] {
  const words: string[] = []
  if (item.product !== null && item.product !== '') words.push(item.product)
  for (const quantity of item.quantities) if (quantity.span === null) words.push(quantity.unit)
  for (const due of item.due) if (due.kind === 'relative' && due.span === null) words.push(`${due.unit ?? ''} ${due.from}`.trim())
  for (const body of [...item.lead, ...item.support, ...item.to]) if (body.span === null) words.push(body.name)
  return words
}

/** Refuses an item whose words would be held. */
export function refuseHeld(item: DraftItem): ReviewRefusal | null {
  const verdict = verdictOn(item)
  return verdict === null ? null : { code: 'would-be-held', rule: verdict.rule }
}

/**
 * Refuses to write a held item anew in its own words. One that was held for its heading must come back with a matter of its own, since the
 * heading is not looked at again.
 */
export function refuseSameWords(held: DraftHeld, text: string): ReviewRefusal | null {
  const isSame = lettersOf(text).includes(lettersOf(held.text))
  const leansOnHeading = screenWords(held.text) === null && leavesMatterToHeading(text)
  return isSame || leansOnHeading ? { code: 'would-be-held', rule: held.rule } : null
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** Refuses to take words of the source that belong to a held item: these come back only by being rewritten. */
export function refuseHeldSource(review: Review, span: Span): ReviewRefusal | null {
  const held: DraftHeld | undefined = review.held.find(each => overlaps(each.span, span))
  return held === undefined ? null : { code: 'would-be-held', rule: held.rule }
}

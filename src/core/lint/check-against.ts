import type { Plan } from '../plan/plan.ts'
import { citedDay, contradicts } from './citation.ts'
import type { KnownDocument } from './known-document.ts'
import { factsOf } from './plan-facts.ts'
import type { Remark, Severity } from './remark.ts'
import { remarkOf } from './remark-of.ts'
import type { CrossRuleId } from './rule.ts'
import { dayWords } from './written-day.ts'

/** Rules that need other documents to be held against. Where the document itself is at hand it is right; of two citations nobody knows which. */
export const crossRules: readonly { readonly id: CrossRuleId; readonly severity: Severity; readonly since: string }[] = [
  { id: 'citation-against-document', severity: 'error', since: '0.1.0' },
  { id: 'citation-against-citation', severity: 'warning', since: '0.1.0' },
]

/**
 * Remarks on citations whose day is not the one that the cited document bears, or that another document cites it with. One remark for each
 * citation; the document itself speaks before those that cite it.
 */
export function checkAgainst(plan: Pick<Plan, 'text'>, known: readonly KnownDocument[]): Remark[] {
  const bySymbol = new Map<string, KnownDocument[]>()
  for (const each of known) bySymbol.set(each.symbol, [...(bySymbol.get(each.symbol) ?? []), each])
  const remarks: Remark[] = []
  for (const citation of factsOf(plan).citations) {
    const others = bySymbol.get(citation.symbol) ?? []
    const itself = others.filter(each => each.as === 'itself')
    const against = (list: readonly KnownDocument[]): KnownDocument | undefined =>
      list.find(each => contradicts(citation, { ...each, span: citation.span }))
    // Numbers begin anew each year: where one of the documents at hand bears the day, the citation means that one.
    const isKnown = itself.some(each => each.date === citation.date)
    const other = isKnown ? undefined : (against(itself) ?? against(others))
    if (other === undefined) continue
    const rule = other.as === 'itself' ? crossRules[0] : crossRules[1]
    const about = {
      symbol: citation.symbol,
      one: citedDay(citation),
      other: dayWords(other.date),
      source: other.source,
      ...(other.sourceId && { sourceId: other.sourceId }),
    }
    if (rule) remarks.push(remarkOf(rule, { span: citation.span, about }))
  }
  return remarks
}

import { knownAgencies } from '../agency/known.ts'
import { resolveAgency } from '../agency/resolve-agency.ts'
import type { Plan } from '../plan/plan.ts'
import type { Span } from '../text/span.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'

/**
 * A document said to be of another body than its symbol names.
 *
 *     Quyết định số 118/QĐ-TTg ngày 22/12/2025 của Chính phủ
 *                                                  ^^^^^^^^^
 */
export function* checkIssuerAgainstSymbol(plan: Plan): Generator<Finding> {
  const { text } = plan
  for (const { span, symbol } of factsOf(plan).citations) {
    const owner = owners.get(lastPart.exec(symbol)?.[1] ?? '')
    const [all = '', opening = '', name = ''] = owner ? (named.exec(text.slice(span[1], span[1] + nearby)) ?? []) : []
    const found = resolveAgency(name)
    if (!owner || !found || !judged.has(found.code) || found.code === owner.code) continue
    const start = span[1] + all.length - name.length
    const at: Span = [start, start + name.length]
    const mends = !/trưởng\s+$/iu.test(opening)
    yield {
      span: at,
      about: { symbol, agency: owner.name },
      ...(mends && { suggestion: { span: at, text: owner.name, code: 'replace' } }),
    }
  }
}

const nearby = 100

/** One body after the kind: `TTLT-BYT-BTC` is of two, and either may be named first. */
const lastPart = /^[\d/]+(?!TTLT)\p{L}+-(\p{L}+)$/u

/** Up to the verb or mark behind the name: `của Bộ trưởng Bộ Tài chính về`, `của Chính phủ ban hành`. */
const named =
  /^(\s+của\s+(?:Bộ trưởng\s+)?)(Thủ tướng(?: Chính phủ)?|Chính phủ|Bộ \p{Lu}\p{L}*(?:(?: -|,| và)? \p{L}+){0,6}?)(?=\s*[,;.()\n]|\s+(?:về|ban|quy|phê|hướng|sửa|thực|triển|phát|giao|tại|đã|và|ngày|công|kết)(?!\p{L})|$)/u

/** Bodies whose names are few and fixed; a symbol of a province's body does not say which province. */
const central = knownAgencies.filter(({ kind, code }) => kind === 'ministry' || code === 'chinh-phu' || code === 'thu-tuong-chinh-phu')
const judged = new Set(central.map(({ code }) => code))
const owners = new Map(
  central.flatMap(agency => agency.aliases.filter(alias => !alias.includes(' ')).map(alias => [alias, agency] as const)),
)

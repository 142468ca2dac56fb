import type { Plan } from '../plan/plan.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'
import type { WrittenSymbol } from './written-symbol.ts'

/**
 * A document cited by number alone, here and everywhere in the text. Numbers begin anew each year, so that nobody can be sure which it
 * is. Where several lack their day, one note at the first says how many.
 *
 *     thực hiện Kế hoạch số 77/KH-UBND của Ủy ban nhân dân tỉnh
 *               ^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkCitationWithoutDate(plan: Plan): Generator<Finding> {
  const { text, document } = plan
  const dated = new Set<string>()
  const open = new Map<string, WrittenSymbol>()
  for (const symbol of factsOf(plan).symbols) {
    const key = keyOf(symbol)
    if (isDated(text, symbol)) dated.add(key)
    else if (symbol.kind && !hasYear.test(symbol.symbol) && !open.has(key)) open.set(key, symbol)
  }
  const own = document.number === null ? '' : `${Number(document.number)}/${document.symbol?.replaceAll(/\s/g, '')}`
  const lacking = [...open].flatMap(([key, symbol]) => (dated.has(key) || key === own ? [] : [symbol]))
  const [first] = lacking
  if (!first?.kind) return
  const words = text.slice(first.kind.span[0], first.span[1]).replaceAll(/\s+/g, ' ')
  yield { span: [first.kind.span[0], first.span[1]], about: { words, count: String(lacking.length) } }
}

/** Laws and decrees carry their year: `30/2020/NĐ-CP` is one document only. */
const hasYear = /^\d{4}/

const keyOf = ({ number, symbol }: WrittenSymbol): string => `${Number(number)}/${symbol.replaceAll(' ', '')}`

/** `ngày 24/9/2025` behind it, or `Ngày 28 tháng 10 năm 2025, UBND tỉnh ban hành …` in the same sentence before it. */
function isDated(text: string, { span, kind }: WrittenSymbol): boolean {
  const after = text.slice(span[1], span[1] + nearby)
  if (/^[\s,;]{0,3}(?:\([^)]{0,40}\)\s?)?(?:được\s)?(?:ban hành\s|ký\s)?(?:ngày|năm|tháng|\()\s/u.test(after)) return true
  const [sentence = ''] = after.split(/[.;]/, 1)
  const day = /ngày\s+[\d…]/u.exec(sentence)
  if (day && !ofTerm.test(sentence.slice(0, day.index))) return true
  const before = text.slice(Math.max(0, (kind?.span[0] ?? span[0]) - nearby), span[0])
  return /[Nn]gày\s+\d[^.;]*$/u.test(before)
}

const nearby = 120
/** Words before a day that is a term, not that of the document. */
const ofTerm = /(?:trước|đến|hết|từ|xong|nhất|thành)\s*$/u

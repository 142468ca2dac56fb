import type { Plan } from '../plan/plan.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'
import { codeOf } from './written-symbol.ts'

/**
 * A number and symbol with spaces inside, a code of the wrong letters, or the document's own number below 10 without its zero: a search
 * for the right form does not find it.
 *
 *     Nghị định số 30/2020/NĐ- CP        Quyết định số 12/QD-UBND        Số: 5/KH-UBND
 *                  ^^^^^^^^^^^^^^                     ^^^^^^^^^^               ^^^^^^^^^
 */
export function* checkSymbolFormat(plan: Plan): Generator<Finding> {
  const { text, document } = plan
  const own = document.spans.number
  for (const { span, number, symbol } of factsOf(plan).symbols) {
    const code = codeOf(symbol)
    const isOwn = own !== undefined && own[0] <= span[0] && span[0] < own[1]
    const digits = isOwn && /^[1-9]$/.test(number) ? `0${number}` : number
    const written = text.slice(...span)
    if (digits === number && misspelled[code] === undefined && !written.includes(' ')) continue
    const right =
      digits +
      written
        .slice(number.length)
        .replaceAll(' ', '')
        .replace(code, misspelled[code] ?? code)
    if (right !== written) yield { span, about: { words: right }, suggestion: { span, text: right, code: 'replace' } }
  }
}

/** Typed without Vietnamese letters, or all in capitals (Decree 30/2020, Annex III, I). */
const misspelled: Readonly<Record<string, string>> = { QD: 'QĐ', ND: 'NĐ', TTR: 'TTr', CTR: 'CTr', QYĐ: 'QyĐ' }

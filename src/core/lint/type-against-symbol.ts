import type { Plan } from '../plan/plan.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'
import { codeOf, codesOfKinds } from './written-symbol.ts'

/**
 * A document called one kind and numbered as another; one of the two is wrong, and a search finds nothing.
 *
 *     Quyết định số 30/2020/NĐ-CP
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkTypeAgainstSymbol(plan: Plan): Generator<Finding> {
  yield* ownType(plan)
  for (const { kind, span, symbol } of factsOf(plan).symbols) {
    const code = codeOf(symbol)
    if (!kind || codesOfKinds[kind.name]?.includes(code) || !exclusive.has(code)) continue
    yield { span: [kind.span[0], span[1]], about: { type: kind.name, code, kind: exclusive.get(code) ?? '' } }
  }
}

/** Codes that stand for one kind only. */
const exclusive = new Map(Object.entries(codesOfKinds).flatMap(([name, [code]]) => (code === undefined ? [] : [[code, name] as const])))

/** The letterhead's own: `Số: 25/QĐ-UBND` above `KẾ HOẠCH`. */
function* ownType({ text, document }: Plan): Generator<Finding> {
  const { type, symbol, spans } = document
  const code = symbol === null ? '' : codeOf(symbol)
  const kind = exclusive.get(code)
  const name = [...exclusive].find(([each]) => each === type)?.[1]
  if (!kind || !name || kind === name || !spans.symbol || !spans.type) return
  // What calls itself by two kinds, `QUYẾT ĐỊNH … BAN HÀNH KẾ HOẠCH`, was read by the first.
  if (
    type !== null &&
    text
      .slice(...spans.type)
      .toUpperCase()
      .includes(name.toUpperCase())
  )
    yield { span: spans.symbol, about: { type: name, code, kind }, suggestion: { ...mend(symbol ?? '', type), span: spans.symbol } }
}

const mend = (symbol: string, type: string) => ({ text: symbol.replace(codeOf(symbol), type), code: 'replace' }) as const

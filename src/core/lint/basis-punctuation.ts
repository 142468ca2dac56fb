import type { Plan } from '../plan/plan.ts'
import type { Span } from '../text/span.ts'
import type { Finding } from './rule.ts'
import { isWholeDocument } from './whole-document.ts'

/**
 * A basis that does not end with a semicolon though another one follows it.
 *
 *     Căn cứ Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013.
 *                                                            ^^^^^
 *     Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006;
 */
export function* checkBasisPunctuation(plan: Plan): Generator<Finding> {
  if (!isWholeDocument(plan)) return
  const bases = basesOf(plan)
  for (const [at, [start, end]] of bases.entries()) {
    const next = bases[at + 1]
    const written = plan.text.slice(start, end).trimEnd()
    if (!next || plan.text.slice(end, next[0]).trim() || written.endsWith(';')) continue
    const word = /\S{1,20}$/.exec(written)?.[0] ?? ''
    const stop = start + written.length
    const mark = /[.,:]$/.test(word) ? 1 : 0
    yield {
      span: [stop - word.length, stop],
      suggestion: { span: [stop - mark, stop], text: ';', code: mark ? 'replace' : 'add' },
    }
  }
}

/** Paragraphs that open with `Căn cứ`, before the first part. */
function basesOf({ text, blocks, outline }: Plan): Span[] {
  const end = outline[0]?.span[0] ?? text.length
  return blocks.flatMap(block =>
    block.kind === 'paragraph' && block.span[0] < end && text.startsWith('Căn cứ ', block.span[0]) ? [block.span] : [],
  )
}

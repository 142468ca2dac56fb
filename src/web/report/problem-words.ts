import type { TemplateProblem } from '../../core/report/check-template.ts'
import type { Say } from '../speech/use-say.ts'

/** What is wrong with a form, in a sentence; the piece that is not understood is shown. */
export function problemWords(say: Say, { code, piece }: TemplateProblem): string {
  if (code.startsWith('template-')) return say(`problem-${code as Extract<typeof code, `template-${string}`>}`, { piece })
  const words = say(`finding-${code as Exclude<typeof code, `template-${string}`>}`)
  return piece ? `${words}: ${piece}` : words
}

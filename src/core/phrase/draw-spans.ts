import type { Span } from '../text/span.ts'

/** The text with each span in brackets, `gửi Sở Y tế ⟦trước ngày 31/01/2026⟧`: how tests and reports show where something was found. */
export function drawSpans(text: string, spans: readonly Span[]): string {
  let drawn = ''
  let at = 0
  for (const [start, end] of spans) {
    drawn += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return drawn + text.slice(at)
}

/** The text without those brackets. */
export const undrawn = (drawn: string): string => drawn.replace(/[⟦⟧]/g, '')

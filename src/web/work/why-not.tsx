import { useLanguage } from '../speech/language.ts'
import { sayCode } from '../speech/use-say.ts'

interface WhyNotProps {
  readonly refused: readonly { readonly id: string; readonly code: string }[]
  readonly texts: ReadonlyMap<string, string>
}

const mostShown = 5

/** What is refused, by reason: how many, and the first of them by name. */
export function WhyNot({ refused, texts }: WhyNotProps) {
  const language = useLanguage()
  return (
    <ul className="why-not">
      {[...Map.groupBy(refused, ({ code }) => code)].map(([code, items]) => (
        <li key={code}>
          {sayCode(language, `refusal.${code}`, {}, code)} ({items.length})
          <ul className="small soft" lang="vi">
            {items.slice(0, mostShown).map(({ id }) => (
              <li key={id}>{shorten(texts.get(id) ?? '')}</li>
            ))}
            {items.length > mostShown && <li>…</li>}
          </ul>
        </li>
      ))}
    </ul>
  )
}

const shorten = (text: string) => (text.length > 120 ? `${text.slice(0, 118)}…` : text)

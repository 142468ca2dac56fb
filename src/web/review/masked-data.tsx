import { type PersonalDatum, personalDataKinds } from '../../core/text/personal-datum.ts'
import { useLanguage } from '../speech/language.ts'
import { sayIn } from '../speech/sentences.ts'
import { useSay } from '../speech/use-say.ts'

/** What of private persons is covered in the text shown, by kind. */
export function MaskedData({ masked }: { masked: readonly PersonalDatum[] }) {
  const say = useSay()
  const language = useLanguage()
  if (masked.length === 0) return null
  const counts = personalDataKinds.map(kind => ({ kind, count: masked.filter(each => each.kind === kind).length }))
  return (
    <details className="file-notes small">
      <summary>{say('masked-data', { count: masked.length })}</summary>
      <p>{say('masked-data-why')}</p>
      <ul>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              {sayIn(language, `personal-data.${kind}`)}: {count}
            </li>
          ))}
      </ul>
    </details>
  )
}

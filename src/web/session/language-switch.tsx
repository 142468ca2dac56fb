import type { Account } from '../../api/account.ts'
import type { Language } from '../../core/wording/say.ts'
import { tellProblem } from '../piece/tell-problem.ts'
import { queryClient } from '../remote/query-client.ts'
import { saveLanguage, sessionQuery } from '../remote/session.ts'
import { setLanguage, useLanguage } from '../speech/language.ts'
import { useSay } from '../speech/use-say.ts'
import './session.css'

const names: Record<Language, [short: string, long: string]> = { vi: ['VI', 'Tiếng Việt'], en: ['EN', 'English'] }

/** The account remembers, where someone is signed in. */
async function choose(language: Language): Promise<void> {
  await setLanguage(language)
  const account = queryClient.getQueryData(sessionQuery.queryKey)
  if (!account) return
  const turned: Account = { ...account, language }
  queryClient.setQueryData(sessionQuery.queryKey, turned)
  // The choice holds in this browser even where the account could not be told.
  await saveLanguage(language).catch(() => undefined)
}

export function LanguageSwitch() {
  const say = useSay()
  const current = useLanguage()
  return (
    <fieldset className="languages" aria-label={say('language')}>
      {(['vi', 'en'] as const).map(language => (
        <button
          key={language}
          type="button"
          lang={language}
          className="plain"
          aria-pressed={language === current}
          aria-label={names[language][1]}
          title={names[language][1]}
          onClick={() => void choose(language).catch(tellProblem)}
        >
          {names[language][0]}
        </button>
      ))}
    </fieldset>
  )
}

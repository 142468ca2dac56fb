import { useQuery } from '@tanstack/react-query'
import { tell } from '../piece/messages.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { factorsQuery } from '../remote/own-account.ts'
import { PasswordForm } from '../session/password-form.tsx'
import { useSay } from '../speech/use-say.ts'
import { AccountFrame } from './account-frame.tsx'
import { IdentityPart } from './identity-part.tsx'
import { PasskeyPart } from './passkey-part.tsx'
import { TotpPart } from './totp-part.tsx'

export function SecurityPage() {
  const say = useSay()
  const factors = useQuery(factorsQuery)
  return (
    <AccountFrame>
      {factors.isPending && <FreshLines />}
      {factors.isError && !factors.data && <ProblemPanel error={factors.error} onRetry={() => void factors.refetch()} />}
      {factors.data && (
        <>
          {factors.data.required && <p className="note">{say('factors-required')}</p>}
          <TotpPart factors={factors.data} onSettled={() => undefined} />
          <PasskeyPart factors={factors.data} />
        </>
      )}
      <section className="paper account-part stack">
        <h2>{say('password-change')}</h2>
        <PasswordForm onDone={() => tell(say('password-saved'))} />
      </section>
      <IdentityPart />
    </AccountFrame>
  )
}

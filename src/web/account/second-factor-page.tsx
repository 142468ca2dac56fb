import { useQuery } from '@tanstack/react-query'
import { FreshLines } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { factorsQuery } from '../remote/own-account.ts'
import { queryClient } from '../remote/query-client.ts'
import { sessionQuery } from '../remote/session.ts'
import { useSay } from '../speech/use-say.ts'
import { PasskeyPart } from './passkey-part.tsx'
import { ProofForm } from './proof-gate.tsx'
import { TotpPart } from './totp-part.tsx'
import './account.css'

const goOn = () => queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })

/** The rules ask for a second factor: nothing else is open before it has been set up. */
export function EnrolPage() {
  const say = useSay()
  const factors = useQuery(factorsQuery)
  useTitle(say('enrol-title'))
  return (
    <div className="page page-narrow stack">
      <h1>{say('enrol-title')}</h1>
      <p>{say('enrol-text')}</p>
      {factors.data ? (
        <>
          <TotpPart factors={factors.data} onSettled={() => void goOn()} />
          <PasskeyPart factors={factors.data} />
        </>
      ) : (
        <FreshLines />
      )}
    </div>
  )
}

/** It has been set up, and not given in this session. */
export function GivePage() {
  const say = useSay()
  useTitle(say('give-title'))
  return (
    <div className="page page-narrow stack">
      <h1>{say('give-title')}</h1>
      <p>{say('give-text')}</p>
      <div className="paper account-part">
        <ProofForm ways={['code', 'passkey']} onProved={() => void goOn()} />
      </div>
    </div>
  )
}

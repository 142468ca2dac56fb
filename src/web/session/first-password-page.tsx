import { tell } from '../piece/messages.ts'
import { useTitle } from '../piece/use-title.ts'
import { queryClient } from '../remote/query-client.ts'
import { sessionQuery } from '../remote/session.ts'
import { useSay } from '../speech/use-say.ts'
import { PasswordForm } from './password-form.tsx'
import './session.css'

/** The password of the first start was printed on a screen: it is good for this page only. */
export function FirstPasswordPage() {
  const say = useSay()
  useTitle(say('first-password-title'))
  const done = () => {
    tell(say('password-saved'))
    void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })
  }
  return (
    <div className="page page-narrow stack">
      <h1>{say('first-password-title')}</h1>
      <p>{say('first-password-text')}</p>
      <div className="paper session-part">
        <PasswordForm onDone={done} />
      </div>
    </div>
  )
}

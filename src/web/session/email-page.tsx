import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTitle } from '../piece/use-title.ts'
import { confirmEmail } from '../remote/session.ts'
import { useSay } from '../speech/use-say.ts'
import { EntryFrame } from './entry-frame.tsx'
import { ProblemNote } from './problem-note.tsx'
import { useToken } from './use-token.ts'

/** Where the links of a change of address lead. A button, for mail programs open links on their own. */
export function EmailPage() {
  const say = useSay()
  const token = useToken() ?? ''
  useTitle(say('email-title'))
  const confirm = useMutation({ mutationFn: () => confirmEmail(token) })
  return (
    <EntryFrame>
      <section className="paper sign-in-form">
        <h1>{say('email-title')}</h1>
        <ProblemNote error={confirm.error} />
        {confirm.data ? (
          <p role="status">{confirm.data.done ? say('email-done', { email: confirm.data.email }) : say('email-half')}</p>
        ) : (
          <>
            <p>{say('email-confirm-text')}</p>
            <Button fullWidth loading={confirm.isPending} onClick={() => confirm.mutate()}>
              {say('email-confirm')}
            </Button>
          </>
        )}
        <p className="small">
          <Link to="/">{say('to-documents')}</Link>
        </p>
      </section>
    </EntryFrame>
  )
}

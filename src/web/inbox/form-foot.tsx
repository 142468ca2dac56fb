import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { GuardNote } from '../piece/guard-note.tsx'
import { useSay } from '../speech/use-say.ts'

interface FormFootProps {
  /** The words on the button that sends. */
  readonly act: string
  readonly busy: boolean
  readonly error: unknown
  readonly confirmed: boolean
  readonly onConfirm: (confirmed: boolean) => void
  readonly onClose: () => void
  /** False while something above the foot must be decided first. */
  readonly canSend?: boolean
  /** Before the button that sends. */
  readonly children?: ReactNode
}

/** The end of every form about an obligation: what went wrong or must be looked at again, the button that sends, and the way out. */
export function FormFoot({ act, busy, error, confirmed, onConfirm, onClose, canSend = true, children }: FormFootProps) {
  const say = useSay()
  return (
    <>
      <GuardNote error={error} confirmed={confirmed} onConfirm={onConfirm} />
      <div className="row">
        {children}
        {canSend && (
          <>
            <Button type="submit" size="xs" loading={busy}>
              {act}
            </Button>
            <Button size="xs" variant="default" onClick={onClose}>
              {say('cancel')}
            </Button>
          </>
        )}
      </div>
    </>
  )
}

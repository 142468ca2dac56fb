import { Button } from '@mantine/core'
import { useSay } from '../speech/use-say.ts'

/** Shown once: the server keeps their digests only. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const say = useSay()
  return (
    <>
      <h3>{say('codes-title')}</h3>
      <p className="note note-warn">{say('codes-text')}</p>
      <ol className="codes" data-testid="recovery-codes">
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="row no-print">
        <Button onClick={onKept}>{say('codes-kept')}</Button>
        <Button variant="default" onClick={() => window.print()}>
          {say('codes-print')}
        </Button>
      </div>
    </>
  )
}

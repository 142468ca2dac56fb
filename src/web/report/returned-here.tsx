import { useSay } from '../speech/use-say.ts'

/** Why a part came back, where it has to be mended. */
export function ReturnedHere({ reason }: { reason: string }) {
  const say = useSay()
  return (
    <p className="note note-warn" lang="vi">
      {say('report-returned-here', { reason })}
    </p>
  )
}

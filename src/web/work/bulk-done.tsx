import { Button, CloseButton } from '@mantine/core'
import { type ManyMove, manyMoves, undoMoves } from '../../core/obligation/undo-move.ts'
import type { WorkItems } from '../remote/work.ts'
import { countWords } from '../speech/count-words.ts'
import { useSay } from '../speech/use-say.ts'
import type { BulkResult } from './bulk-result.ts'
import { WhyNot } from './why-not.tsx'

interface BulkDoneProps {
  readonly result: BulkResult
  readonly onClose: () => void
  readonly onUndo: (move: ManyMove, items: WorkItems) => void
}

/** What was done, what was refused in between, and the way back where there is one. */
export function BulkDone({ result, onClose, onUndo }: BulkDoneProps) {
  const say = useSay()
  const back = manyMoves.find(move => move === undoMoves[result.move])
  return (
    <div className={result.refused.length ? 'note note-warn bulk-done' : 'note note-good bulk-done'} role="status">
      <div className="row">
        <p>{say('work-done', { act: say(`act-${result.move as Exclude<ManyMove, 'receive'>}`), count: countWords(result.done.length) })}</p>
        {back && result.done.length > 0 && (
          <Button size="compact-xs" variant="default" onClick={() => onUndo(back, result.done)}>
            {say('work-undo')}
          </Button>
        )}
        <CloseButton size="sm" aria-label={say('close')} onClick={onClose} />
      </div>
      {result.refused.length > 0 && <WhyNot refused={result.refused} texts={new Map()} />}
    </div>
  )
}

import { Button } from '@mantine/core'
import { useState } from 'react'
import type { WorkLine } from '../../api/work.ts'
import { movesOf } from '../../core/obligation/obligation-states.ts'
import { type ManyMove, manyMoves } from '../../core/obligation/undo-move.ts'
import type { WorkItems } from '../remote/work.ts'
import { countWords } from '../speech/count-words.ts'
import { useSay } from '../speech/use-say.ts'
import { BulkDone } from './bulk-done.tsx'
import { BulkPlan } from './bulk-plan.tsx'
import type { BulkResult } from './bulk-result.ts'

interface BulkBarProps {
  readonly lines: readonly WorkLine[]
  readonly onDone: () => void
}

interface Planned {
  readonly move: ManyMove
  readonly items: WorkItems
}

/** What can be done with the chosen lines together: for each move on how many; before it is made it is told what will and will not be. */
export function BulkBar({ lines, onDone }: BulkBarProps) {
  const say = useSay()
  const [planned, setPlanned] = useState<Planned | null>(null)
  const [result, setResult] = useState<BulkResult | null>(null)
  const offered = manyMoves
    .map(move => ({ move, count: lines.filter(line => line.sides.some(side => movesOf(line.state, side).includes(move))).length }))
    .filter(({ count, move }) => count > 0 && move !== 'receive')
  if (planned)
    return (
      <BulkPlan
        key={`${planned.move} ${planned.items.length}`}
        move={planned.move}
        items={planned.items}
        texts={new Map(lines.map(({ id, text, unit }) => [id, `${unit.name}: ${text}`]))}
        onCancel={() => setPlanned(null)}
        onDone={done => {
          setPlanned(null)
          setResult(done)
          onDone()
        }}
      />
    )
  return (
    <>
      {result && <BulkDone result={result} onClose={() => setResult(null)} onUndo={(move, items) => setPlanned({ move, items })} />}
      {lines.length > 0 && (
        <div className="bulk row no-print" role="toolbar" aria-label={say('work-bulk')}>
          {offered.map(({ move, count }, at) => (
            <Button
              key={move}
              size="xs"
              variant={at === 0 ? 'filled' : 'default'}
              onClick={() => setPlanned({ move, items: lines.map(({ id, version }) => ({ id, version })) })}
            >
              {say(`act-${move as Exclude<ManyMove, 'receive'>}`)} ({countWords(count)})
            </Button>
          ))}
          {offered.length === 0 && <span className="soft">{say('acts-none')}</span>}
        </div>
      )}
    </>
  )
}

import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenedObligation } from '../../api/obligation.ts'
import type { ObligationMoveType, SpokenMove } from '../../core/obligation/obligation.ts'
import { movesWithReason } from '../../core/obligation/obligation-states.ts'
import { RefusedNote } from '../piece/refused-note.tsx'
import { sendObligationMove } from '../remote/obligations.ts'
import { useSay } from '../speech/use-say.ts'
import { ActForm } from './act-form.tsx'
import { actCode } from './move-words.ts'
import { refreshObligation } from './refresh-obligation.ts'
import { SplitForm } from './split-form.tsx'

/** In the order in which they are the likeliest next step; opening a page is no step of its own. */
const order: readonly ObligationMoveType[] = [
  ...(['accept', 'progress', 'submit', 'confirm', 'return', 'recall', 'split'] as const),
  ...(['decline', 'misdirect', 'insist', 'reroute', 'reopen', 'withdraw'] as const),
]
/** Moves that go with words, which may also be left out. */
const withWords: ReadonlySet<ObligationMoveType> = new Set(['progress', 'submit', 'confirm'])
const hasForm = (move: ObligationMoveType): boolean => movesWithReason.has(move) || withWords.has(move) || move === 'split'

/** What can be done now: the first is the next step; what needs words opens its field in place. */
export function ObligationActs({ obligation }: { obligation: OpenedObligation }) {
  const say = useSay()
  const [chosen, setChosen] = useState<ObligationMoveType | null>(null)
  const moves = order.filter(move => obligation.moves.includes(move) && (move !== 'split' || obligation.maySplit))
  const go = useMutation({
    mutationFn: (move: ObligationMoveType) =>
      sendObligationMove(obligation.id, { version: obligation.version, move: { type: move } as SpokenMove }),
    onSettled: () => refreshObligation(obligation.id),
  })
  return (
    <>
      {!moves.length && <p className="soft">{say('acts-none')}</p>}
      <div className="row">
        {moves.map((move, at) => (
          <Button
            key={move}
            size="xs"
            variant={at === 0 ? 'filled' : 'default'}
            loading={go.isPending && go.variables === move}
            aria-expanded={hasForm(move) ? chosen === move : undefined}
            onClick={() => (hasForm(move) ? setChosen(move) : go.mutate(move))}
          >
            {say(actCode(move))}
          </Button>
        ))}
      </div>
      {/* A form stays with what is typed in it, even where somebody else has just moved on. */}
      {chosen === 'split' && <SplitForm obligation={obligation} onClose={() => setChosen(null)} />}
      {chosen !== null && chosen !== 'split' && (
        <ActForm key={chosen} obligation={obligation} move={chosen} onClose={() => setChosen(null)} />
      )}
      <RefusedNote error={go.error} />
    </>
  )
}

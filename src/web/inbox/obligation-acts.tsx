import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenedObligation } from '../../api/obligation.ts'
import type { ObligationMove, ObligationMoveType } from '../../core/obligation/obligation.ts'
import { movesWithReason } from '../../core/obligation/obligation-states.ts'
import { sendObligationMove } from '../remote/obligations.ts'
import { queryClient } from '../remote/query-client.ts'
import { Refused } from '../remote/refused.ts'
import { useSay } from '../speech/use-say.ts'
import { type PickedUnit, UnitField } from '../unit/unit-field.tsx'

/** In the order in which they are the likeliest next step; opening a page is no step of its own. */
const order: readonly ObligationMoveType[] = [
  ...(['accept', 'progress', 'submit', 'confirm', 'return', 'recall'] as const),
  ...(['decline', 'misdirect', 'insist', 'reroute', 'reopen', 'withdraw'] as const),
]
/** Moves that go with words, which may also be left out. */
const withWords: ReadonlySet<ObligationMoveType> = new Set(['progress', 'submit', 'confirm'])

/** What can be done now: the first is the next step; what needs words opens its field in place. */
export function ObligationActs({ obligation }: { obligation: OpenedObligation }) {
  const say = useSay()
  const [chosen, setChosen] = useState<ObligationMoveType | null>(null)
  const moves = order.filter(move => obligation.moves.includes(move))
  const go = useMove(obligation, () => setChosen(null))
  if (!moves.length) return <p className="soft">{say('acts-none')}</p>
  const take = (move: ObligationMoveType) => {
    if (movesWithReason.has(move) || withWords.has(move)) setChosen(move)
    else go.mutate({ move: { type: move } as ObligationMove, words: '' })
  }
  return (
    <>
      <div className="row">
        {moves.map((move, at) => (
          <Button
            key={move}
            size="xs"
            variant={at === 0 ? 'filled' : 'default'}
            loading={go.isPending && chosen === null && go.variables?.move.type === move}
            aria-expanded={movesWithReason.has(move) || withWords.has(move) ? chosen === move : undefined}
            onClick={() => take(move)}
          >
            {say(`act-${move as Exclude<ObligationMoveType, 'supersede' | 'receive'>}`)}
          </Button>
        ))}
      </div>
      {chosen !== null && <WordsForm key={chosen} move={chosen} busy={go.isPending} onCancel={() => setChosen(null)} onSend={go.mutate} />}
      {go.isError && (
        <p className="note note-bad" role="alert">
          {go.error instanceof Refused ? go.error.problem.message : say('unreachable-text')}{' '}
          {go.error instanceof Refused && go.error.problem.code === 'obligation-changed' && (
            <button type="button" className="as-link" onClick={() => void refresh(obligation.id).then(() => go.reset())}>
              {say('reload')}
            </button>
          )}
        </p>
      )}
    </>
  )
}

const refresh = (id: string) =>
  Promise.all([queryClient.refetchQueries({ queryKey: ['obligation', id] }), queryClient.invalidateQueries({ queryKey: ['obligations'] })])

interface Sent {
  readonly move: ObligationMove
  readonly words: string
}

function useMove(obligation: OpenedObligation, onDone: () => void) {
  return useMutation({
    mutationFn: ({ move, words }: Sent) =>
      sendObligationMove(obligation.id, { version: obligation.version, move, ...(words && { words }) }),
    onSuccess: async () => {
      await refresh(obligation.id)
      onDone()
    },
  })
}

interface WordsFormProps {
  readonly move: ObligationMoveType
  readonly busy: boolean
  readonly onCancel: () => void
  readonly onSend: (sent: Sent) => void
}

function WordsForm({ move, busy, onCancel, onSend }: WordsFormProps) {
  const say = useSay()
  const [words, setWords] = useState('')
  const [units, setUnits] = useState<readonly PickedUnit[]>([])
  const [tried, setTried] = useState(false)
  const needsReason = movesWithReason.has(move)
  const [unit] = units
  const lacksWords = needsReason && words.trim() === ''
  const lacksUnit = move === 'reroute' && !unit
  const send = () => {
    setTried(true)
    if (lacksWords || lacksUnit) return
    if (move === 'reroute' && unit) onSend({ move: { type: move, reason: words, toUnitId: unit.id }, words: '' })
    else onSend({ move: (needsReason ? { type: move, reason: words } : { type: move }) as ObligationMove, words: needsReason ? '' : words })
  }
  return (
    <form
      className="obligation-form"
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      {move === 'reroute' && <UnitField label={say('act-reroute-to')} value={units} single onChange={setUnits} />}
      {tried && lacksUnit && <p className="note note-bad">{say('act-unit-needed')}</p>}
      <Textarea
        label={say(needsReason ? 'act-reason' : 'act-words')}
        autosize
        minRows={3}
        maxLength={5000}
        autoFocus
        value={words}
        error={tried && lacksWords ? say('act-reason-needed') : null}
        onChange={event => setWords(event.currentTarget.value)}
      />
      <div className="row">
        <Button type="submit" size="xs" loading={busy}>
          {say(`act-${move as Exclude<ObligationMoveType, 'supersede' | 'receive'>}`)}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  )
}

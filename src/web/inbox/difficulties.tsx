import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { DifficultyLine } from '../../api/difficulty.ts'
import type { OpenedObligation } from '../../api/obligation.ts'
import type { DifficultyMove, DifficultyMoveType } from '../../core/obligation/difficulty.ts'
import { RefusedNote } from '../piece/refused-note.tsx'
import { moveDifficulty, raiseDifficulty } from '../remote/obligations.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showDay, showInstant } from '../speech/show-day.ts'
import { type PageCode, useSay } from '../speech/use-say.ts'
import { FormFoot } from './form-foot.tsx'
import { refreshObligation } from './refresh-obligation.ts'

/** What stands in the way, who is asked, and what was answered. */
export function Difficulties({ obligation }: { obligation: OpenedObligation }) {
  const say = useSay()
  const [adding, setAdding] = useState(false)
  const { difficulties, mayRaise, levels } = obligation
  const go = useMutation({
    mutationFn: (told: Told) => raiseDifficulty(obligation.id, told),
    onSuccess: async () => {
      await refreshObligation(obligation.id)
      setAdding(false)
    },
  })
  if (!difficulties.length && !mayRaise) return null
  return (
    <section aria-labelledby="difficulties-title">
      <h2 id="difficulties-title">{say('difficulties')}</h2>
      <ul className="obligation-steps">
        {difficulties.map(each => (
          <Line key={each.id} obligation={obligation} difficulty={each} />
        ))}
      </ul>
      {mayRaise && !adding && (
        <Button size="xs" variant="default" onClick={() => setAdding(true)}>
          {say('difficulty-add')}
        </Button>
      )}
      {adding && (
        <WordsForm
          label={say('difficulty-words')}
          act={say('difficulty-send')}
          levels={levels}
          needsWords
          busy={go.isPending}
          error={go.error}
          onSend={go.mutate}
          onClose={() => {
            setAdding(false)
            go.reset()
          }}
        />
      )}
    </section>
  )
}

const withoutWords: ReadonlySet<DifficultyMoveType> = new Set(['settle', 'withdraw'])
type StepName = PageCode extends infer Code ? (Code extends `difficulty-step-${infer Name}` ? Name : never) : never

function Line({ obligation, difficulty }: { obligation: OpenedObligation; difficulty: DifficultyLine }) {
  const say = useSay()
  const [chosen, setChosen] = useState<DifficultyMoveType | null>(null)
  const go = useMutation({
    mutationFn: ({ move, confirmed }: { move: DifficultyMove; confirmed: boolean }) =>
      moveDifficulty(difficulty.id, { version: difficulty.version, move, confirmed }),
    onSuccess: async () => {
      await refreshObligation(obligation.id)
      setChosen(null)
    },
  })
  const moves = difficulty.moves as readonly DifficultyMoveType[]
  const take = (type: DifficultyMoveType) =>
    withoutWords.has(type) ? go.mutate({ move: { type } as DifficultyMove, confirmed: false }) : setChosen(type)
  const levels = obligation.levels.filter(({ id }) => id !== difficulty.addressee.id)
  return (
    <li>
      <p className="obligation-words" lang="vi">
        {difficulty.words}
      </p>
      <p className="small">
        {say('difficulty-asked', { unit: difficulty.addressee.name })}{' '}
        <span className="tag">{say(`difficulty-${difficulty.state}`, { day: showDay(difficulty.waitingSince) })}</span>
      </p>
      <ol className="difficulty-steps">
        {difficulty.steps.map(step => (
          <li key={step.version}>
            <p>
              <strong>{say(`difficulty-step-${step.move as StepName}`)}</strong>
              {step.toUnit && ` → ${step.toUnit}`}
              {step.words && (
                <span className="obligation-words" lang="vi">
                  : {step.words}
                </span>
              )}
            </p>
            <p className="small soft">
              {nameOfOffice(say, step.by)}, {step.unit} · {showInstant(step.at)}
            </p>
          </li>
        ))}
      </ol>
      <div className="row">
        {moves
          .filter(type => type !== 'pass-on' || levels.length > 0)
          .map(type => (
            <Button key={type} size="compact-sm" variant="default" loading={go.isPending && chosen === null} onClick={() => take(type)}>
              {say(`difficulty-act-${type}`)}
            </Button>
          ))}
      </div>
      {chosen === null ? (
        <RefusedNote error={go.error} />
      ) : (
        <WordsForm
          key={chosen}
          label={say('difficulty-answer-words')}
          act={say(`difficulty-act-${chosen}`)}
          levels={chosen === 'pass-on' ? levels : []}
          needsWords={chosen !== 'pass-on'}
          busy={go.isPending}
          error={go.error}
          onSend={({ words, toUnitId, confirmed }) =>
            go.mutate({
              move: (chosen === 'pass-on' ? { type: chosen, words, toUnitId } : { type: chosen, words }) as DifficultyMove,
              confirmed,
            })
          }
          onClose={() => {
            setChosen(null)
            go.reset()
          }}
        />
      )}
    </li>
  )
}

interface Told {
  readonly words: string
  readonly toUnitId: string
  readonly confirmed: boolean
}

interface WordsFormProps {
  readonly label: string
  readonly act: string
  /** To whom it can go; empty where that is not asked. */
  readonly levels: OpenedObligation['levels']
  readonly needsWords: boolean
  readonly busy: boolean
  readonly error: unknown
  readonly onSend: (told: Told) => void
  readonly onClose: () => void
}

function WordsForm({ label, act, levels, needsWords, busy, error, onSend, onClose }: WordsFormProps) {
  const say = useSay()
  const [words, setWords] = useState('')
  const [toUnitId, setToUnitId] = useState(levels[0]?.id ?? '')
  const [confirmed, setConfirmed] = useState(false)
  const [tried, setTried] = useState(false)
  const lacksWords = needsWords && words.trim() === ''
  return (
    <form
      className="obligation-form"
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (!lacksWords) onSend({ words, toUnitId, confirmed })
      }}
    >
      {levels.length > 0 && (
        <NativeSelect
          label={say('difficulty-to')}
          value={toUnitId}
          data={levels.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={event => setToUnitId(event.currentTarget.value)}
        />
      )}
      <Textarea
        label={label}
        autosize
        autoFocus
        minRows={2}
        maxLength={5000}
        value={words}
        error={tried && lacksWords ? say('difficulty-words-needed') : null}
        onChange={event => {
          setWords(event.currentTarget.value)
          setConfirmed(false)
        }}
      />
      <FormFoot act={act} busy={busy} error={error} confirmed={confirmed} onConfirm={setConfirmed} onClose={onClose} />
    </form>
  )
}

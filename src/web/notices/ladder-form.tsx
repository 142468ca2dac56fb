import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Ladder } from '../../api/ladder.ts'
import { type LadderNumber, ladderBounds, mostQuietWeekdays } from '../../core/reminding/ladder-settings.ts'
import { tell } from '../piece/messages.ts'
import { RefusedNote } from '../piece/refused-note.tsx'
import { changeLadder, previewLadder } from '../remote/ladder.ts'
import { queryClient } from '../remote/query-client.ts'
import { useSay } from '../speech/use-say.ts'
import { type LadderEntry, ladderEntry, readLadder, readLadderNumber } from './ladder-entry.ts'
import { LadderPreview } from './ladder-preview.tsx'

const weekdays = [1, 2, 3, 4, 5] as const
const [firstHour, lastHour] = ladderBounds.digestHour
const hours = Array.from({ length: lastHour - firstHour + 1 }, (_, at) => firstHour + at)

/** Sets the ladder, looked at before it is saved; whatever is changed afterwards is looked at again. */
export function LadderForm({ ladder }: { ladder: Ladder }) {
  const say = useSay()
  const [entry, setEntry] = useState(() => ladderEntry(ladder.own ?? ladder.inherited, ladder.own ? 'own' : 'inherit'))
  const [tried, setTried] = useState(false)
  const settings = readLadder(entry)
  const look = useMutation({ mutationFn: previewLadder })
  const save = useMutation({
    mutationFn: changeLadder,
    onSuccess: async () => {
      tell(say('ladder-saved'))
      look.reset()
      await queryClient.invalidateQueries({ queryKey: ['ladder'] })
    },
  })
  const set = (change: Partial<LadderEntry>) => {
    setEntry({ ...entry, ...change })
    look.reset()
    save.reset()
  }
  return (
    <form
      className="ladder-form paper"
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (settings !== undefined) look.mutate(settings)
      }}
    >
      <NativeSelect
        label={say('ladder-how')}
        value={entry.how}
        data={(['inherit', 'own'] as const).map(value => ({ value, label: say(`ladder-how-${value}`) }))}
        onChange={event => set({ how: event.currentTarget.value === 'own' ? 'own' : 'inherit' })}
      />
      {entry.how === 'own' && <OwnFields entry={entry} tried={tried} set={set} />}
      <RefusedNote error={look.error ?? save.error} />
      {look.data && <LadderPreview trial={look.data} />}
      <div className="row">
        <Button type="submit" size="xs" variant={look.data ? 'default' : 'filled'} loading={look.isPending}>
          {say('ladder-preview')}
        </Button>
        {look.data && settings !== undefined && (
          <Button size="xs" loading={save.isPending} onClick={() => save.mutate({ version: ladder.version, settings })}>
            {say('ladder-save')}
          </Button>
        )}
      </div>
    </form>
  )
}

interface OwnFieldsProps {
  readonly entry: LadderEntry
  readonly tried: boolean
  readonly set: (change: Partial<LadderEntry>) => void
}

function OwnFields({ entry, tried, set }: OwnFieldsProps) {
  const say = useSay()
  const setNumber = (name: LadderNumber, text: string) => set({ numbers: { ...entry.numbers, [name]: text } })
  const field = (name: LadderNumber) => {
    const [least, most] = ladderBounds[name]
    const bad = tried && readLadderNumber(name, entry.numbers[name]) === null
    return (
      <TextInput
        key={name}
        label={say(`ladder-${name}`)}
        description={say('ladder-bounds', { least, most })}
        inputMode="numeric"
        maxLength={3}
        value={entry.numbers[name]}
        error={bad && say('ladder-number-bad', { least, most })}
        onChange={event => setNumber(name, event.currentTarget.value)}
      />
    )
  }
  return (
    <>
      <fieldset>
        <legend>{say('ladder-before')}</legend>
        <div className="ladder-row">{(['firstDays', 'secondDays', 'raisedDays', 'longDays'] as const).map(field)}</div>
      </fieldset>
      <fieldset>
        <legend>{say('ladder-answers')}</legend>
        <p className="small soft">{say('ladder-answers-help')}</p>
        <div className="ladder-row">{(['answerDays', 'answerRaisedDays'] as const).map(field)}</div>
      </fieldset>
      <fieldset>
        <legend>{say('ladder-when')}</legend>
        <NativeSelect
          label={say('ladder-digestHour')}
          value={entry.numbers.digestHour}
          data={hours.map(hour => ({ value: String(hour), label: say('ladder-hour', { hour }) }))}
          onChange={event => setNumber('digestHour', event.currentTarget.value)}
        />
        <Checkbox.Group
          label={say('ladder-quiet')}
          description={say('ladder-quiet-help')}
          value={entry.quietWeekdays.map(String)}
          onChange={chosen => set({ quietWeekdays: chosen.map(Number) })}
        >
          <div className="row">
            {weekdays.map(day => (
              <Checkbox
                key={day}
                value={String(day)}
                label={say(`ladder-weekday-${day}`)}
                disabled={entry.quietWeekdays.length >= mostQuietWeekdays && !entry.quietWeekdays.includes(day)}
              />
            ))}
          </div>
        </Checkbox.Group>
      </fieldset>
    </>
  )
}

import { Button, NativeSelect, Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { AgencyNameShown } from '../../../api/agency-answer.ts'
import type { AgencyAnswer } from '../../../core/unit/agency-answer.ts'
import { unitGroupsQuery } from '../../remote/units.ts'
import { useSay } from '../../speech/use-say.ts'
import { type PickedUnit, UnitField } from '../../unit/unit-field.tsx'

interface NameFormProps {
  readonly row: AgencyNameShown
  readonly saving: boolean
  readonly onSave: (answer: AgencyAnswer) => void
  /** Beside the button that saves. */
  readonly children?: ReactNode
}

/** One question: the units that may be meant, any other, a group, or nobody whose work is followed here. */
export function NameForm({ row, saving, onSave, children }: NameFormProps) {
  const say = useSay()
  const candidates = row.meaning.type === 'open' && row.meaning.why !== 'ended' ? row.meaning.candidates : []
  const [choice, setChoice] = useState<string | null>(candidates.length === 0 ? (row.kind === 'group' ? 'group' : 'other') : null)
  const [units, setUnits] = useState<readonly PickedUnit[]>([])
  const [groupId, setGroupId] = useState('')
  const groups = useQuery(unitGroupsQuery)
  const answer = readAnswer(choice, units, groupId)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (answer) onSave(answer)
  }
  return (
    <form className="name-form" onSubmit={save}>
      <Radio.Group value={choice ?? ''} onChange={setChoice} aria-label={say('name-question', { name: row.name })}>
        <div className="name-choices">
          {candidates.map(({ id, name, place }) => (
            <Radio key={id} value={id} label={place ? `${name}, ${place}` : name} />
          ))}
          <Radio value="other" label={say('name-other')} />
          {choice === 'other' && <UnitField label={say('name-other-pick')} value={units} onChange={setUnits} />}
          {!row.excepted && <Radio value="group" label={say('name-group')} />}
          {choice === 'group' && groups.data && groups.data.items.length === 0 && <p className="soft small">{say('name-group-none')}</p>}
          {choice === 'group' && groups.data && groups.data.items.length > 0 && (
            <NativeSelect
              size="sm"
              label={say('name-group-pick')}
              value={groupId}
              data={[
                { value: '', label: '' },
                ...groups.data.items.map(({ id, name, members }) => ({ value: id, label: `${name} (${members})` })),
              ]}
              onChange={event => setGroupId(event.currentTarget.value)}
            />
          )}
          <Radio value="nobody" label={say('name-nobody')} />
        </div>
      </Radio.Group>
      <div className="row">
        <Button type="submit" size="xs" disabled={!answer} loading={saving}>
          {say('name-save')}
        </Button>
        {children}
      </div>
    </form>
  )
}

function readAnswer(choice: string | null, units: readonly PickedUnit[], groupId: string): AgencyAnswer | null {
  const [first, second] = units
  if (choice === null) return null
  if (choice === 'nobody') return { type: 'nobody' }
  if (choice === 'group') return groupId ? { type: 'group', groupId } : null
  if (choice !== 'other') return { type: 'unit', unitId: choice }
  if (!first) return null
  return second ? { type: 'units', unitIds: units.map(({ id }) => id) } : { type: 'unit', unitId: first.id }
}

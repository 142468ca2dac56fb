import { Button, NativeSelect, Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { AgencyNameShown } from '../../../api/agency-answer.ts'
import type { AgencyAnswer } from '../../../core/unit/agency-answer.ts'
import type { UnitKind } from '../../../core/unit/unit-kind.ts'
import { unitGroupsQuery } from '../../remote/units.ts'
import { useSay } from '../../speech/use-say.ts'
import { type PickedUnit, UnitField } from '../../unit/unit-field.tsx'
import { KindChoice } from './kind-choice.tsx'

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
  const proposal = row.meaning.type === 'open' ? row.meaning.proposal : null
  const [choice, setChoice] = useState<string | null>(() => (candidates.length > 0 ? null : firstChoice(row)))
  const [kinds, setKinds] = useState<readonly UnitKind[]>(() => proposal?.kinds.flatMap(({ kind, said }) => (said ? [kind] : [])) ?? [])
  const [units, setUnits] = useState<readonly PickedUnit[]>([])
  const [groupId, setGroupId] = useState('')
  const groups = useQuery(unitGroupsQuery)
  const answer = readAnswer(choice, units, groupId, kinds)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (answer) onSave(answer)
  }
  return (
    <form className="name-form" onSubmit={save}>
      <Radio.Group value={choice ?? ''} onChange={setChoice} aria-label={say('name-question', { name: row.name })}>
        <div className="choices">
          {candidates.map(({ id, name, place }) => (
            <Radio key={id} value={id} label={place ? `${name}, ${place}` : name} />
          ))}
          {proposal && <Radio value="kinds" label={say('name-kinds', { place: proposal.place })} />}
          {proposal && choice === 'kinds' && <KindChoice proposal={proposal} chosen={kinds} onChange={setKinds} />}
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

const firstChoice = ({ kind, meaning }: AgencyNameShown): string => {
  if (meaning.type === 'open' && meaning.proposal) return 'kinds'
  return kind === 'group' ? 'group' : 'other'
}

function readAnswer(choice: string | null, units: readonly PickedUnit[], groupId: string, kinds: readonly UnitKind[]): AgencyAnswer | null {
  const [first, second] = units
  if (choice === null) return null
  if (choice === 'nobody') return { type: 'nobody' }
  if (choice === 'kinds') return kinds.length > 0 ? { type: 'kinds', kinds: [...kinds] } : null
  if (choice === 'group') return groupId ? { type: 'group', groupId } : null
  if (choice !== 'other') return { type: 'unit', unitId: choice }
  if (!first) return null
  return second ? { type: 'units', unitIds: units.map(({ id }) => id) } : { type: 'unit', unitId: first.id }
}

import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { UnitGroups } from '../../api/unit.ts'
import { isUnitKind, unitKinds } from '../../core/unit/unit-kind.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { deleteGroup, sendGroup, unitGroupsQuery, unitsKey } from '../remote/units.ts'
import { useMay } from '../remote/use-may.ts'
import { useLanguage } from '../speech/language.ts'
import { sayCode, useSay } from '../speech/use-say.ts'
import { type PickedUnit, UnitField } from './unit-field.tsx'
import './unit.css'

type Group = UnitGroups['items'][number]

/** Rules with a name: who belongs to each, and a form for one more. */
export function UnitGroupsPage() {
  const say = useSay()
  const mayDelete = useMay('delete-unit-group')
  const maySave = useMay('save-unit-group')
  const groups = useQuery(unitGroupsQuery)
  useTitle(say('groups'))
  return (
    <div className="page stack">
      <h1>{say('groups')}</h1>
      <p className="soft">{say('groups-intro')}</p>
      {groups.isPending && <FreshLines count={3} />}
      {groups.isError && <ProblemPanel error={groups.error} onRetry={() => void groups.refetch()} />}
      {groups.data?.items.length === 0 && <p>{say('groups-empty')}</p>}
      {groups.data && groups.data.items.length > 0 && (
        <ul className="units paper">
          {groups.data.items.map(group => (
            <GroupLine key={group.id} group={group} mayDelete={mayDelete} />
          ))}
        </ul>
      )}
      {maySave && <GroupForm />}
    </div>
  )
}

function GroupLine({ group, mayDelete }: { group: Group; mayDelete: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const client = useQueryClient()
  const deleting = useMutation({
    mutationFn: () => deleteGroup(group.id),
    onSuccess: () => client.invalidateQueries({ queryKey: unitsKey }),
  })
  const kinds = group.kinds.map(kind => sayCode(language, `unit.kind-${kind}`, {}, kind)).join(', ') || say('group-any-kind')
  return (
    <li className="unit-line">
      <p className="unit-words">
        <Link to="/units" search={{ group: group.id }} className="unit-name">
          {group.name}
        </Link>
        <span className="soft small unit-facts">
          {group.below === null ? say('group-rule-list') : say('group-rule-below', { kinds, unit: group.below })} ·{' '}
          {say('group-members', { count: group.members })}
        </span>
      </p>
      {mayDelete && (
        <Button
          variant="default"
          size="xs"
          loading={deleting.isPending}
          onClick={() => {
            if (window.confirm(say('group-delete-confirm', { name: group.name }))) deleting.mutate()
          }}
        >
          {say('group-delete')}
        </Button>
      )}
    </li>
  )
}

function GroupForm() {
  const say = useSay()
  const language = useLanguage()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [below, setBelow] = useState<readonly PickedUnit[]>([])
  const [kind, setKind] = useState('')
  const [direct, setDirect] = useState(true)
  const unitId = below[0]?.id
  const saving = useMutation({
    mutationFn: (id: string) =>
      sendGroup({
        name: name.trim(),
        rule: { type: 'below', unitId: id, line: 'territory', kinds: isUnitKind(kind) ? [kind] : [], direct },
      }),
    onSuccess: async () => {
      setName('')
      await client.invalidateQueries({ queryKey: unitsKey })
    },
  })
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() && unitId) saving.mutate(unitId)
  }
  return (
    <form className="unit-form paper" onSubmit={save}>
      <h2>{say('group-add')}</h2>
      <TextInput label={say('group-name')} size="sm" value={name} maxLength={300} onChange={event => setName(event.currentTarget.value)} />
      <UnitField single label={say('group-below')} value={below} onChange={setBelow} />
      <NativeSelect
        label={say('unit-kind')}
        size="sm"
        value={kind}
        data={[
          { value: '', label: say('group-any-kind') },
          ...unitKinds.map(each => ({ value: each, label: sayCode(language, `unit.kind-${each}`, {}, each) })),
        ]}
        onChange={event => setKind(event.currentTarget.value)}
      />
      <Checkbox label={say('group-direct')} checked={direct} onChange={event => setDirect(event.currentTarget.checked)} />
      {saving.isError && <ProblemPanel error={saving.error} />}
      <div className="row">
        <Button type="submit" disabled={!name.trim() || !unitId} loading={saving.isPending}>
          {say('group-add')}
        </Button>
      </div>
    </form>
  )
}

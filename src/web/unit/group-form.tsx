import { Button, Checkbox, NativeSelect, Radio, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { UnitGroup, UnitGroupBody } from '../../api/unit.ts'
import { isUnitKind, unitKinds } from '../../core/unit/unit-kind.ts'
import { ProblemPanel } from '../piece/state-panel.tsx'
import { changeGroup, sendGroup, unitsKey } from '../remote/units.ts'
import { useLanguage } from '../speech/language.ts'
import { sayCode, useSay } from '../speech/use-say.ts'
import { beginGroup, type GroupEntry, readGroupEntry } from './group-entry.ts'
import { UnitField } from './unit-field.tsx'

interface GroupFormProps {
  /** Null for a new one. */
  readonly group: UnitGroup | null
  readonly onSaved: () => void
  /** Beside the button that saves. */
  readonly children?: ReactNode
}

/** A group by rule, with exceptions, or a list of units. */
export function GroupForm({ group, onSaved, children }: GroupFormProps) {
  const say = useSay()
  const client = useQueryClient()
  const [entry, setEntry] = useState<GroupEntry>(() => beginGroup(group))
  const change = (part: Partial<GroupEntry>) => setEntry(former => ({ ...former, ...part }))
  const body = readGroupEntry(entry)
  const saving = useMutation({
    mutationFn: (saved: UnitGroupBody) => (group ? changeGroup(group.id, saved) : sendGroup(saved)),
    onSuccess: async () => {
      setEntry(beginGroup(null))
      await client.invalidateQueries({ queryKey: unitsKey })
      onSaved()
    },
  })
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (body) saving.mutate(body)
  }
  const title = group ? say('group-change-of', { name: group.name }) : say('group-add')
  return (
    <form className="unit-form paper" onSubmit={save} aria-label={title}>
      <h2>{title}</h2>
      <TextInput
        label={say('group-name')}
        size="sm"
        value={entry.name}
        maxLength={300}
        onChange={event => change({ name: event.currentTarget.value })}
      />
      <Radio.Group
        label={say('group-rule')}
        size="sm"
        value={entry.type}
        onChange={type => change({ type: type === 'list' ? 'list' : 'below' })}
      >
        <div className="group-choices">
          <Radio value="below" label={say('group-type-below')} />
          <Radio value="list" label={say('group-type-list')} />
        </div>
      </Radio.Group>
      {entry.type === 'list' ? (
        <UnitField label={say('group-list')} value={entry.list} onChange={list => change({ list })} />
      ) : (
        <RuleFields entry={entry} onChange={change} />
      )}
      {saving.isError && <ProblemPanel error={saving.error} />}
      <div className="row">
        <Button type="submit" disabled={!body} loading={saving.isPending}>
          {say(group ? 'group-save' : 'group-add')}
        </Button>
        {children}
      </div>
    </form>
  )
}

function RuleFields({ entry, onChange }: { entry: GroupEntry; onChange: (part: Partial<GroupEntry>) => void }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      <UnitField single label={say('group-below')} value={entry.below} onChange={below => onChange({ below })} />
      <NativeSelect
        label={say('group-line')}
        size="sm"
        value={entry.line}
        data={[
          { value: 'territory', label: say('group-line-territory') },
          { value: 'sector', label: say('group-line-sector') },
        ]}
        onChange={event => onChange({ line: event.currentTarget.value === 'sector' ? 'sector' : 'territory' })}
      />
      <Checkbox.Group
        label={say('group-kinds')}
        description={say('group-kinds-hint')}
        size="sm"
        value={[...entry.kinds]}
        onChange={kinds => onChange({ kinds: kinds.filter(isUnitKind) })}
      >
        <div className="group-choices group-kinds">
          {unitKinds.map(kind => (
            <Checkbox key={kind} value={kind} label={sayCode(language, `unit.kind-${kind}`, {}, kind)} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox label={say('group-direct')} checked={entry.direct} onChange={event => onChange({ direct: event.currentTarget.checked })} />
      <UnitField label={say('group-except')} value={entry.except} onChange={except => onChange({ except })} />
    </>
  )
}

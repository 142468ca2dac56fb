import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { UnitGroup, UnitGroupBody } from '../../api/unit.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { deleteGroup, sendGroup, unitGroupsQuery, unitsKey } from '../remote/units.ts'
import { useMay } from '../remote/use-may.ts'
import { useLanguage } from '../speech/language.ts'
import { sayCode, useSay } from '../speech/use-say.ts'
import { GroupForm } from './group-form.tsx'
import './unit.css'

const route = getRouteApi('/signed/units/groups')

/** Rules with a name: who belongs to each, and a form for one more; the group that is being changed stands in the address. */
export function UnitGroupsPage() {
  const say = useSay()
  const maySave = useMay('save-unit-group')
  const { edit } = route.useSearch()
  const navigate = route.useNavigate()
  const groups = useQuery(unitGroupsQuery)
  const [deleted, setDeleted] = useState<UnitGroup | null>(null)
  useTitle(say('groups'))
  const close = () => void navigate({ search: {}, replace: true })
  return (
    <div className="page stack">
      <h1>{say('groups')}</h1>
      <p className="soft">{say('groups-intro')}</p>
      {groups.isPending && <FreshLines count={3} />}
      {groups.isError && <ProblemPanel error={groups.error} onRetry={() => void groups.refetch()} />}
      {groups.data?.items.length === 0 && <p>{say('groups-empty')}</p>}
      {deleted && <Deleted group={deleted} onDone={() => setDeleted(null)} />}
      {groups.data && groups.data.items.length > 0 && (
        <ul className="units paper">
          {groups.data.items.map(group =>
            maySave && group.id === edit ? (
              <li key={group.id}>
                <GroupForm group={group} onSaved={close}>
                  <Button variant="default" onClick={close}>
                    {say('group-leave')}
                  </Button>
                </GroupForm>
              </li>
            ) : (
              <GroupLine key={group.id} group={group} onDeleted={setDeleted} />
            ),
          )}
        </ul>
      )}
      {maySave && !edit && groups.data && <GroupForm group={null} onSaved={() => setDeleted(null)} />}
    </div>
  )
}

function GroupLine({ group, onDeleted }: { group: UnitGroup; onDeleted: (group: UnitGroup) => void }) {
  const say = useSay()
  const client = useQueryClient()
  const mayDelete = useMay('delete-unit-group')
  const maySave = useMay('save-unit-group')
  const deleting = useMutation({
    mutationFn: () => deleteGroup(group.id),
    onSuccess: () => {
      onDeleted(group)
      return client.invalidateQueries({ queryKey: unitsKey })
    },
  })
  return (
    <li className="unit-line">
      <p className="unit-words">
        <Link to="/units" search={{ group: group.id }} className="unit-name">
          {group.name}
        </Link>
        <span className="soft small unit-facts">
          <RuleWords group={group} /> · {say('group-members', { count: group.members })}
        </span>
      </p>
      {deleting.isError && <ProblemPanel error={deleting.error} />}
      {maySave && (
        <Link to="/units/groups" search={{ edit: group.id }} replace aria-label={say('group-change-of', { name: group.name })}>
          {say('group-change')}
        </Link>
      )}
      {mayDelete && (
        <Button
          variant="default"
          size="xs"
          loading={deleting.isPending}
          aria-label={say('group-delete-of', { name: group.name })}
          onClick={() => deleting.mutate()}
        >
          {say('group-delete')}
        </Button>
      )}
    </li>
  )
}

function RuleWords({ group: { rule, units } }: { group: UnitGroup }) {
  const say = useSay()
  const language = useLanguage()
  if (rule.type === 'list') return <>{say('group-rule-list')}</>
  const nameOf = (id: string) => units.find(unit => unit.id === id)?.name ?? ''
  const kinds = rule.kinds.map(kind => sayCode(language, `unit.kind-${kind}`, {}, kind)).join(', ') || say('group-any-kind')
  const words = say(rule.line === 'sector' ? 'group-rule-sector' : 'group-rule-below', { kinds, unit: nameOf(rule.unitId) })
  const except = rule.except.length > 0 ? `, ${say('group-rule-except', { units: rule.except.map(nameOf).join(', ') })}` : ''
  return (
    <>
      {words}
      {except}
    </>
  )
}

/** A rule is quickly said again: what was deleted comes back as it was. */
function Deleted({ group, onDone }: { group: UnitGroup; onDone: () => void }) {
  const say = useSay()
  const client = useQueryClient()
  const bringing = useMutation({
    mutationFn: (body: UnitGroupBody) => sendGroup(body),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: unitsKey })
      onDone()
    },
  })
  return (
    <div className="paper unit-line" role="status">
      <p className="unit-words">{say('group-deleted', { name: group.name })}</p>
      {bringing.isError && <ProblemPanel error={bringing.error} />}
      <Button
        variant="default"
        size="xs"
        loading={bringing.isPending}
        onClick={() => bringing.mutate({ name: group.name, rule: group.rule })}
      >
        {say('group-undo')}
      </Button>
    </div>
  )
}

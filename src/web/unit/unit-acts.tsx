import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { OpenedUnit } from '../../api/unit.ts'
import { readUnitAddress, unitActs } from '../address/unit-address.ts'
import { tell } from '../piece/messages.ts'
import { Refused } from '../remote/refused.ts'
import { undoChange, unitsKey } from '../remote/units.ts'
import { useMayOn } from '../remote/use-may.ts'
import { useLanguage } from '../speech/language.ts'
import { showDay } from '../speech/show-day.ts'
import { sayCode, useSay } from '../speech/use-say.ts'
import { ActForm } from './act-form.tsx'

const route = getRouteApi('/signed/units/$unitId')

/** What may be done to a unit, for those who look after it: each act has its form in the address. */
export function UnitActs({ opened }: { opened: OpenedUnit }) {
  const say = useSay()
  const may = useMayOn(opened, 'change-unit')
  const { act } = route.useSearch()
  if (!may) return null
  const standing = opened.unit.ended === null
  return (
    <section className="stack no-print">
      <h2>{say('unit-acts')}</h2>
      <div className="unit-acts">
        {standing &&
          unitActs.map(name => (
            <Link
              key={name}
              to="/units/$unitId"
              params={{ unitId: opened.unit.id }}
              search={former => readUnitAddress({ ...former, act: act === name ? undefined : name })}
              replace
              resetScroll={false}
              className="unit-act"
              aria-current={act === name ? 'true' : undefined}
            >
              {say(`unit-act-${name}`)}
            </Link>
          ))}
        <Undo opened={opened} />
      </div>
      {act && standing && opened.now && <ActForm key={`${opened.unit.id} ${act}`} act={act} opened={opened} />}
    </section>
  )
}

function Undo({ opened }: { opened: OpenedUnit }) {
  const say = useSay()
  const language = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const last = opened.endedBy ?? opened.versions.at(-1)?.act
  const undoing = useMutation({
    mutationFn: () => undoChange(opened.unit.id, opened.lastActId),
    onSuccess: async () => {
      tell(say('unit-undone'))
      // A unit that the act had made is gone with it.
      const gone = opened.versions.length === 1 && opened.endedBy === null
      const above = opened.territory.at(-1)
      if (gone) await navigate(above ? { to: '/units/$unitId', params: { unitId: above.id }, search: {} } : { to: '/units', search: {} })
      await client.invalidateQueries({ queryKey: unitsKey })
    },
    onError: error =>
      tell(
        error instanceof Refused
          ? sayCode(language, `refusal.${error.problem.code}`, error.problem.about, error.problem.message)
          : say('unreachable-text'),
        'bad',
      ),
  })
  if (!last) return null
  const words = { act: sayCode(language, `unit.act-${last.kind}`, {}, last.kind), day: showDay(last.day), basis: last.basis }
  return (
    <Button
      variant="default"
      size="sm"
      loading={undoing.isPending}
      onClick={() => {
        if (window.confirm(say('unit-undo-confirm', words))) undoing.mutate()
      }}
    >
      {say('unit-undo')}
    </Button>
  )
}

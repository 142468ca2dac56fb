import { Button, Checkbox, NativeSelect, Radio, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { DutyList } from '../../api/report-template.ts'
import { tell } from '../piece/messages.ts'
import { RefusedNote } from '../piece/refused-note.tsx'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { queryClient } from '../remote/query-client.ts'
import { dutiesQuery, sendCycle, templatesQuery } from '../remote/reports.ts'
import { sessionQuery } from '../remote/session.ts'
import { unitGroupsQuery, unitQuery } from '../remote/units.ts'
import { sayNow, useSay } from '../speech/use-say.ts'
import { UnitField } from '../unit/unit-field.tsx'
import { CycleDuties } from './cycle-duties.tsx'
import { type AskedChoice, askedOf, beginCycle, type CycleEntry, entryOfTiming, timingOf } from './cycle-entry.ts'
import { CycleTimes } from './cycle-times.tsx'
import './report.css'

const route = getRouteApi('/signed/reports/open')

/** Opens a cycle: from a duty of a published plan, or by hand in a minute. */
export function CyclePage() {
  const say = useSay()
  const forms = useQuery(templatesQuery)
  const duties = useQuery(dutiesQuery)
  const { duty: dutyId } = route.useSearch()
  useTitle(say('report-open-cycle'))
  return (
    <div className="page stack">
      <p>
        <Link to="/reports">{say('reports')}</Link>
      </p>
      <h1>{say('report-open-cycle')}</h1>
      {(forms.isPending || duties.isPending) && <FreshLines />}
      {forms.isError && <ProblemPanel error={forms.error} onRetry={() => void forms.refetch()} />}
      {forms.data && duties.isError && !duties.data && <ProblemPanel error={duties.error} onRetry={() => void duties.refetch()} />}
      {forms.data?.items.length === 0 && (
        <p className="note">
          {say('cycle-form-none')} <Link to="/reports/forms/new">{say('form-new')}</Link>
        </p>
      )}
      {forms.data && forms.data.items.length > 0 && duties.data && (
        <CycleForm key={dutyId ?? ''} forms={forms.data.items} duties={duties.data.items} />
      )}
      {duties.data && <CycleDuties duties={duties.data.items} />}
    </div>
  )
}

interface FormProps {
  readonly forms: readonly { readonly id: string; readonly title: string }[]
  readonly duties: DutyList['items']
}

const choices: readonly AskedChoice[] = ['communes', 'departments', 'provinces', 'all']

function CycleForm({ forms, duties }: FormProps) {
  const say = useSay()
  const navigate = useNavigate()
  const { duty: dutyId, form } = route.useSearch()
  const duty = duties.find(each => each.taskId === dutyId)
  const today = new Date().toISOString().slice(0, 10)
  const [entry, setEntry] = useState<CycleEntry>(() => ({
    ...beginCycle(today),
    ...(duty?.timing && entryOfTiming(duty.timing)),
    formId: form ?? forms[0]?.id ?? '',
  }))
  const [goesOn, setGoesOn] = useState(true)
  const set = (part: Partial<CycleEntry>) => setEntry(former => ({ ...former, ...part }))
  const base = useBase()
  const asked = base ? askedOf(entry, base.id) : []
  const opening = useMutation({
    mutationFn: () =>
      sendCycle({
        templateId: entry.formId,
        title: entry.title,
        timing: timingOf(entry),
        asked,
        ...(duty && { taskId: duty.taskId, instance: duty.instance, goesOn }),
      }),
    onSuccess: async ({ id, units }) => {
      tell(sayNow('cycle-opened', { units }))
      await queryClient.invalidateQueries({ queryKey: ['reports'] })
      await queryClient.invalidateQueries({ queryKey: ['report-duties'] })
      await navigate({ to: '/reports/$reportId', params: { reportId: id }, search: { view: 'progress' } })
    },
  })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        opening.mutate()
      }}
    >
      <section className="cycle-part paper">
        <NativeSelect
          label={say('cycle-form')}
          value={entry.formId}
          data={forms.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={event => set({ formId: event.currentTarget.value })}
        />
        <TextInput
          label={say('cycle-title')}
          description={say('cycle-title-hint')}
          lang="vi"
          maxLength={500}
          value={entry.title}
          onChange={event => set({ title: event.currentTarget.value })}
        />
      </section>
      <CycleTimes entry={entry} today={today} onChange={set} />
      <section className="cycle-part paper" aria-labelledby="asked-title">
        <h2 id="asked-title">
          {say('cycle-asked')} {base && <span className="soft">{say('cycle-base', { unit: base.name })}</span>}
        </h2>
        {duty ? (
          <p className="note">
            {say('cycle-of-duty', { text: duty.text })} ({say('cycle-duty-facts', { units: duty.units })}).{' '}
            <Link to="/reports/open" search={{}} replace>
              {say('cycle-duty-leave')}
            </Link>
          </p>
        ) : null}
        {choices.map(choice => (
          <Checkbox
            key={choice}
            label={say(`cycle-asked-${choice}`)}
            checked={entry.choices.includes(choice)}
            onChange={event => {
              const checked = event.currentTarget.checked
              set({ choices: checked ? [...entry.choices, choice] : entry.choices.filter(each => each !== choice) })
            }}
          />
        ))}
        <Groups entry={entry} onChange={set} />
        <UnitField label={say('cycle-asked-more')} value={entry.units} onChange={units => set({ units })} />
      </section>
      <Radio.Group
        label={say('cycle-late')}
        value={entry.lateRule}
        onChange={value => set({ lateRule: value === 'window' ? 'window' : 'open' })}
      >
        <div className="choices">
          <Radio value="open" label={say('cycle-late-open')} />
          <Radio value="window" label={say('cycle-late-window')} />
        </div>
      </Radio.Group>
      {duty && <Checkbox label={say('cycle-goes-on')} checked={goesOn} onChange={event => setGoesOn(event.currentTarget.checked)} />}
      <RefusedNote error={opening.error} />
      <div>
        <Button type="submit" loading={opening.isPending} disabled={!entry.formId || (!asked.length && !duty)}>
          {say('cycle-open')}
        </Button>
      </div>
    </form>
  )
}

/** The territory in which units are asked: the own one; of a body that gathers for the unit above it, that one. */
function useBase(): { id: string; name: string } | null {
  const { data: account } = useQuery(sessionQuery)
  const held = account?.offices.find(({ id }) => id === account.officeId)
  const own = useQuery({ ...unitQuery(held?.unitId ?? '', undefined), enabled: held !== undefined })
  const now = own.data?.now
  if (!held || !now) return null
  const gathersForAbove = ['department', 'office', 'board', 'division'].includes(now.kind)
  return gathersForAbove && now.parent ? now.parent : { id: held.unitId, name: held.unitName }
}

function Groups({ entry, onChange }: { entry: CycleEntry; onChange: (part: Partial<CycleEntry>) => void }) {
  const say = useSay()
  const groups = useQuery(unitGroupsQuery)
  if (!groups.data?.items.length) return null
  const has = (rule: object) => entry.groups.some(each => JSON.stringify(each) === JSON.stringify(rule))
  return (
    <fieldset className="cycle-groups">
      <legend>{say('cycle-asked-groups')}</legend>
      {groups.data.items.map(group => (
        <Checkbox
          key={group.id}
          label={group.name}
          checked={has(group.rule)}
          onChange={() =>
            onChange({
              groups: has(group.rule)
                ? entry.groups.filter(each => JSON.stringify(each) !== JSON.stringify(group.rule))
                : [...entry.groups, group.rule],
            })
          }
        />
      ))}
    </fieldset>
  )
}

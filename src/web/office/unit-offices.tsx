import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { UnitOffices as Opened, UnitOffice } from '../../api/office.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { officesQuery } from '../remote/offices.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { useSay } from '../speech/use-say.ts'
import { DelegateForm } from './delegate-form.tsx'
import { FillForm } from './fill-form.tsx'
import { HandOverForm } from './hand-over-form.tsx'
import { Deputies, Former, Holders } from './office-people.tsx'
import './office.css'

type Act = 'fill' | 'hand-over' | 'delegate'
interface OpenForm {
  readonly office: string
  readonly act: Act
}

const keyOf = ({ post, number }: UnitOffice): string => `${post} ${number}`
const another = 'another'

/** Who holds which office of a unit, and what whoever looks may do about it. */
export function UnitOffices({ unitId }: { unitId: string }) {
  const say = useSay()
  const found = useQuery(officesQuery(unitId))
  const [open, setOpen] = useState<OpenForm | null>(null)
  const close = () => setOpen(null)
  return (
    <section className="stack" id="offices">
      <h2>{say('offices')}</h2>
      <p className="soft small">{say('offices-text')}</p>
      {found.isPending && <FreshLines />}
      {found.isError && <ProblemPanel error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <OfficeList unitId={unitId} opened={found.data} open={open} onOpen={setOpen} onClose={close} />}
      {found.data?.may.includes('fill-office') &&
        (open?.office === another ? (
          <div className="paper">
            <FillForm unitId={unitId} today={found.data.day} office={null} onClose={close} />
          </div>
        ) : (
          <div>
            <Button variant="default" size="xs" onClick={() => setOpen({ office: another, act: 'fill' })}>
              {say('office-fill-more')}
            </Button>
          </div>
        ))}
    </section>
  )
}

interface OfficeListProps {
  readonly unitId: string
  readonly opened: Opened
  readonly open: OpenForm | null
  readonly onOpen: (form: OpenForm) => void
  readonly onClose: () => void
}

function OfficeList({ unitId, opened, open, onOpen, onClose }: OfficeListProps) {
  return (
    <ul className="offices paper">
      {opened.offices.map(office => {
        const act = open?.office === keyOf(office) ? open.act : null
        return (
          <li key={keyOf(office)}>
            <OfficeLine office={office} opened={opened} onAct={next => onOpen({ office: keyOf(office), act: next })} />
            {act === 'fill' && <FillForm unitId={unitId} today={opened.day} office={office} onClose={onClose} />}
            {act === 'hand-over' && office.id && (
              <HandOverForm unitId={unitId} officeId={office.id} office={office} today={opened.day} onClose={onClose} />
            )}
            {act === 'delegate' && office.id && <DelegateForm unitId={unitId} officeId={office.id} today={opened.day} onClose={onClose} />}
          </li>
        )
      })}
    </ul>
  )
}

function OfficeLine({ office, opened, onAct }: { office: UnitOffice; opened: Opened; onAct: (act: Act) => void }) {
  const say = useSay()
  const { day } = opened
  const isHeld = office.holders.some(holder => holder.from <= day && (holder.until === null || holder.until > day))
  const isTaken = office.holders.some(holder => holder.until === null || holder.until > day)
  const acts: readonly [Act, boolean][] = [
    ['fill', opened.may.includes('fill-office') && !isTaken],
    ['hand-over', office.may.includes('hand-over-office') && isTaken],
    ['delegate', office.may.includes('delegate-office') && isHeld],
  ]
  return (
    <div className="office-line">
      <p className="office-name">{nameOfOffice(say, office)}</p>
      <div className="office-people">
        {!isHeld && <span className="tag tag-open">{say('office-vacant')}</span>}
        <Holders holders={office.holders} day={day} />
        <Deputies deputies={office.deputies} day={day} mayEnd={office.may.includes('delegate-office')} />
        <Former holders={office.holders} day={day} />
      </div>
      <div className="office-acts no-print">
        {acts.map(
          ([act, may]) =>
            may && (
              <Button key={act} size="xs" variant="default" onClick={() => onAct(act)}>
                {say(`office-${act}`)}
              </Button>
            ),
        )}
      </div>
    </div>
  )
}

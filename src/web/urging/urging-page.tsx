import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { OpenedUrging } from '../../api/urging.ts'
import { type Fact, Facts } from '../piece/facts.tsx'
import { UnopenedPage } from '../piece/unopened-page.tsx'
import { useTitle } from '../piece/use-title.ts'
import { urgingQuery } from '../remote/urgings.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showDay, showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { AnswerForm } from './answer-form.tsx'
import { nameOfUrging, numberOfUrging, Receipt } from './urging-words.tsx'
import '../piece/piece.css'
import './urging.css'

const route = getRouteApi('/signed/urgings/$urgingId')

export function UrgingRecordPage() {
  const { urgingId } = route.useParams()
  const opened = useQuery(urgingQuery(urgingId))
  if (opened.data) return <Loaded urging={opened.data} />
  return <UnopenedPage asked={opened} />
}

function Loaded({ urging }: { urging: OpenedUrging }) {
  const say = useSay()
  const title = `${numberOfUrging(say, urging)} · ${nameOfUrging(say, urging)}`
  useTitle(title)
  const facts: Fact[] = [
    ['urging-from', urging.unit.name],
    ['urging-to', urging.to.name],
    ['urging-debtor', urging.kind === 'report-up' ? urging.debtor.name : ''],
    ['urging-issued-at', `${showInstant(urging.issuedAt)} · ${nameOfOffice(say, urging.by)}`],
  ]
  return (
    <div className="page urging">
      <p className="way-up small no-print">
        <Link to="/urgings" search={urging.isOurs ? {} : { box: 'sent' }}>
          {say('urgings')}
        </Link>
      </p>
      <h1>{title}</h1>
      <Facts facts={facts} />
      <p>
        <Receipt urging={urging} />
      </p>
      {urging.words && (
        <p className="urging-letter paper" lang="vi">
          {urging.words}
        </p>
      )}
      <h2>{say('urging-work')}</h2>
      <ol className="lines paper">
        {urging.items.map(item => (
          <li key={item.obligationId}>
            <Link to="/obligations/$obligationId" params={{ obligationId: item.obligationId }} className="line">
              <span className="line-text" lang="vi">
                {item.text}
              </span>
              <span className="line-facts small">
                <span>{say('notice-due', { day: showDay(item.lastDay) })}</span>
                <span>{item.daysLate > 0 ? say('standing-overdue', { days: item.daysLate }) : ''}</span>
                <span className="soft">{item.plan}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <Answers urging={urging} />
    </div>
  )
}

function Answers({ urging }: { urging: OpenedUrging }) {
  const say = useSay()
  return (
    <section>
      <h2>{say('urging-answers')}</h2>
      {!urging.answers.length && <p className="soft">{say('urging-answers-none')}</p>}
      {urging.answers.map(answer => (
        <div key={answer.at} className="urging-answer">
          <p className="urging-words" lang="vi">
            {answer.words}
          </p>
          <p className="small soft">
            {nameOfOffice(say, answer.by)}, {answer.unit} · {showInstant(answer.at)}
          </p>
        </div>
      ))}
      {urging.isOurs && <AnswerForm id={urging.id} />}
    </section>
  )
}

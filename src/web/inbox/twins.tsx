import { Link } from '@tanstack/react-router'
import type { OpenedObligation } from '../../api/obligation.ts'
import { useSay } from '../speech/use-say.ts'
import { StandingTag, termWords } from './term-words.tsx'

type Twin = OpenedObligation['twins'][number]

/** The same work by other documents, each with its own day; the one that is reminded of says so. */
export function Twins({ obligation }: { obligation: OpenedObligation }) {
  const say = useSay()
  const { twins } = obligation
  if (!twins.length) return null
  return (
    <section aria-labelledby="twins-title">
      <h2 id="twins-title">{say('twins')}</h2>
      <p className="small soft">{say('twins-about')}</p>
      <ul className="obligation-steps">
        <li>
          <p>
            <strong>{say('twins-this')}</strong> · {obligation.plan || obligation.planSubject}
          </p>
          <TwinFacts twin={obligation} />
        </li>
        {twins.map(twin => (
          <li key={twin.id}>
            <p lang="vi">
              {twin.canOpen ? (
                <Link to="/obligations/$obligationId" params={{ obligationId: twin.id }}>
                  {twin.plan || twin.planSubject}
                </Link>
              ) : (
                twin.plan || twin.planSubject
              )}
              {twin.issuer && <span className="soft"> · {twin.issuer}</span>}
            </p>
            <p className="small" lang="vi">
              {twin.text}
            </p>
            <TwinFacts twin={twin} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function TwinFacts({ twin }: { twin: Pick<Twin, 'term' | 'extendedTo' | 'standing' | 'state' | 'leads'> }) {
  const say = useSay()
  return (
    <p className="small row">
      <span>{termWords(say, twin)}</span>
      {twin.leads && <span className="tag tag-open">{say('same-work-leads')}</span>}
      <StandingTag obligation={twin} />
      <span className="tag">{say(`obligation-${twin.state}`)}</span>
    </p>
  )
}

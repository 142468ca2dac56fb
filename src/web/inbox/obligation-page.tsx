import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { OpenedObligation } from '../../api/obligation.ts'
import { type Fact, Facts } from '../piece/facts.tsx'
import { UnopenedPage } from '../piece/unopened-page.tsx'
import { useTitle } from '../piece/use-title.ts'
import { obligationQuery } from '../remote/obligations.ts'
import { useMay } from '../remote/use-may.ts'
import { RiskFlags } from '../risk/risk-flags.tsx'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showDay, showInstant } from '../speech/show-day.ts'
import { type Say, useSay } from '../speech/use-say.ts'
import { UrgingsOf } from '../urging/urgings-of.tsx'
import { Difficulties } from './difficulties.tsx'
import { EvidencePart } from './evidence-part.tsx'
import { Extensions } from './extensions.tsx'
import { stepCode } from './move-words.ts'
import { ObligationActs } from './obligation-acts.tsx'
import { Parts, WholeAndBeside } from './parts.tsx'
import { ProgressBars } from './progress-bars.tsx'
import { StandingTag, termWords } from './term-words.tsx'
import { toldWords } from './told-words.ts'
import { Twins } from './twins.tsx'
import './inbox.css'

const route = getRouteApi('/signed/obligations/$obligationId')

export function ObligationPage() {
  const { obligationId } = route.useParams()
  const mayMove = useMay('move-obligation')
  const opened = useQuery(obligationQuery(obligationId, mayMove))
  if (opened.data) return <Loaded key={obligationId} obligation={opened.data} />
  return <UnopenedPage asked={opened} />
}

function Loaded({ obligation }: { obligation: OpenedObligation }) {
  const say = useSay()
  useTitle(`${say('obligation')} ${obligation.plan}`)
  return (
    <div className="page">
      <p className="way-up small">
        <Link to="/inbox" search={{}}>
          {say('inbox')}
        </Link>{' '}
        ›{' '}
        <Link to="/plans/$planId" params={{ planId: obligation.planId }} search={{}}>
          {obligation.plan || obligation.planSubject || say('plans')}
        </Link>
      </p>
      <div className="obligation">
        <div className="obligation-duty">
          <h1 lang="vi">{obligation.text}</h1>
          <Duty obligation={obligation} />
          <WholeAndBeside obligation={obligation} />
          <Twins obligation={obligation} />
          <RiskFlags obligationId={obligation.id} />
          <details>
            <summary>{say('plan-source')}</summary>
            <blockquote className="obligation-source" lang="vi">
              {obligation.source}
            </blockquote>
          </details>
        </div>
        <aside className="paper obligation-acts no-print" aria-label={say('obligation-acts')}>
          <p>
            <span className="tag">{say(`obligation-${obligation.state}`)}</span> <StandingTag obligation={obligation} />
          </p>
          <ObligationActs obligation={obligation} />
          <Extensions obligation={obligation} />
        </aside>
        <div className="obligation-history">
          <Parts obligation={obligation} />
          <ProgressBars progress={obligation.progress} />
          <EvidencePart obligation={obligation} />
          <Difficulties obligation={obligation} />
          <UrgingsOf
            obligationId={obligation.id}
            unitId={obligation.unit.id}
            mayBegin={obligation.standing.now === 'overdue' && obligation.moves.includes('withdraw')}
          />
          <Steps obligation={obligation} />
        </div>
      </div>
    </div>
  )
}

function Duty({ obligation }: { obligation: OpenedObligation }) {
  const say = useSay()
  const { standing, submittedOn } = obligation
  const facts: Fact[] = [
    ['obligation-unit', obligation.unit.name],
    ['obligation-part', say(`part-${obligation.part}`)],
    ['obligation-assigner', obligation.assigner.name],
    ['field-due', termWords(say, obligation)],
    ['obligation-submitted-on', submittedOn ? showDay(submittedOn) : ''],
    ['obligation-original', obligation.extendedTo ? say(`standing-word-${standing.original}`) : ''],
    ['field-product', obligation.product ?? ''],
  ]
  return <Facts facts={facts} />
}

/** Days stand in the words of some steps as they are kept. */
function stepWords(say: Say, move: string, words: string): string {
  if (move === 'extend') return showDay(words)
  if (move !== 'extend-area') return words
  const [day = '', basis = '', basisDay = ''] = words.split('|')
  return say('step-area-words', { day: showDay(day), basis, basisDay: showDay(basisDay) })
}

/** What happened, the last first. */
function Steps({ obligation }: { obligation: OpenedObligation }) {
  const say = useSay()
  if (!obligation.steps.length) return <p className="soft">{say('steps-none')}</p>
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{say('steps')}</h2>
      <ol className="obligation-steps">
        {obligation.steps.toReversed().map(step => (
          <li key={step.version}>
            <p>
              <strong>{say(stepCode(step.move))}</strong>
              {step.toUnit && ` → ${step.toUnit}`}
            </p>
            {step.told && <ToldLines told={step.told} />}
            {step.checks.length > 0 && (
              <p className="small" lang="vi">
                {step.checks.map(({ text, met }) => say(met ? 'criterion-met' : 'criterion-unmet', { text })).join('; ')}
              </p>
            )}
            {step.words && (
              <p className="obligation-words" lang="vi">
                {stepWords(say, step.move, step.words)}
              </p>
            )}
            <p className="small soft">
              {nameOfOffice(say, step.by)}, {step.unit}
              {step.forUnit && `, ${say('step-for', { unit: step.forUnit })}`} · {showInstant(step.at)}
              {step.with && ` · ${say('told-with', { plan: step.with })}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function ToldLines({ told }: { told: NonNullable<OpenedObligation['steps'][number]['told']> }) {
  const say = useSay()
  const lines = toldWords(say, told)
  return (
    <>
      {lines.length > 0 && <p lang="vi">{lines.join('; ')}</p>}
      {told.despite && <p lang="vi">{say('told-despite', { why: told.despite })}</p>}
    </>
  )
}

import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { EvidenceLine } from '../../api/evidence.ts'
import type { OpenedObligation } from '../../api/obligation.ts'
import { type Sharing, sharings } from '../../core/policy/sharing.ts'
import { GuardNote } from '../piece/guard-note.tsx'
import { fileOfEvidence, removeEvidence, shareEvidence } from '../remote/obligations.ts'
import { kindWords } from '../speech/kind-words.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showDay, showInstant } from '../speech/show-day.ts'
import { type Say, useSay } from '../speech/use-say.ts'
import { EvidenceForm } from './evidence-form.tsx'
import { refreshObligation } from './refresh-obligation.ts'

/** What shows that the work was done; what was removed keeps its line. */
export function EvidencePart({ obligation }: { obligation: OpenedObligation }) {
  const say = useSay()
  const [adding, setAdding] = useState(false)
  const { evidence, mayShow } = obligation
  if (!evidence.length && !mayShow) return null
  return (
    <section aria-labelledby="evidence-title">
      <h2 id="evidence-title">{say('evidence')}</h2>
      {!evidence.length && <p className="soft">{say('evidence-none')}</p>}
      <ul className="evidence-lines">
        {evidence.map(each => (
          <Line key={each.id} obligation={obligation} evidence={each} />
        ))}
      </ul>
      {mayShow && !adding && (
        <Button size="xs" variant="default" onClick={() => setAdding(true)}>
          {say('evidence-add')}
        </Button>
      )}
      {adding && <EvidenceForm obligationId={obligation.id} onClose={() => setAdding(false)} />}
    </section>
  )
}

const titleOf = (say: Say, { fileName, url, number, day }: EvidenceLine): string =>
  fileName ?? url ?? [number, day && say('evidence-of-day', { day: showDay(day) })].filter(Boolean).join(' ')

const withWords = (say: Say, { with: plan }: EvidenceLine): string[] => (plan ? [say('shown-with', { plan })] : [])

/** The kind of data in it, what nobody but a person can tell of it, and its weight. */
const factsOf = (say: Say, { found, unread, size }: EvidenceLine): string[] => [
  ...(size === null ? [] : [say('evidence-size', { size: Math.ceil(size / 1024) })]),
  ...(found.length ? [say('evidence-has-personal', { kinds: kindWords(say, found) })] : []),
  ...(unread ? [say('evidence-unread')] : []),
]

function Line({ obligation, evidence }: { obligation: OpenedObligation; evidence: EvidenceLine }) {
  const say = useSay()
  const { removed } = evidence
  const title = titleOf(say, evidence)
  return (
    <li className={removed ? 'evidence-removed' : ''}>
      <p>
        {removed ? (
          <s lang="vi">{title}</s>
        ) : evidence.kind === 'file' ? (
          <a href={fileOfEvidence(evidence.id)} download lang="vi">
            {title}
          </a>
        ) : evidence.kind === 'link' ? (
          <a href={evidence.url ?? ''} rel="noreferrer noopener" target="_blank">
            {title}
          </a>
        ) : (
          <span lang="vi">{title}</span>
        )}
      </p>
      {evidence.note && (
        <p className="obligation-words" lang="vi">
          {evidence.note}
        </p>
      )}
      {removed && <p className="small">{say('evidence-gone', { why: removed.why })}</p>}
      <p className="small soft">
        {[
          ...factsOf(say, evidence),
          `${nameOfOffice(say, evidence.by)}, ${evidence.unit}`,
          showInstant(evidence.addedAt),
          ...withWords(say, evidence),
        ].join(' · ')}
      </p>
      {evidence.checksum && <p className="evidence-checksum soft">{say('evidence-checksum', { checksum: evidence.checksum })}</p>}
      {!removed &&
        (obligation.mayChangeEvidence ? (
          <LineActs obligationId={obligation.id} evidence={evidence} />
        ) : (
          <span className="tag">{say(`sharing-${evidence.sharing}`)}</span>
        ))}
    </li>
  )
}

function LineActs({ obligationId, evidence }: { obligationId: string; evidence: EvidenceLine }) {
  const say = useSay()
  const [removing, setRemoving] = useState(false)
  const [why, setWhy] = useState('')
  const [wanted, setWanted] = useState<Sharing>(evidence.sharing)
  const onSuccess = () => refreshObligation(obligationId)
  const share = useMutation({
    mutationFn: ({ sharing, confirmed }: { sharing: Sharing; confirmed: boolean }) => shareEvidence(evidence.id, sharing, confirmed),
    onSuccess,
  })
  const remove = useMutation({ mutationFn: () => removeEvidence(evidence.id, why), onSuccess })
  return (
    <>
      <div className="row">
        <NativeSelect
          size="xs"
          aria-label={say('evidence-sharing')}
          value={share.isError ? wanted : evidence.sharing}
          data={sharings.map(value => ({ value, label: say(`sharing-${value}`) }))}
          onChange={event => {
            const sharing = sharings.find(each => each === event.currentTarget.value) ?? evidence.sharing
            setWanted(sharing)
            share.mutate({ sharing, confirmed: false })
          }}
        />
        <Button size="compact-sm" variant="default" aria-expanded={removing} onClick={() => setRemoving(!removing)}>
          {say('evidence-remove')}
        </Button>
      </div>
      <GuardNote
        error={share.error ?? remove.error}
        confirmed={false}
        onConfirm={() => share.mutate({ sharing: wanted, confirmed: true })}
      />
      {removing && (
        <form
          className="obligation-form"
          onSubmit={event => {
            event.preventDefault()
            remove.mutate()
          }}
        >
          <TextInput
            label={say('evidence-remove-why')}
            value={why}
            maxLength={1000}
            onChange={event => setWhy(event.currentTarget.value)}
          />
          <Button type="submit" size="xs" loading={remove.isPending}>
            {say('evidence-remove')}
          </Button>
        </form>
      )}
    </>
  )
}

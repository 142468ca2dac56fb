import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { ChainState } from '../../api/audit.ts'
import { ProblemPanel } from '../piece/state-panel.tsx'
import { chainExportAddress, chainQuery, verifyChain } from '../remote/audit.ts'
import { queryClient } from '../remote/query-client.ts'
import { useMay } from '../remote/use-may.ts'
import { useLanguage } from '../speech/language.ts'
import { showDay, showInstant } from '../speech/show-day.ts'
import { sayCode, useSay } from '../speech/use-say.ts'

/** Whether the chain was whole when it was last looked at, and the two things to do with it. */
export function ChainPanel() {
  const say = useSay()
  const mayExport = useMay('export-audit')
  const state = useQuery(chainQuery)
  const check = useMutation({ mutationFn: verifyChain, onSuccess: found => queryClient.setQueryData(chainQuery.queryKey, found) })
  const problem = check.error ?? state.error
  return (
    <section className="chain-panel paper no-print" aria-label={say('audit-verify')}>
      <div className="chain-words">{problem ? <ProblemPanel error={problem} /> : state.data && <ChainWords state={state.data} />}</div>
      <div className="chain-acts">
        <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
          {say('audit-verify')}
        </Button>
        {mayExport && (
          <Button variant="default" component="a" href={chainExportAddress} download>
            {say('audit-export')}
          </Button>
        )}
      </div>
    </section>
  )
}

function ChainWords({ state: { verified, sealed } }: { state: ChainState }) {
  const say = useSay()
  const language = useLanguage()
  const time = verified ? showInstant(verified.at) : ''
  const first = verified?.first
  return (
    <>
      {!verified && <p role="status">{say('audit-verified-never')}</p>}
      {verified && !first && <p role="status">{say('audit-verified-whole', { time, events: verified.events })}</p>}
      {verified && first && (
        <p role="alert" className="chain-broken">
          {say('audit-verified-broken', {
            time,
            faults: verified.faults,
            day: showDay(first.day),
            lane: first.lane ?? '–',
            seq: first.seq ?? '–',
            what: sayCode(language, `audit.fault-${first.kind}`, {}, first.kind),
          })}
        </p>
      )}
      {sealed && <p className="soft small chain-seal">{say('audit-sealed', { day: showDay(sealed.day), hash: sealed.hash })}</p>}
    </>
  )
}

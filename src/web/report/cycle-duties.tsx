import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DutyList } from '../../api/report-template.ts'
import { tellProblem } from '../piece/tell-problem.ts'
import { queryClient } from '../remote/query-client.ts'
import { sendRegime } from '../remote/reports.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'

/** What published plans already ask to be reported, whether its cycles open by themselves, and how to open one now. */
export function CycleDuties({ duties }: { readonly duties: DutyList['items'] }) {
  const say = useSay()
  if (!duties.length) return null
  return (
    <section aria-labelledby="duties-title" className="report-part">
      <h2 id="duties-title">{say('cycle-duties')}</h2>
      <ol className="lines paper">
        {duties.map(duty => (
          <li key={duty.taskId} className="line">
            <span lang="vi">{duty.text}</span>
            <span className="line-facts small soft">
              <span>{duty.plan}</span>
              <span>{say('cycle-duty-facts', { units: duty.units })}</span>
              {duty.nextDue && <span>{say('cycle-duty-next', { day: showDay(duty.nextDue) })}</span>}
              <span>{say('cycle-duty-cycles', { count: duty.cycles })}</span>
              {duty.isOpen ? (
                <span>{say('cycle-duty-open')}</span>
              ) : (
                <Link to="/reports/open" search={{ duty: duty.taskId }} replace>
                  {say('cycle-duty-use')}
                </Link>
              )}
            </span>
            {duty.opensItself !== null && <ItselfSwitch taskId={duty.taskId} opensItself={duty.opensItself} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function ItselfSwitch({ taskId, opensItself }: { readonly taskId: string; readonly opensItself: boolean }) {
  const say = useSay()
  const turning = useMutation({
    mutationFn: () => sendRegime(taskId, !opensItself),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['report-duties'] }),
    onError: tellProblem,
  })
  return (
    <span className="line-facts small">
      <span>{say(opensItself ? 'cycle-itself-on' : 'cycle-itself-off')}</span>
      <Button size="compact-xs" variant="default" loading={turning.isPending} onClick={() => turning.mutate()}>
        {say(opensItself ? 'cycle-itself-stop' : 'cycle-itself-start')}
      </Button>
    </span>
  )
}

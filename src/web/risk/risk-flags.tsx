import { useQuery } from '@tanstack/react-query'
import type { Risks } from '../../api/risk.ts'
import { risksOfQuery } from '../remote/risks.ts'
import { type Say, useSay } from '../speech/use-say.ts'
import './risk.css'

type Flag = Risks['flags'][number]

/** `Đã 11 ngày làm việc không cập nhật`. */
export const riskWords = (say: Say, flag: Flag): string =>
  'days' in flag ? say(`risk-${flag.code}`, { days: flag.days }) : say(`risk-${flag.code}`, { count: flag.count })

/** Why this may come late, each with what it is told from; nothing where nothing speaks for it. */
export function RiskFlags({ obligationId }: { obligationId: string }) {
  const say = useSay()
  const { data } = useQuery(risksOfQuery(obligationId))
  if (!data?.flags.length) return null
  return (
    <ul className="risk-flags" aria-label={say('risks')}>
      {data.flags.map(flag => (
        <li key={flag.code}>{riskWords(say, flag)}</li>
      ))}
    </ul>
  )
}

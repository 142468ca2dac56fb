import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { bellQuery } from '../remote/notices.ts'
import { useSay } from '../speech/use-say.ts'
import './notices.css'

/** How many notices of the unit this office has not seen, and the way to them. */
export function Bell() {
  const say = useSay()
  const { data } = useQuery(bellQuery)
  const unread = data?.unread ?? 0
  const shown = data?.unreadIsMore ? '99+' : String(unread)
  return (
    <Link
      to="/notices"
      search={{}}
      className="account-link bell"
      aria-label={unread ? say('notices-unread', { count: shown }) : say('notices')}
      title={say('notices')}
      activeProps={{ 'aria-current': 'page' }}
    >
      <IconBell size={20} aria-hidden />
      {unread > 0 && <span className="bell-count">{shown}</span>}
    </Link>
  )
}

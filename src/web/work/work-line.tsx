import { Link } from '@tanstack/react-router'
import type { WorkLine } from '../../api/work.ts'
import { StandingTag, TwinTags, termWords } from '../inbox/term-words.tsx'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'

/** What a piece of work is: its words lead to it, the facts under them say whose it is, until when, and what was said last. */
export function WorkWords({ line, short = false }: { line: WorkLine; short?: boolean }) {
  const say = useSay()
  return (
    <>
      <Link to="/obligations/$obligationId" params={{ obligationId: line.id }} className="work-text" lang="vi" title={line.text}>
        {line.text}
      </Link>
      <span className="line-facts small">
        <StandingTag obligation={line} />
        <span>{termWords(say, line)}</span>
        <TwinTags twins={line.twins} />
        <span className="soft">
          {line.unit.name} · {say(`part-${line.part}`)}
          {line.plan && ` · ${line.plan}`}
        </span>
        {!short && <span className="tag">{say(`obligation-${line.state}`)}</span>}
        {line.asksUntil && <span className="tag tag-open">{say('work-asks', { day: showDay(line.asksUntil) })}</span>}
        {line.hasDifficulty && <span className="tag tag-held">{say('work-difficulty')}</span>}
      </span>
      {!short && line.said && (
        <span className="work-said small soft" lang="vi">
          {showDay(line.said.at.slice(0, 10))}: {line.said.words}
        </span>
      )}
    </>
  )
}

import type { Amended, DraftChange } from '../../../core/task/draft.ts'
import { describeDue } from '../../speech/describe-due.ts'
import { type Say, useSay } from '../../speech/use-say.ts'

type Changed = Extract<Amended, { kind: 'changed' }>

const words: Readonly<Record<keyof DraftChange, (say: Say, was: Changed['was']) => string>> = {
  text: (_, was) => was.text,
  lead: (_, was) => was.lead.map(body => body.name).join(', '),
  support: (_, was) => was.support.map(body => body.name).join(', '),
  to: (_, was) => was.to.map(body => body.name).join(', '),
  due: (say, was) => was.due.map(due => describeDue(say, due)).join('; '),
  quantities: (_, was) => was.quantities.map(each => `${each.n.toLocaleString('vi-VN')} ${each.unit}`).join('; '),
  product: (_, was) => was.product ?? '',
}

/** What an item said in the former version, field by field, where it says something else now. */
export function AmendedLines({ amended }: { amended: Amended | null }) {
  const say = useSay()
  if (amended === null || amended.kind === 'same') return null
  if (amended.kind === 'new') return <p className="small amended">{say('amended-new-text')}</p>
  return (
    <div className="small amended">
      <p>{say('amended-was')}</p>
      <dl>
        {amended.fields.map(field => (
          <div key={field}>
            <dt>{say(`amended-${field}`)}</dt>
            <dd lang="vi">{words[field](say, amended.was) || say('amended-nothing')}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

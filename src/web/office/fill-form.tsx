import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { type Post, posts } from '../../core/policy/role.ts'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { DayField } from '../piece/day-field.tsx'
import { fillOffice } from '../remote/offices.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { OfficeForm } from './office-form.tsx'
import { PersonField } from './person-field.tsx'

interface FillFormProps {
  readonly unitId: string
  readonly today: string
  /** The office to fill; null lets one choose the post, and the next free office of it is filled. */
  readonly office: { readonly post: Post; readonly number: number } | null
  readonly onClose: () => void
}

export function FillForm({ unitId, today, office, onClose }: FillFormProps) {
  const say = useSay()
  const year = Number(today.slice(0, 4))
  const [post, setPost] = useState<Post>(office?.post ?? 'alternate-focal-point')
  const [accountId, setAccount] = useState<string | null>(null)
  const [from, setFrom] = useState(showDay(today))
  const day = readDayEntry(from, year)
  const send = () =>
    accountId && day
      ? fillOffice(unitId, { post, accountId, from: day, ...(office && { number: office.number }) })
      : Promise.reject(new Error('not ready'))
  return (
    <OfficeForm
      title={say('office-fill')}
      act={say('office-fill')}
      done="office-filled"
      ready={Boolean(accountId && day)}
      send={send}
      onClose={onClose}
    >
      <div className="office-fields">
        {!office && (
          <NativeSelect
            size="sm"
            label={say('office-post')}
            value={post}
            data={posts.map(value => ({ value, label: say(`role-${value}`) }))}
            onChange={event => setPost(posts.find(each => each === event.currentTarget.value) ?? post)}
          />
        )}
        <PersonField unitId={unitId} label={say('office-person')} value={accountId} onChange={setAccount} />
        <DayField label={say('office-from')} value={from} year={year} invalid={false} onChange={setFrom} />
      </div>
    </OfficeForm>
  )
}

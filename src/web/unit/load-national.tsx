import { Button, Checkbox } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { tell } from '../piece/messages.ts'
import { ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { loadNational, unitsKey } from '../remote/units.ts'
import { useMay } from '../remote/use-may.ts'
import { useSay } from '../speech/use-say.ts'

/** Offered while there is no tree: the whole country in one step. */
export function LoadNational() {
  const say = useSay()
  const may = useMay('load-units')
  const client = useQueryClient()
  const [offices, setOffices] = useState(false)
  const loading = useMutation({
    mutationFn: () => loadNational(offices),
    onSuccess: async ({ total }) => {
      tell(say('units-loaded', { total }))
      await client.invalidateQueries()
    },
    onError: () => void client.invalidateQueries({ queryKey: unitsKey }),
  })
  if (loading.isError) return <ProblemPanel error={loading.error} />
  return (
    <StatePanel title={say('units-empty')}>
      <p>{say(may ? 'units-empty-text' : 'units-empty-read-only')}</p>
      {may && (
        <>
          <Checkbox label={say('units-offices')} checked={offices} onChange={event => setOffices(event.currentTarget.checked)} />
          <Button loading={loading.isPending} onClick={() => loading.mutate()}>
            {say('units-load')}
          </Button>
        </>
      )}
    </StatePanel>
  )
}

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenedObligation } from '../../api/obligation.ts'
import { Refused } from '../remote/refused.ts'
import { refreshObligation } from './refresh-obligation.ts'

const isChanged = (error: unknown): boolean => error instanceof Refused && error.problem.code === 'obligation-changed'

/**
 * Sends on the version that was on the screen when the form was opened. Where somebody saved meanwhile, the obligation is loaded anew and
 * `isStale` says so until a person has chosen: `see` takes the version on the screen as seen.
 */
export function useVersionedSend(obligation: OpenedObligation, send: (version: number) => Promise<unknown>, onDone: () => void) {
  const [seen, see] = useState(obligation.version)
  const go = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await refreshObligation(obligation.id)
      onDone()
    },
    onError: error => isChanged(error) && refreshObligation(obligation.id),
  })
  return {
    seen,
    see,
    send: go.mutate,
    busy: go.isPending,
    isStale: obligation.version > seen,
    error: isChanged(go.error) ? null : go.error,
  }
}

import { useMutation } from '@tanstack/react-query'
import type { ChainMoveRequest } from '../../api/chain.ts'
import { tell } from '../piece/messages.ts'
import { tellProblem } from '../piece/tell-problem.ts'
import { moveChain } from '../remote/chain.ts'
import { type PageCode, sayNow, type Values } from '../speech/use-say.ts'

interface Told {
  readonly move: ChainMoveRequest['move']
  readonly done: PageCode
  readonly about?: Values
}

/** One move at a time; what became of it is told in a corner. */
export const useChainMove = (planId: string) =>
  useMutation({
    mutationFn: ({ move }: Told) => moveChain(planId, move),
    onSuccess: (_, { done, about }) => tell(sayNow(done, about)),
    onError: tellProblem,
  })

import type { OpenedObligation } from '../../api/obligation.ts'
import { showAmount } from '../entry/read-amount.ts'
import type { Say } from '../speech/use-say.ts'

type Told = NonNullable<OpenedObligation['steps'][number]['told']>

/** What was told with a step, in a few words each. */
export const toldWords = (say: Say, { percent, amounts }: Pick<Told, 'percent' | 'amounts'>): string[] => [
  ...amounts.map(({ unit, reckoning, n, reached }) =>
    say(reckoning === 'total' ? 'told-total' : 'told-addition', { unit, n: showAmount(n), reached: showAmount(reached) }),
  ),
  ...(percent === null ? [] : [say('told-percent', { percent })]),
]

import { type PageCode, useSay } from '../speech/use-say.ts'
import './piece.css'

export type Fact = readonly [code: PageCode, value: string | null | undefined]

/** Named facts, in a row or (where the class says so) one below the other; those without a value are left out. */
export function Facts({ facts, className = 'facts-row' }: { facts: readonly Fact[]; className?: string }) {
  const say = useSay()
  return (
    <dl className={`facts ${className}`}>
      {facts.map(
        ([code, value]) =>
          value && (
            <div key={code}>
              <dt>{say(code)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

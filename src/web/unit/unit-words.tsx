import { Link } from '@tanstack/react-router'
import { useLanguage } from '../speech/language.ts'
import { sayCode } from '../speech/use-say.ts'

interface Words {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly short: string | null
  readonly parentName?: string | null
}

/** A unit in one line: its name, what and where it is, its code. */
export function UnitWords({ row, day }: { row: Words; day: string | undefined }) {
  const language = useLanguage()
  const kind = sayCode(language, `unit.kind-${row.kind}`, {}, row.kind)
  return (
    <p className="unit-words">
      <Link to="/units/$unitId" params={{ unitId: row.id }} search={day ? { day } : {}} className="unit-name">
        {row.name}
      </Link>
      {row.parentName && <span className="soft">, {row.parentName}</span>}
      <span className="soft small unit-facts">
        {kind} · <span className="unit-code">{row.code}</span>
      </span>
    </p>
  )
}

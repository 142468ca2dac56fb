import type { UnitPreview } from '../../api/unit.ts'
import { useLanguage } from '../speech/language.ts'
import { type Say, sayCode, useSay } from '../speech/use-say.ts'

type Change = NonNullable<UnitPreview['change']>
type Shape = Change['changed'][number]['before']

const most = 30

/** What an act would make, end and change, and what belongs to the units that it touches. */
export function ActPreview({ preview: { change, refusal } }: { preview: UnitPreview }) {
  const say = useSay()
  const language = useLanguage()
  if (refusal) {
    return (
      <div className="unit-preview unit-refused" role="alert">
        <p>{sayCode(language, `refusal.${refusal.code}`, { units: refusal.units }, refusal.code)}</p>
      </div>
    )
  }
  if (!change) return null
  const kindOf = (kind: string) => sayCode(language, `unit.kind-${kind}`, {}, kind)
  const rests = Object.entries(change.rests)
  return (
    <div className="unit-preview" role="status">
      <strong>{say('unit-preview-title')}</strong>
      <Lines
        title={say('unit-preview-made')}
        lines={change.made.map(({ name, kind, parent, code }) => [name, kindOf(kind), parent, code].filter(Boolean).join(' · '))}
      />
      <Lines title={say('unit-preview-ended')} lines={change.ended.map(({ name }) => name)} />
      <Lines
        title={say('unit-preview-changed')}
        lines={change.changed.map(({ before, after }) => difference(before, after, kindOf, say))}
      />
      <p>{change.below > 0 ? say('unit-preview-below', { count: change.below }) : say('unit-preview-none-below')}</p>
      {rests.length > 0 ? (
        <Lines title={say('unit-preview-rests')} lines={rests.map(([table, count]) => restWords(table, count, say))} />
      ) : (
        <p>{say('unit-preview-no-rests')}</p>
      )}
    </div>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <p>{title}</p>
      <ul>
        {lines.slice(0, most).map(line => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > most && <li>… +{lines.length - most}</li>}
      </ul>
    </div>
  )
}

/** Only what differs: `Sở Du lịch → Sở Du lịch và Lữ hành`. */
function difference(before: Shape, after: Shape, kindOf: (kind: string) => string, say: Say): string {
  const parts = [
    [before.name, after.name],
    [kindOf(before.kind), kindOf(after.kind)],
    [before.parent ?? '–', after.parent ?? '–'],
    [before.sector ?? '–', after.sector ?? '–'],
  ].flatMap(([old = '', now = ''], at) => (old === now ? (at === 0 ? [now] : []) : [say('unit-arrow', { before: old, after: now })]))
  return parts.join(' · ')
}

function restWords(table: string, count: number, say: Say): string {
  if (table === 'office' || table === 'document' || table === 'plan') return say(`unit-rests-${table}`, { count })
  return say('unit-rests-other', { count, table })
}

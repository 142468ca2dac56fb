import { Button, Checkbox, CloseButton, NativeSelect, TextInput } from '@mantine/core'
import type { OpenedUnit } from '../../api/unit.ts'
import { isUnitKind, type UnitKind, unitKinds } from '../../core/unit/unit-kind.ts'
import type { UnitActName } from '../address/unit-address.ts'
import { useLanguage } from '../speech/language.ts'
import { sayCode, useSay } from '../speech/use-say.ts'
import type { ActEntry } from './act-entry.ts'
import { UnitField } from './unit-field.tsx'

interface ActFieldsProps {
  readonly act: UnitActName
  readonly opened: OpenedUnit
  readonly entry: ActEntry
  readonly onChange: (entry: ActEntry) => void
}

/** The fields that an act needs, and no other. */
export function ActFields({ act, opened, entry, onChange }: ActFieldsProps) {
  const say = useSay()
  const set = (change: Partial<ActEntry>) => onChange({ ...entry, ...change })
  const making = act === 'create' || (act === 'merge' && entry.into === 'new')
  return (
    <>
      {act === 'merge' && (
        <>
          <UnitField label={say('unit-merge-with')} value={entry.others} onChange={others => set({ others })} />
          <NativeSelect
            label={say('unit-merge-into')}
            size="sm"
            value={entry.into}
            data={[
              { value: 'this', label: say('unit-merge-this', { name: opened.now?.name ?? '' }) },
              { value: 'new', label: say('unit-merge-new') },
            ]}
            onChange={event => set({ into: event.currentTarget.value === 'new' ? 'new' : 'this' })}
          />
        </>
      )}
      {(making || act === 'rename' || act === 'change-kind') && (
        <TextInput
          label={say('unit-new-name')}
          size="sm"
          value={entry.name}
          maxLength={300}
          onChange={event => set({ name: event.currentTarget.value })}
        />
      )}
      {(making || act === 'change-kind') && <KindField label={say('unit-new-kind')} value={entry.kind} onChange={kind => set({ kind })} />}
      {making && (
        <TextInput
          label={say('unit-new-code')}
          size="sm"
          value={entry.code}
          maxLength={100}
          onChange={event => set({ code: event.currentTarget.value })}
        />
      )}
      {(making || act === 'rename') && (
        <TextInput
          label={say('unit-aliases')}
          size="sm"
          value={entry.aliases}
          onChange={event => set({ aliases: event.currentTarget.value })}
        />
      )}
      {act === 'move' && <UnitField single label={say('unit-parent-field')} value={entry.parent} onChange={parent => set({ parent })} />}
      {(act === 'move' || act === 'create') && (
        <UnitField single label={say('unit-sector-field')} value={entry.sector} onChange={sector => set({ sector })} />
      )}
      {act === 'split' && <PartFields entry={entry} onChange={onChange} />}
    </>
  )
}

function KindField({ label, value, onChange }: { label: string; value: UnitKind; onChange: (kind: UnitKind) => void }) {
  const language = useLanguage()
  return (
    <NativeSelect
      label={label}
      size="sm"
      value={value}
      data={unitKinds.map(kind => ({ value: kind, label: sayCode(language, `unit.kind-${kind}`, {}, kind) }))}
      onChange={event => {
        const kind = event.currentTarget.value
        if (isUnitKind(kind)) onChange(kind)
      }}
    />
  )
}

function PartFields({ entry, onChange }: { entry: ActEntry; onChange: (entry: ActEntry) => void }) {
  const say = useSay()
  const { parts } = entry
  const setPart = (key: number, change: Partial<(typeof parts)[number]>) =>
    onChange({ ...entry, parts: parts.map(part => (part.key === key ? { ...part, ...change } : part)) })
  return (
    <fieldset className="unit-parts stack">
      <legend>{say('unit-parts')}</legend>
      {parts.map((part, at) => (
        <div key={part.key} className="unit-part">
          <TextInput
            size="sm"
            label={say('unit-part', { n: at + 1 })}
            value={part.name}
            maxLength={300}
            onChange={event => setPart(part.key, { name: event.currentTarget.value })}
          />
          <KindField label={say('unit-kind')} value={part.kind} onChange={kind => setPart(part.key, { kind })} />
          <TextInput
            size="sm"
            label={say('unit-code')}
            value={part.code}
            maxLength={100}
            onChange={event => setPart(part.key, { code: event.currentTarget.value })}
          />
          <CloseButton
            aria-label={say('unit-remove-part', { n: at + 1 })}
            disabled={parts.length === 1}
            onClick={() => onChange({ ...entry, parts: parts.filter(({ key }) => key !== part.key) })}
          />
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        className="unit-add-part"
        onClick={() => {
          const key = Math.max(0, ...parts.map(part => part.key)) + 1
          onChange({ ...entry, parts: [...parts, { key, name: '', kind: entry.kind, code: '' }] })
        }}
      >
        {say('unit-add-part')}
      </Button>
      <Checkbox
        label={say('unit-keeps')}
        checked={entry.keeps}
        onChange={event => onChange({ ...entry, keeps: event.currentTarget.checked })}
      />
      {!entry.keeps && (
        <NativeSelect
          label={say('unit-heir')}
          size="sm"
          value={String(entry.heir)}
          data={parts.map((part, at) => ({ value: String(at), label: part.name || say('unit-part', { n: at + 1 }) }))}
          onChange={event => onChange({ ...entry, heir: Number(event.currentTarget.value) })}
        />
      )}
    </fieldset>
  )
}

import { Button, Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useContext, useEffect, useRef, useState } from 'react'
import type { DraftItem } from '../../../core/task/draft.ts'
import { AgencyField } from '../../piece/agency-field.tsx'
import { useSay } from '../../speech/use-say.ts'
import { type EditField, useHands } from '../desk/hands.ts'
import { YearContext } from '../desk/year.ts'
import { DueEditor } from './due-editor.tsx'
import { type EntryProblems, type ItemEntry, itemEntryOf, readItemEntry } from './item-entry.ts'
import { QuantityEditor } from './quantity-editor.tsx'
import './form.css'

/** The item's fields, in the place of its card. Ctrl+Enter saves, Esc leaves things as they were. */
export function EditForm({ item, focus }: { item: DraftItem; focus: EditField }) {
  const say = useSay()
  const hands = useHands()
  const year = useContext(YearContext)
  const [entry, setEntry] = useState<ItemEntry>(() => itemEntryOf(item))
  const [problems, setProblems] = useState<EntryProblems | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const set = (part: Partial<ItemEntry>) => setEntry({ ...entry, ...part })
  const save = (): boolean => {
    const read = readItemEntry(item, entry, year)
    setProblems('problems' in read ? read.problems : null)
    if ('problems' in read) return false
    const said = Object.keys(read.change).length ? hands.move({ type: 'edit', id: item.id, change: read.change }) : null
    setRefusal(said)
    if (said === null) hands.open({ kind: 'look' })
    return said === null
  }
  useLeave(save)
  const keys = (event: KeyboardEvent) => {
    // What hangs over the form, a calendar or a list, has keys of its own.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
    if (event.key === 'Escape' && !event.defaultPrevented) hands.open({ kind: 'look' })
  }
  const report = item.kind === 'report'
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
      onKeyDown={keys}
      noValidate
    >
      {refusal && (
        <p className="note note-bad" role="alert">
          {refusal}
        </p>
      )}
      <Textarea
        label={say('field-text')}
        lang="vi"
        autosize
        minRows={2}
        value={entry.text}
        autoFocus={focus === 'text'}
        error={problems?.text ? say('text-empty') : null}
        onChange={event => set({ text: event.currentTarget.value })}
      />
      <AgencyField
        label={say(report ? 'field-reporter' : 'field-lead')}
        documentId={hands.documentId}
        value={entry.lead}
        autoFocus={focus === 'lead'}
        onChange={lead => set({ lead })}
      />
      <AgencyField
        label={say(report ? 'field-to' : 'field-support')}
        documentId={hands.documentId}
        value={report ? entry.to : entry.support}
        autoFocus={focus === 'support' || focus === 'to'}
        onChange={bodies => set(report ? { to: bodies } : { support: bodies })}
      />
      <DueEditor
        rows={entry.due}
        year={year}
        problems={problems?.due ?? new Map()}
        autoFocus={focus === 'due'}
        onChange={due => set({ due })}
      />
      {!report && (
        <>
          <QuantityEditor rows={entry.quantities} autoFocus={focus === 'quantities'} onChange={quantities => set({ quantities })} />
          {problems?.quantities && (
            <p className="field-error" role="alert">
              {say('quantity-incomplete')}
            </p>
          )}
          <TextInput
            label={say('field-product')}
            lang="vi"
            value={entry.product}
            autoFocus={focus === 'product'}
            onChange={event => set({ product: event.currentTarget.value })}
          />
        </>
      )}
      <div className="row form-end">
        <Button type="submit">{say('save')}</Button>
        <Button variant="default" onClick={() => hands.open({ kind: 'look' })}>
          {say('cancel')}
        </Button>
        <span className="soft small wide-only">{say('form-keys')}</span>
      </div>
    </form>
  )
}

/** Going elsewhere saves what was typed, as everything on this page is saved as one works. */
function useLeave(save: () => boolean): void {
  const hands = useHands()
  const current = useRef(save)
  current.current = save
  useEffect(() => {
    hands.onLeave(() => current.current())
    return () => hands.onLeave(null)
  }, [hands])
}

import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { DraftHeld } from '../../../core/task/draft.ts'
import { freshId } from '../../remote/fresh-id.ts'
import { useSay } from '../../speech/use-say.ts'
import { useHands } from '../desk/hands.ts'
import './form.css'

/** What was typed and not yet sent, by held item: looking something up in the document must not cost it. */
const drafts = new Map<string, string>()

/** The only way a held item becomes work: in new words, which pass the same rules. */
export function RewriteForm({ entry }: { entry: DraftHeld }) {
  const say = useSay()
  const hands = useHands()
  const [text, setText] = useState(() => drafts.get(entry.id) ?? entry.text)
  const [refusal, setRefusal] = useState<string | null>(null)
  const save = () => {
    const newId = freshId()
    const said = hands.move({ type: 'rewrite', heldId: entry.id, newId, text })
    setRefusal(said)
    if (said !== null) return
    drafts.delete(entry.id)
    hands.select(newId)
  }
  return (
    <form
      className="rewrite-form"
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
      onKeyDown={event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
        if (event.key === 'Escape') hands.open({ kind: 'look' })
      }}
    >
      <Textarea
        label={say('rewrite-label')}
        description={say('rewrite-text')}
        lang="vi"
        autosize
        minRows={3}
        autoFocus
        value={text}
        error={refusal}
        onChange={event => {
          setText(event.currentTarget.value)
          drafts.set(entry.id, event.currentTarget.value)
          setRefusal(null)
        }}
      />
      <div className="row">
        <Button type="submit" disabled={text.trim() === entry.text.trim()}>
          {say('rewrite-save')}
        </Button>
        <Button variant="default" onClick={() => hands.open({ kind: 'look' })}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  )
}

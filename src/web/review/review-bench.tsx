import { SegmentedControl } from '@mantine/core'
import { getRouteApi, useBlocker } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type { OpenedDocument } from '../../api/document.ts'
import type { ReviewView } from '../../api/review.ts'
import { panes, type ReviewAddress, readPlace } from '../address/review-address.ts'
import { KeysPanel } from '../piece/keys-panel.tsx'
import { useKeys, useKeysSwitch } from '../piece/use-keys.ts'
import { freshId } from '../remote/fresh-id.ts'
import { useMayOn } from '../remote/use-may.ts'
import { useSay } from '../speech/use-say.ts'
import { boardOf, cardsFor, nextOpen } from './desk/board.ts'
import { HandsProvider } from './desk/hands.ts'
import { YearContext } from './desk/year.ts'
import { ItemList } from './items/item-list.tsx'
import { keyActs } from './key-acts.ts'
import { NamesStep } from './names/names-step.tsx'
import { OpenNamesProvider } from './names/open-names.tsx'
import { PublishPanel } from './publish-panel.tsx'
import { ReviewHead } from './review-head.tsx'
import { reviewKeys } from './review-keys.ts'
import { SourcePane } from './source/source-pane.tsx'
import { useDesk } from './use-desk.ts'
import { useReviewHands } from './use-review-hands.ts'
import { VersionsNotice } from './versions-notice.tsx'

const route = getRouteApi('/signed/documents/$documentId')

interface ReviewBenchProps {
  readonly opened: OpenedDocument
  readonly view: ReviewView
  readonly readOnly: boolean
}

/** The two panes and what stands over them. Everything that can be linked to is in the address. */
export function ReviewBench({ opened, view, readOnly }: ReviewBenchProps) {
  const say = useSay()
  const { reading, contradictions, document: row } = opened
  const address = route.useSearch()
  const navigate = route.useNavigate()
  const mayPublish = useMayOn(row, 'publish-plan')
  const root = useRef<HTMLDivElement>(null)
  const searchRef = useRef<HTMLInputElement>(null)
  const [desk, state] = useDesk(row.id, view, reading)
  const [keysOn, setKeysOn] = useKeysSwitch()
  const [helping, setHelping] = useState(false)
  const read = useMemo(() => ({ ...reading, remarks: [...reading.remarks, ...contradictions] }), [reading, contradictions])
  const board = useMemo(() => boardOf(state.trail.review, read), [state.trail.review, read])
  const cards = useMemo(() => cardsFor(board, address), [board, address])
  const { hands, mode, checked } = useReviewHands({ row, text: reading.text, readOnly, desk, board, cards, selectedId: address.item, root })
  useBlocker({ shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && !hands.leave(), enableBeforeUnload: false })
  const toNext = () => {
    const next = nextOpen(cards, address.item) ?? nextOpen(board.cards, address.item)
    if (next) hands.select(next.item.id)
  }
  const setStep = (step: ReviewAddress['step']) =>
    void navigate({ search: ({ step: _step, ...rest }) => (step ? { ...rest, step } : rest), replace: true })
  const undo = () => void desk.do({ kind: 'undo' })
  const redo = () => void desk.do({ kind: 'redo' })
  useKeys(
    keyActs({
      hands,
      board,
      cards,
      checked,
      mode,
      selectedId: address.item,
      letters: keysOn,
      undo,
      redo,
      toNext,
      help: () => setHelping(!helping),
      search: () => searchRef.current?.focus(),
    }),
  )
  const pane = address.pane ?? 'items'
  return (
    <HandsProvider value={hands}>
      <YearContext.Provider value={Number(row.date?.slice(0, 4) ?? row.uploadedAt.slice(0, 4))}>
        <div className={`review review-on-${pane}`} ref={root}>
          <ReviewHead
            row={row}
            notes={reading.notes}
            masked={reading.masked}
            state={state}
            readOnly={readOnly}
            open={board.counts.open}
            total={board.counts.all}
            publishing={address.step === 'publish'}
            onNext={toNext}
            onPublish={() => hands.leave() && setStep('publish')}
            onUndo={undo}
            onRedo={redo}
            onKeys={() => setHelping(true)}
          />
          <VersionsNotice opened={opened} board={board} version={state.version} />
          {address.step === 'publish' && row.state === 'review' && mayPublish && (
            <PublishPanel board={board} state={state} onNames={() => setStep('names')} onCancel={() => setStep(undefined)} />
          )}
          {address.step !== 'publish' && (
            <NamesStep
              row={row}
              version={state.version}
              isOpen={address.step === 'names'}
              replaced={opened.versions.next !== null}
              onStep={setStep}
              onItem={hands.select}
            />
          )}
          <SegmentedControl
            className="pane-switch no-print"
            fullWidth
            value={pane}
            aria-label={say('pane')}
            data={panes.map(value => ({ value, label: say(`pane-${value}`) })).reverse()}
            onChange={value =>
              void navigate({ search: former => ({ ...former, pane: value === 'source' ? value : 'items' }), replace: true })
            }
          />
          <div className="panes">
            <SourcePane
              opened={opened}
              board={board}
              selectedId={address.item}
              place={readPlace(address.at)}
              readOnly={readOnly}
              view={address.view ?? 'text'}
              onView={view =>
                void navigate({ search: ({ view: _view, ...rest }) => (view === 'page' ? { ...rest, view } : rest), replace: true })
              }
              onSelect={hands.select}
              onAdd={(kind, span) => {
                const newId = freshId()
                if (hands.move({ type: 'add', newId, kind, span }) === null) hands.select(newId)
              }}
            />
            <OpenNamesProvider documentId={row.id} version={state.version}>
              <ItemList
                board={board}
                cards={cards}
                address={address}
                checked={checked}
                mode={mode}
                scanned={reading.notes.includes('scanned')}
                searchRef={searchRef}
              />
            </OpenNamesProvider>
          </div>
          {helping && <KeysPanel keys={reviewKeys} on={keysOn} onSwitch={setKeysOn} onClose={() => setHelping(false)} />}
        </div>
      </YearContext.Provider>
    </HandsProvider>
  )
}

import { IconAlertTriangle, IconInfoCircle, IconQuestionMark } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Remark } from '../../../core/lint/remark.ts'
import { suggestionWords } from '../../../core/lint/suggestion-words.ts'
import { useLanguage } from '../../speech/language.ts'
import { sayCode, useSay } from '../../speech/use-say.ts'
import type { Card } from '../desk/board.ts'
import { useHands } from '../desk/hands.ts'
import { OpenNameLine, useOpenNames } from '../names/open-names.tsx'

/** What the reader doubts and what the linter remarks, at the item that it belongs to. */
export function Notices({ card }: { card: Card }) {
  const say = useSay()
  const language = useLanguage()
  const { doubts } = card.item
  const names = useOpenNames(card.item.id)
  if (!doubts.length && !card.remarks.length && !names.length) return null
  return (
    <ul className="notices" aria-label={say('review-notices')}>
      {names.length > 0 && (
        <li className="notice notice-doubt">
          <IconQuestionMark size={17} aria-hidden />
          <OpenNameLine names={names} />
        </li>
      )}
      {doubts.map(doubt => (
        <li key={`${doubt.field} ${doubt.code}`} className="notice notice-doubt">
          <IconQuestionMark size={17} aria-hidden />
          <span>{sayCode(language, `doubt.${doubt.code}`, {}, say('doubt-plain', { field: say(`doubt-${doubt.field}`) }))}</span>
        </li>
      ))}
      {card.remarks.map(remark => (
        <li key={`${remark.rule} ${remark.span[0]}`} className={`notice notice-${remark.severity}`}>
          <RemarkLine remark={remark} />
        </li>
      ))}
    </ul>
  )
}

export function RemarkLine({ remark }: { remark: Remark }) {
  const say = useSay()
  const language = useLanguage()
  const { text } = useHands()
  const { sourceId } = remark.about
  const Icon = remark.severity === 'info' ? IconInfoCircle : IconAlertTriangle
  return (
    <>
      <Icon size={17} aria-hidden />
      <span>
        <span className="unseen">{say(`severity-${remark.severity}`)}: </span>
        {sayCode(language, `remark.${remark.rule}`, remark.about, remark.message)}
        {sourceId && (
          <>
            {' '}
            <Link to="/documents/$documentId" params={{ documentId: sourceId }} search={{}}>
              {say('remark-source')}
            </Link>
          </>
        )}
        {remark.suggestion && ` ${suggestionWords(remark.suggestion, text, language)}`}
      </span>
    </>
  )
}

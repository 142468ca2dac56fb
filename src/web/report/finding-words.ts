import type { Finding } from '../../core/report/check-content.ts'
import { showFigure } from '../../core/report/read-figure.ts'
import type { Say } from '../speech/use-say.ts'

/** A finding in a sentence. */
export const findingWords = (say: Say, { code, about }: Pick<Finding, 'code' | 'about'>): string =>
  say(`finding-${code}`, { about: code === 'check-failed' ? about : showFigure(about) })

/** `T1.B2` as it stands on the page: `B2`. */
export const cellName = (key: string): string => key.slice(key.indexOf('.') + 1)

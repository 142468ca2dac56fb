import { higherStates } from '../../api/chain.ts'
import { choiceIn, only, textIn } from './plain-search.ts'

export const chainViews = ['own', 'higher', 'units', 'tasks'] as const

/** `show`: how a task above stands, whether an own task rests on something, or what is not taken up. */
export interface ChainAddress {
  readonly view?: (typeof chainViews)[number]
  readonly higher?: string
  readonly show?: (typeof shows)[number]
  readonly unit?: string
}

const shows = [...higherStates, 'resting', 'bare', 'gaps'] as const

export function readChainAddress(raw: Readonly<Record<string, unknown>>): ChainAddress {
  const view = choiceIn(raw, 'view', chainViews)
  return only({
    view,
    higher: view === 'higher' ? textIn(raw, 'higher') : undefined,
    show: choiceIn(raw, 'show', shows),
    unit: view === 'tasks' ? textIn(raw, 'unit') : undefined,
  })
}

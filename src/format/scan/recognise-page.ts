import type { Ink } from '../pdf/ink.ts'
import { takeRules } from './drawn-rules.ts'
import { evenLight } from './even-light.ts'
import { findLean } from './find-lean.ts'
import type { GrayPage } from './gray-page.ts'
import { mendWords } from './mend-words.ts'
import type { Recogniser } from './recogniser.ts'
import { turnPage } from './turn-page.ts'
import { wordGlyphs } from './word-glyphs.ts'

/** Less than this, in radians, is level. */
const level = 0.0006
const degrees = 180 / Math.PI

/** What is drawn on a page that is a picture: the paper evened, the lines levelled, the rules taken out, the words recognised. */
export async function recognisePage(
  picture: GrayPage,
  size: { readonly width: number; readonly height: number },
  recogniser: Recogniser,
): Promise<Ink> {
  const pixelsPerPoint = picture.width / size.width
  const dpi = pixelsPerPoint * 72
  const even = evenLight(picture)
  const lean = findLean(even)
  const leans = Math.abs(lean) > level
  const { page, rules } = takeRules(leans ? turnPage(even, lean) : even, dpi)
  const words = mendWords(await recogniser.read(page, dpi))
  return {
    ...size,
    ...(leans ? { lean: lean * degrees } : {}),
    glyphs: wordGlyphs(words, pixelsPerPoint),
    rules: rules.map(({ along, at, from, to }) => ({
      along,
      at: at / pixelsPerPoint,
      from: from / pixelsPerPoint,
      to: to / pixelsPerPoint,
    })),
    askew: [],
    unread: 0,
    unseen: 0,
  }
}

import { familyOf } from '../legacy/font-decoder.ts'
import type { Face } from './ink.ts'

const subset = /^[A-Z]{6}\+/
const cut = /[-, ]?(?:Bold|Italic|Oblique|Regular|Roman|Black|Heavy|Semi|Demi|MT|PS)+$/i

/**
 * A font by its name in the file.
 *
 *     BAAAAA+VNI-Times-BoldItalic
 *            ^^^^^^^^^             the font whose letters they are
 *                      ^^^^^^^^^^  the cut
 */
export function faceOf(fontName: string): Face {
  const full = fontName.replace(subset, '')
  let name = full
  for (let shorter = name.replace(cut, ''); shorter !== name && shorter !== ''; shorter = name.replace(cut, '')) name = shorter
  return { name, family: familyOf(name), bold: /bold|black|heavy|demi/i.test(full), italic: /italic|oblique/i.test(full) }
}

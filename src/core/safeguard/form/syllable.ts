/**
 * Which runs of plain letters can be a Vietnamese syllable, marks apart: an onset and a rhyme. What cannot be one has been broken, glued,
 * or misspelt, and is mended.
 */
const onsets = ['', ...'b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')]
const rhymes = (
  'a ac ach ai am an ang anh ao ap at au ay e ec em en eng enh ech ep et eo eu i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong oong ooc op ot ' +
  'u ua uan uang uat uay uac uc ue uech uen uenh uet ui um un ung uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu ' +
  'y ye yem yen yeng yet yeu'
).split(' ')

const syllables = new Set<string>()
for (const onset of onsets) for (const rhyme of rhymes) syllables.add(onset + rhyme)
for (const rhyme of rhymes) if (rhyme.startsWith('i')) syllables.add(`g${rhyme}`)

export const isSyllable = (letters: string): boolean => syllables.has(letters)

const LONGEST = 8

/**
 * Cuts letters without spaces into syllables, or into `known` words, as few as possible; null where they cannot be cut so. `toneAt` says
 * which letters carry a tone: a syllable has one at most.
 */
export function cutSyllables(letters: string, toneAt: readonly boolean[], known: (word: string) => boolean): number[] | null {
  const best: number[] = [0]
  const from: number[] = [0]
  for (let end = 1; end <= letters.length; end++) {
    best[end] = Number.POSITIVE_INFINITY
    let toned = 0
    for (let start = end - 1; start >= 0 && end - start <= LONGEST; start--) {
      if (toneAt[start]) toned++
      if (toned > 1) break
      const before = best[start] ?? Number.POSITIVE_INFINITY
      const piece = letters.slice(start, end)
      const isKnown = known(piece)
      if (before === Number.POSITIVE_INFINITY || !(isKnown || isSyllable(piece))) continue
      const cost = before + 10 + (isKnown ? 0 : 3) + (/^[aeiouy]/.test(piece) ? 4 : 0)
      if (cost < (best[end] ?? Number.POSITIVE_INFINITY)) {
        best[end] = cost
        from[end] = start
      }
    }
  }
  if (best[letters.length] === Number.POSITIVE_INFINITY) return null
  const cuts: number[] = []
  for (let end = letters.length; end > 0; end = from[end] ?? 0) cuts.push(end)
  return cuts.reverse()
}

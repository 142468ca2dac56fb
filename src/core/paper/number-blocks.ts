import { roman } from '../text/roman.ts'
import type { PaperBlock, PaperLevel } from './paper.ts'
import type { PaperLayout } from './paper-layout.ts'

const order: readonly PaperLevel[] = ['part', 'chapter', 'division', 'article', 'section', 'item', 'subitem', 'point']

/** Gives each heading and item of a text its label: `II.`, `1.`, `2.1.`, `đ)`; everything else none. */
export function numberBlocks(blocks: readonly PaperBlock[], layout: PaperLayout): readonly string[] {
  const counts = new Map<PaperLevel, number>()
  return blocks.map(block => {
    if (block.kind !== 'heading' && block.kind !== 'item') return ''
    const { level } = block
    counts.set(level, (counts.get(level) ?? 0) + 1)
    for (const narrower of order.slice(order.indexOf(level) + 1)) if (!layout.levels[narrower].runsOn) counts.delete(narrower)
    return layout.levels[level].label.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const counted = name === 'n' ? level : order.find(each => each === name)
      return counted === undefined ? '' : numeral(counts.get(counted) ?? 1, layout.levels[counted].numeral, layout.pointLetters)
    })
  })
}

export function numeral(n: number, kind: 'roman' | 'arabic' | 'letter', letters: string): string {
  if (kind === 'arabic') return String(n)
  if (kind === 'roman') return roman(n)
  const all = [...letters]
  // Beyond the alphabet letters are doubled, as word processors count.
  return (all[(n - 1) % all.length] ?? '').repeat(Math.ceil(n / all.length))
}

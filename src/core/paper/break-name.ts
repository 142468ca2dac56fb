import { boldWidth } from './bold-width.ts'

/**
 * A body's name in as few lines as fit, broken where its parts meet; where no part says so, in halves as equal as words allow.
 *
 *     ỦY BAN NHÂN DÂN | TỈNH VĨNH HÀ          SỞ NÔNG NGHIỆP | VÀ MÔI TRƯỜNG
 */
export function breakName(name: string, width: number, size: number, breaksBefore: readonly string[]): readonly string[] {
  if (boldWidth(name, size) <= width) return [name]
  const words = name.split(' ')
  const cuts = words.map((_, at) => at).slice(1)
  const halves = (at: number): readonly string[] => [words.slice(0, at).join(' '), words.slice(at).join(' ')]
  const widest = (at: number): number => Math.max(...halves(at).map(half => boldWidth(half, size)))
  const opens = (at: number): boolean => breaksBefore.some(part => words.slice(at).join(' ').startsWith(`${part.toUpperCase()} `))
  const natural = cuts.filter(at => opens(at) && widest(at) <= width)
  const best = (natural.length > 0 ? natural : cuts).toSorted((a, b) => widest(a) - widest(b))[0]
  return best === undefined ? [name] : halves(best)
}

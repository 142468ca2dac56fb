import { decodeTcvn3 } from '../legacy/tcvn3.ts'
import { decodeVni } from '../legacy/vni.ts'

const frequent = new Set(
  'và của các được trong công thực hiện tỉnh nhân dân ủy uỷ ban nhiệm vụ về tại số ngày năm kế hoạch độc lập tự'.split(' '),
)
/** In Vietnamese text about one word in five is among these; read by a wrong table only the unmarked few remain. */
const SHARE = 0.08

function shareOfFrequent(text: string): number {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return words.filter(word => word !== 'ban' && frequent.has(word)).length / Math.max(words.length, 1)
}

/** The name of the old Vietnamese encoding in which the bytes make sense, as people know it; null where in none. */
export function guessLegacy(bytes: Uint8Array): string | null {
  const western = new TextDecoder('windows-1252').decode(bytes)
  const readings: readonly (readonly [name: string, text: string])[] = [
    ['TCVN3 (ABC)', decodeTcvn3(western)],
    ['VNI', decodeVni(western)],
    ['Windows-1258', new TextDecoder('windows-1258').decode(bytes)],
  ]
  const [best] = readings.map(([name, text]) => ({ name, share: shareOfFrequent(text) })).sort((a, b) => b.share - a.share)
  return best !== undefined && best.share >= SHARE ? best.name : null
}

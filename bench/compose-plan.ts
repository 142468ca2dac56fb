import { type Random, randomOf } from '../test/laws/random.ts'
import { bodies, counts, fieldTimes, manners, sections, themes, times, verbs } from './plan-words.ts'

/*
 * Plans to measure on, composed from a seed: prose, lists of three depths, blocks of fields, a task table, in the proportions that
 * provincial plans have (per KB about 1.1 dates, of which 0.4 are deadlines, and 0.1 counts). They are long enough in words to keep caches honest.
 */

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** With this chance, in per cent, what is given; else nothing. */
const sometimes = (random: Random, percent: number, said: () => string): string => (random.below(100) < percent ? said() : '')

function clause(random: Random): string {
  const what = `${random.pick(verbs)} ${random.pick(themes)}`
  return `${what}${sometimes(random, 3, () => ` với ${random.pick(counts)}`)}${sometimes(random, 30, () => `, ${random.pick(manners)}`)}`
}

function item(random: Random): string {
  const said = `${clause(random)}${sometimes(random, 45, () => `; ${clause(random)}`)}${sometimes(random, 8, () => ` ${random.pick(times)}`)}`
  return `- ${capital(said)}.`
}

function assigned(random: Random, number: number): string {
  const support = `phối hợp với ${random.pick(bodies)}, ${random.pick(bodies)} và các cơ quan, đơn vị liên quan`
  const items = Array.from({ length: 2 + random.below(4) }, () => item(random))
  return [`${number}. ${random.pick(bodies)} chủ trì, ${support} ${clause(random)}:`, ...items].join('\n')
}

function withFields(random: Random, number: number): string {
  return [
    `${number}. ${capital(clause(random))}`,
    `a) Nội dung: ${capital(clause(random))}.`,
    `b) Đơn vị chủ trì: ${random.pick(bodies)}.`,
    `c) Đơn vị phối hợp: ${random.pick(bodies)}; ${random.pick(bodies)}.`,
    `d) Thời gian thực hiện: ${random.pick(fieldTimes)}.`,
  ].join('\n')
}

function section(random: Random, number: number): string {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][number % 10]
  const parts = Array.from({ length: 4 + random.below(4) }, (_, i) => (random.below(5) ? assigned : withFields)(random, i + 1))
  return [`${roman}. ${random.pick(sections)}`, ...parts].join('\n')
}

function table(random: Random): string {
  const row = (number: number): string =>
    [number, capital(clause(random)), random.pick(bodies), random.pick(bodies), random.pick(fieldTimes)].join('\t')
  const rows = Array.from({ length: 8 + random.below(8) }, (_, i) => row(i + 1))
  return ['PHỤ LỤC', 'DANH MỤC NHIỆM VỤ', 'TT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian thực hiện', ...rows].join('\n')
}

const head = (number: number): string => `ỦY BAN NHÂN DÂN
TỈNH AN BÌNH
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: ${number}/KH-UBND
An Bình, ngày 20 tháng 11 năm 2025
KẾ HOẠCH
Triển khai công tác an sinh xã hội trên địa bàn tỉnh năm 2026
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức, trách nhiệm của các cấp, các ngành và toàn xã hội.
2. Bảo đảm thiết thực, tiết kiệm, hiệu quả, không trùng lặp.`

const tail = `Nơi nhận:
- Thường trực Tỉnh ủy (để b/c);
- Các sở, ban, ngành;
- Ủy ban nhân dân các xã, phường;
- Lưu: VT, KGVX.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH`

/** One plan of at least so many bytes in UTF-8. */
export function composePlan(seed: number, leastBytes: number): string {
  const random = randomOf(seed)
  const parts = [head(1 + (seed % 900))]
  let bytes = Buffer.byteLength(parts[0] ?? '') + Buffer.byteLength(tail)
  for (let i = 1; bytes < leastBytes; i++) {
    const part = i % 12 === 7 ? table(random) : section(random, i)
    parts.push(part)
    bytes += Buffer.byteLength(part)
  }
  return `${[...parts, tail].join('\n')}\n`
}

/** So many plans of some 20 KB, each of its own seed. */
export const composePlans = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, i) => Buffer.from(composePlan(1000 + i, 12_000 + (i % 5) * 4000)))

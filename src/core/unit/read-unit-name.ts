import { nameKey } from './name-keys.ts'

/** A name as a document writes it, taken apart: the keys it may be known by, and where it says that the body is. */
export interface WrittenUnit {
  /** The likeliest first. */
  readonly keys: readonly string[]
  /** The place written behind the name, or null: `tỉnh cao bằng`. */
  readonly place: string | null
  /** `UBND tỉnh` without a name is the writer's own. */
  readonly own: 'province' | 'commune' | null
}

/** The head of a body stands for the body. */
const office =
  /^(?:(?:đề nghị|giao) )?(?:phó )?(?:thủ trưởng|chủ tịch|giám đốc|bộ trưởng|thống đốc|chánh văn phòng|trưởng ban|người đứng đầu|lãnh đạo) /
const committee = /^(?:ủy ban nhân dân|ubnd|ub) /
const ownProvince = /^(?:tỉnh|thành phố|tp)$/
const ownCommune = /^(?:xã|phường|đặc khu)$/

/**
 * `Sở Y tế tỉnh Cao Bằng`
 *          ^^^^^^^^^^^^^ place
 * `xã Tân Tiến, tỉnh Đồng Nai`
 *               ^^^^^^^^^^^^^
 */
const placed = /^(.+?),? (?:của |thuộc )?((?:tỉnh|thành phố|tp\.?|xã|phường|đặc khu) (?!và )[^,]+)$/

const spelledOut = (key: string): string =>
  key.replace(/^(?:tp\.? ?)(?=\S)/, 'thành phố ').replace(/^thành phố hcm$/, 'thành phố hồ chí minh')

export function readUnitName(text: string): WrittenUnit {
  const whole = nameKey(text.replace(/\([^)]*\)/g, ' '))
  const headless = whole.replace(office, '')
  const body = headless.replace(committee, '')
  const governs = body !== headless
  if (governs && ownProvince.test(body)) return { keys: [], place: null, own: 'province' }
  if (governs && ownCommune.test(body)) return { keys: [], place: null, own: 'commune' }
  const [, name, place] = placed.exec(body) ?? []
  const keys = [body, headless, whole].flatMap(key => [key, spelledOut(key)])
  if (name === undefined || place === undefined) return { keys: [...new Set(keys)], place: null, own: null }
  const level = /^\S+(?: phố| khu)?/.exec(place)?.[0] ?? ''
  return { keys: [...new Set([...keys, `${name} ${level}`, name])], place: spelledOut(place), own: null }
}

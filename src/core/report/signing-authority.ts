import type { PaperAuthority } from '../paper/paper.ts'

/** `Phó Chủ tịch Thường trực` stands in for the chairman all the same. */
const standing = / thường trực$/iu

/**
 * In whose place somebody of that title signs (Decree 30/2020, Annex I, II.7.a): a deputy signs for the head, `KT. CHỦ TỊCH` above
 * `PHÓ CHỦ TỊCH`. What somebody has set otherwise stays as it is.
 */
export function signingAuthority(authority: readonly PaperAuthority[], title: string): readonly PaperAuthority[] {
  const head = headOf(title.trim().normalize('NFC'))
  if (head === null || authority.some(({ form }) => form !== 'on-behalf')) return authority
  return [...authority, { form: 'in-place', of: head }]
}

function headOf(title: string): string | null {
  if (/^thứ trưởng(?!\p{L})/iu.test(title)) return 'Bộ trưởng'
  const [, head = ''] = /^phó\s+(.+)$/iu.exec(title) ?? []
  return head === '' ? null : head.replace(standing, '').replace(/^\p{L}/u, letter => letter.toUpperCase())
}

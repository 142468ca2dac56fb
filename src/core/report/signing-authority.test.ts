import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PaperAuthority } from '../paper/paper.ts'
import { signingAuthority } from './signing-authority.ts'

const committee: PaperAuthority = { form: 'on-behalf', of: 'Ủy ban nhân dân' }
const ordered: PaperAuthority = { form: 'by-order', of: 'Chủ tịch' }
const signers: ReadonlyArray<readonly [title: string, authority: readonly PaperAuthority[], lines: string]> = [
  ['Chủ tịch', [committee], 'on-behalf Ủy ban nhân dân'],
  ['Phó Chủ tịch', [committee], 'on-behalf Ủy ban nhân dân, in-place Chủ tịch'],
  ['Phó chủ tịch Thường trực', [committee], 'on-behalf Ủy ban nhân dân, in-place Chủ tịch'],
  ['Phó Giám đốc', [], 'in-place Giám đốc'],
  ['Thứ trưởng', [], 'in-place Bộ trưởng'],
  ['Phó Thủ tướng', [{ form: 'on-behalf', of: 'Chính phủ' }], 'on-behalf Chính phủ, in-place Thủ tướng'],
  ['Phó Chánh Văn phòng', [ordered], 'by-order Chủ tịch'],
  ['Phó', [], ''],
]
for (const [title, authority, lines] of signers)
  test(`${title} signs ${lines === '' ? 'for nobody' : lines}`, () => {
    const found = signingAuthority(authority, title)
    assert.equal(found.map(({ form, of }) => `${form} ${of}`).join(', '), lines)
    assert.deepEqual(signingAuthority(found, title), found, 'once is enough')
  })

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Refusal } from '../ground/refusal.ts'
import { countCommonPasswords } from './common-passwords.ts'
import { checkNewPassword, hashPassword, isPassword, makePassword } from './password.ts'

const codeOf = (password: string): Promise<string> =>
  checkNewPassword(password, ['van.thu']).then(
    () => 'taken',
    error => (error instanceof Refusal ? error.code : String(error)),
  )

describe('a new password', () => {
  for (const [password, code] of [
    ['con mèo leo cây cau', 'taken'],
    ['  khoảng trắng hai đầu  ', 'taken'],
    ['日本語もよいでしょうはい', 'taken'],
    ['ngắn quá', 'password-too-short'],
    ['k'.repeat(129), 'password-too-long'],
    ['PolniyPizdec0211', 'password-common'],
    ['polniypizdec0211', 'password-common'],
    ['qwertyuiop12', 'password-common'],
    ['Matkhau@2026', 'password-too-plain'],
    ['van.thu.2026!', 'password-too-plain'],
  ] as const)
    test(`“${password.slice(0, 30)}”: ${code}`, async () => assert.equal(await codeOf(password), code))

  test('is looked up in more than three thousand common ones that are long enough', async () => {
    assert.ok((await countCommonPasswords()) > 3000, String(await countCommonPasswords()))
  })

  test('is hashed with argon2id at 19 MiB and two passes, the same in any composition', async () => {
    const hash = await hashPassword('chữ có dấu rất dài'.normalize('NFD'))
    assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    assert.equal(await isPassword(hash, 'chữ có dấu rất dài'.normalize('NFC')), true)
    assert.equal(await isPassword(hash, 'chữ có dấu rất dàI'), false)
    assert.equal(await isPassword(null, 'chữ có dấu rất dài'), false)
  })

  test('of the first start is drawn anew each time', () => {
    assert.match(makePassword(), /^([a-hj-km-np-z2-9]{5}-){4}[a-hj-km-np-z2-9]{5}$/)
    assert.notEqual(makePassword(), makePassword())
  })
})

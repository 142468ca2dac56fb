import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeTotpSecret, totpAddress, totpStep } from './totp.ts'

/** RFC 6238, appendix B: the secret "12345678901234567890" in base 32, codes cut to six digits. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const examples: [seconds: number, code: string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
]

for (const [seconds, code] of examples)
  test(`the code of second ${seconds} is ${code}, as RFC 6238 says`, () =>
    assert.equal(totpStep(secret, code, new Date(seconds * 1000)), Math.floor(seconds / 30)))

const clocks: [drift: number, taken: boolean][] = [
  [-60, false],
  [-30, true],
  [0, true],
  [30, true],
  [60, false],
]
for (const [drift, taken] of clocks)
  test(`a clock that is ${drift} seconds off is ${taken ? 'taken' : 'not taken'}, and the code keeps its own step`, () =>
    assert.equal(totpStep(secret, '005924', new Date((1_234_567_890 + drift) * 1000)), taken ? 41_152_263 : null))

test('a code may be typed in two groups; what is no code is none', () => {
  assert.equal(totpStep(secret, '005 924', new Date(1_234_567_890_000)), 41_152_263)
  for (const text of ['', '5924', '0059240', 'abcdef']) assert.equal(totpStep(secret, text, new Date(1_234_567_890_000)), null)
})

test('a secret has 160 bits, and its address says for whom it is', () => {
  const made = makeTotpSecret()
  assert.match(made, /^[A-Z2-7]{32}$/)
  assert.notEqual(made, makeTotpSecret())
  const address = new URL(totpAddress(made, 'vănthư@x.example'))
  assert.equal(address.protocol, 'otpauth:')
  assert.equal(address.searchParams.get('secret'), made)
  assert.equal(address.searchParams.get('issuer'), 'Đôn Đốc')
})

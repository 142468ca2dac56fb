import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FileRefusal } from '../file/file-refusal.ts'
import { decodeText } from './decode-text.ts'

const sentence = 'Ủy ban nhân dân tỉnh yêu cầu các sở thực hiện.\r\nBáo cáo trước ngày 30/11/2026.\r\n'
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian)
  return bytes
}

const read: readonly (readonly [name: string, bytes: Uint8Array, text: string])[] = [
  ['UTF-8', utf8(sentence), sentence],
  ['UTF-8 with a byte order mark, which is dropped', utf8(`\ufeff${sentence}`), sentence],
  ['decomposed letters, kept as they are', utf8(sentence.normalize('NFD')), sentence.normalize('NFD')],
  ['UTF-16 little-endian with its mark', utf16(`\ufeff${sentence}`, false), sentence],
  ['UTF-16 big-endian with its mark', utf16(`\ufeff${sentence}`, true), sentence],
  ['UTF-16 little-endian without a mark', utf16(sentence, false), sentence],
  ['UTF-16 big-endian without a mark', utf16(sentence, true), sentence],
  ['UTF-16 in decomposed letters without a mark', utf16(sentence.normalize('NFD'), false), sentence.normalize('NFD')],
  ['a single short line', utf8('Kế hoạch'), 'Kế hoạch'],
]
for (const [name, bytes, text] of read) test(`reads ${name}`, () => assert.equal(decodeText(bytes), text))

/** "Ủy ban nhân dân tỉnh … của các …" typed in the old encodings, as Windows-1252 shows it. */
const western = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const tcvn3 = western('Uû ban nh©n d©n tØnh yªu cÇu c¸c së thùc hiÖn nhiÖm vô ®\xadîc giao trong n¨m vµ cña ngµnh.')
const vni = western('Uûy ban nhaân daân tænh yeâu caàu caùc sôû thöïc hieän nhieäm vuï ñöôïc giao trong naêm vaø cuûa ngaønh.')
const cp1258 = western(
  '\xdb\xd2y ban nh\xe2n d\xe2n t\xecnh y\xeau c\xe2\xccu c\xe1c s\xf5\xd2 th\xfd\xf2c hi\xea\xf2n nhi\xea\xf2m v\xf9 \xf0\xfd\xf5\xf2c giao trong n\xe3m va\xcc cu\xd2a nga\xccnh.',
)

const refused: readonly (readonly [name: string, bytes: Uint8Array, code: string, about?: Record<string, string>])[] = [
  ['TCVN3, naming it', tcvn3, 'encoding-legacy', { encoding: 'TCVN3 (ABC)' }],
  ['VNI, naming it', vni, 'encoding-legacy', { encoding: 'VNI' }],
  ['Windows-1258, naming it', cp1258, 'encoding-legacy', { encoding: 'Windows-1258' }],
  [
    'French in Latin-1',
    western('La pr\xe9fecture d\xe9cide que les \xe9coles sont ferm\xe9es jusqu\x27au mois de f\xe9vrier.'),
    'encoding-unknown',
  ],
  ['bytes of a program', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251), 'file-unknown'],
  ['UTF-8 with a torn letter', Uint8Array.from([...utf8(sentence), 0xe1, 0xbb]), 'file-damaged'],
  ['UTF-16 with its mark and half a letter', Uint8Array.from([...utf16(`\ufeff${sentence}`, false), 0x41]), 'file-damaged'],
]
for (const [name, bytes, code, about] of refused)
  test(`refuses ${name}`, () =>
    assert.throws(
      () => decodeText(bytes),
      (error: unknown) => {
        assert.ok(error instanceof FileRefusal)
        assert.equal(error.code, code)
        if (about) assert.deepEqual(error.about, about)
        return true
      },
    ))

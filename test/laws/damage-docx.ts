import { Zip } from '../../src/format/zip/open-zip.ts'
import { type FixturePart, zipFixture } from '../../src/format/zip/zip-fixture.ts'
import { damage } from './damage.ts'
import type { Random } from './random.ts'

/** What a Word file can be damaged by: its bytes, or the XML of its parts, packed anew so that the archive itself is whole. */
export function damageDocx(bytes: Uint8Array, random: Random): Uint8Array {
  return random.next() < 0.2 ? damagedBytes(bytes, random) : damagedParts(bytes, random)
}

/** Bytes changed, left out, cut off. */
export function damagedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const damaged = Uint8Array.from(bytes)
  for (let i = 1 + random.below(8); i > 0; i--) damaged[random.below(damaged.length)] = random.below(256)
  return random.next() < 0.2 ? damaged.subarray(0, random.below(damaged.length)) : damaged
}

const unpacked = new WeakMap<Uint8Array, readonly FixturePart[]>()

/** The parts of an undamaged file, kept, since it is damaged in many ways. */
function partsOf(bytes: Uint8Array): readonly FixturePart[] {
  const known = unpacked.get(bytes)
  if (known !== undefined) return known
  const zip = new Zip(bytes)
  const parts = [...zip.names].map(name => ({ name, data: new TextDecoder().decode(zip.read(name) ?? new Uint8Array()) }))
  unpacked.set(bytes, parts)
  return parts
}

function damagedParts(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = [...partsOf(bytes)]
  for (let i = 1 + random.below(2); i > 0; i--) {
    const at = random.next() < 0.6 ? parts.findIndex(part => part.name === 'word/document.xml') : random.below(parts.length)
    const part = parts[at]
    if (part === undefined) continue
    if (random.next() < 0.03) parts.splice(at, 1)
    else parts[at] = { ...part, data: damagedXml(String(part.data), random) }
  }
  return zipFixture(parts)
}

function damagedXml(xml: string, random: Random): string {
  let damaged = xml
  const kinds = random.next() < 0.6 ? wellFormed : broken
  for (let i = 1 + random.below(4); i > 0; i--) damaged = random.pick(kinds)(damaged, random)
  return damaged
}

type Damage = (xml: string, random: Random) => string

const tag = /<[^<>]*>/g
const words = /(<w:t[^<>]*>)([^<>]*)(<\/w:t>)/g
const value = /="[^"<>]*"/g

/** One match of many changed, left out or said again. */
const onOne =
  (pattern: RegExp, change: (found: string, random: Random) => string): Damage =>
  (xml, random) => {
    const found = [...xml.matchAll(pattern)]
    if (found.length === 0) return xml
    const one = found[random.below(found.length)]
    if (one === undefined) return xml
    return xml.slice(0, one.index) + change(one[0], random) + xml.slice(one.index + one[0].length)
  }

const pieces: readonly [string, ...string[]] = [
  '<w:tbl>',
  '</w:tbl>',
  '<w:tr><w:tc>',
  '</w:tc>',
  '<w:p>',
  '</w:p>',
  '<w:r>',
  '<w:t>',
  '<w:tab/><w:br/>',
  '<w:numPr><w:ilvl w:val="9"/><w:numId w:val="99999999999"/></w:numPr>',
  '<w:gridSpan w:val="-7"/>',
  '<w:vMerge/>',
  '<w:del>',
  '<w:ins>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:footnoteReference w:id="77"/>',
  '<mc:AlternateContent>',
  '<w:txbxContent>',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<?xml',
  '&#x110000;',
  '&#0;',
  '&nothing;',
  '<',
  '>',
  '"',
  '\0',
  '\ud83d',
]

const element = /<w:(p|r|tr|tc|pPr|rPr|numPr|tcPr|lvl|abstractNum|style|sectPr)\b[^<>]*>[\s\S]*?<\/w:\1>/g
const odd = ['', '0', '-1', '9', '99999999999', 'NaN', 'a b', '%1%2%3.%4', '\u202e', 'restart', 'continue', 'none', 'decimal'] as const

/** XML that can still be read, and says something else. */
const wellFormed: readonly [Damage, ...Damage[]] = [
  onOne(element, () => ''),
  onOne(element, found => found + found),
  onOne(element, found => found.repeat(30)),
  onOne(value, (_, random) => `="${random.pick(odd)}"`),
  onOne(words, (found, random) => found.replace(/>([^<]*)</, (_, text: string) => `>${damage(text, random).text.replace(/[<&]/g, ' ')}<`)),
  onOne(words, found => found.replace(/>[^<]*</, '><')),
  onOne(words, found => `${found}<w:tab/><w:br/><w:noBreakHyphen/>${found}`),
  onOne(words, found => found.repeat(40)),
]

/** XML that is none any more, too. */
const broken: readonly [Damage, ...Damage[]] = [
  onOne(tag, () => ''),
  onOne(tag, found => found + found),
  onOne(tag, found => found.slice(0, -1)),
  onOne(tag, found => found.replace('/', '')),
  onOne(value, (_, random) => `="${random.pick(odd)}"`),
  onOne(value, found => found.slice(0, -1)),
  onOne(words, (found, random) => found.replace(/>([^<]*)</, (_, text: string) => `>${damage(text, random).text.replace(/[<&]/g, ' ')}<`)),
  (xml, random) => {
    const at = random.below(xml.length + 1)
    return xml.slice(0, at) + random.pick(pieces) + xml.slice(at)
  },
  (xml, random) => {
    const start = random.below(xml.length + 1)
    return xml.slice(0, start) + xml.slice(start + random.below(400))
  },
  (xml, random) => {
    const start = random.below(xml.length + 1)
    const piece = xml.slice(start, start + random.below(600))
    return xml.slice(0, start) + piece.repeat(2 + random.below(6)) + xml.slice(start)
  },
  (xml, random) => xml.slice(0, random.below(xml.length + 1)),
]

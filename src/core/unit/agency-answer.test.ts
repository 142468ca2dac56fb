import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type KnownAnswer, meaningOfName, type NameMeaning, withoutExcepted } from './agency-answer.ts'
import type { GroupRule } from './group-rule.ts'

const communes: GroupRule = { type: 'below', unitId: '20', line: 'territory', kinds: ['commune'], direct: true, except: ['a'] }
const list: GroupRule = { type: 'list', unitIds: ['a', 'b', 'c'] }
const living = (id: string): boolean => id !== 'ended'
type Resolution = Parameters<typeof meaningOfName>[2]
const one = (id: string): Resolution => ({ type: 'unit', id })
const several: Resolution = { type: 'ambiguous', ids: ['a', 'b', 'a'] }
const unknown: Resolution = { type: 'unknown', ids: [] }
const said = (meaning: NameMeaning): string => {
  if (meaning.type === 'open') return `open ${meaning.why} ${meaning.candidates.join(' ')}`.trim()
  return meaning.type === 'unit' ? `${meaning.unitId} by ${meaning.by}` : `${meaning.type} by ${meaning.by}`
}

for (const [name, kind, answer, resolution, words, expected] of [
  ['the tree knows the name', 'one', undefined, one('a'), null, 'a by name'],
  ['what a person answered goes before the tree', 'one', { type: 'unit', unitId: 'b' }, one('a'), null, 'b by answer'],
  ['and before the words of a group', 'group', { type: 'nobody' }, unknown, communes, 'nobody by answer'],
  ['a group is meant by an answer', 'group', { type: 'group', rule: list, groupName: null }, unknown, null, 'group by answer'],
  ['a group is known by its words', 'group', undefined, unknown, communes, 'group by name'],
  ['several candidates are asked about, each once', 'one', undefined, several, null, 'open several a b'],
  ['a name that nobody bears is asked about', 'one', undefined, unknown, null, 'open unknown'],
  ['a group without a rule is asked about', 'group', undefined, unknown, null, 'open group'],
  ['who has ended is nobody to tell', 'one', undefined, one('ended'), null, 'open ended ended'],
  ['an answer that has ended is asked again', 'one', { type: 'unit', unitId: 'ended' }, one('a'), null, 'open ended ended'],
] as const satisfies readonly (readonly [string, 'one' | 'group', KnownAnswer | undefined, Resolution, GroupRule | null, string])[])
  test(name, () => assert.equal(said(meaningOfName(kind, answer, resolution, words, living)), expected))

const unit = (unitId: string): NameMeaning => ({ type: 'unit', unitId, by: 'name' })
const open = (why: 'unknown' | 'ended'): NameMeaning => ({ type: 'open', why, candidates: [] })

test('who is left out of a group is known, is nobody, or has ended; otherwise the whole is asked about', () => {
  assert.deepEqual(withoutExcepted(communes, [unit('b'), { type: 'nobody', by: 'answer' }, open('ended')]), {
    ...communes,
    except: ['a', 'b'],
  })
  assert.deepEqual(withoutExcepted(list, [unit('b')]), { type: 'list', unitIds: ['a', 'c'] })
  assert.deepEqual(withoutExcepted(communes, [{ type: 'group', rule: list, groupName: null, by: 'answer' }]), {
    ...communes,
    except: ['a', 'a', 'b', 'c'],
  })
  assert.equal(withoutExcepted(communes, [open('unknown')]), null)
  assert.equal(withoutExcepted(communes, [{ type: 'group', rule: communes, groupName: null, by: 'name' }]), null)
})

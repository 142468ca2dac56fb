import { type Family, pair, type Rule, together } from '../matching/rule.ts'
import { people } from '../words/people.ts'
import { spheres } from '../words/spheres.ts'

const gatheringActs = ['learn', 'watch', 'inform', 'covert', 'names']

/** Something learnt, noted or passed on about people in what is theirs alone or their right. */
const privateMatter: Rule = {
  id: 'monitoring/private-matter@2',
  reason: 'monitoring',
  find: found =>
    together(found, { lists: [gatheringActs, ['sphereOnly']], within: 20, unless: ['benefit'], unlessWithin: 3 }) ??
    together(found, {
      lists: [['devices'], ['believers', 'petitioners', 'protesters', 'civil', 'dissenters', 'users', 'origin']],
      within: 10,
      unless: ['benefit'],
      unlessWithin: 6,
    }) ??
    together(found, { lists: [['police', 'names'], ['beliefData']], within: 14 }) ??
    together(found, {
      lists: [['seeWhich'], ['which']],
      within: 8,
      unless: ['benefit', 'need', 'gains', 'cares', 'dealings', 'kindly'],
      unlessWithin: 12,
    }) ??
    together(found, {
      lists: [['findOut'], ['which'], ['someone', 'sphere']],
      within: 6,
      unless: ['benefit', 'need', 'gains', 'cares', 'dealings', 'kindly', 'spotless'],
      unlessWithin: 12,
    }) ??
    together(found, {
      lists: [gatheringActs, ['sphere']],
      within: 16,
      unless: ['benefit', 'service', 'ordinary', 'spotless', 'kindly'],
      unlessWithin: 9,
    }),
}

/** People listed, sorted, watched or reported, and nothing said of what they get from it. */
const groups: Rule = {
  id: 'monitoring/people@2',
  reason: 'monitoring',
  find: found =>
    pair(found, { act: ['gather'], on: whoever, within: 10, actFirst: true, unless: boons, unlessWithin: 24, notBehind: ['forThem'] }) ??
    pair(found, { act: ['survey'], on: whoever, within: 3, actFirst: true, unless: boons, unlessWithin: 24, notBehind: ['forThem'] }),
}
const whoever = ['someone', 'persons', 'whoever', 'folk', 'anybody']
const boons = ['gains', 'cares', 'dealings', 'kindly', 'benefit', 'service', 'remedied', 'kindly']

export const privateMatters: Family = { words: { ...spheres, ...people }, rules: [privateMatter, groups] }

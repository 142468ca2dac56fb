import { type Family, inOrder, pair, type Rule, together } from '../matching/rule.ts'
import { rights } from '../words/rights.ts'

const knowing = ['learn', 'gather', 'watch', 'list', 'inform', 'names', 'noting']
const fair = ['service', 'spotless', 'ordinary', 'helping']

/** People picked out, listed, watched or told of by a right that they use. */
const picking: Rule = {
  id: 'monitoring/by-right@2',
  reason: 'monitoring',
  find: found =>
    together(found, {
      lists: [knowing, ['someone', 'persons', 'whoever', 'folk', 'which'], ['usesRight']],
      within: 9,
      unless: fair,
      unlessWithin: 6,
    }),
}

/** Who it is that speaks, reads, joins against something: asked about people, with nothing to be done for them. */
const asking: Rule = {
  id: 'monitoring/by-right@2',
  reason: 'monitoring',
  find: found =>
    inOrder(found, {
      lists: [['capture'], ['someone', 'persons', 'folk'], ['event', 'gatheringPlace']],
      within: 5,
      unless: helpful,
      unlessWithin: 8,
    }) ??
    together(found, {
      lists: [['which'], ['quarrel', 'usesRight', 'leaflet']],
      within: 8,
      unless: [...helpful, 'remedied'],
      unlessWithin: 12,
    }) ??
    pair(found, { act: ['asking'], on: ['asksPrivate'], within: 8, actFirst: true, unless: helpful, unlessWithin: 8 }) ??
    inOrder(found, { lists: [['giveNames'], ['anybody'], ['cameFor']], within: 5, unless: helpful, unlessWithin: 10 }) ??
    pair(found, { act: ['giveNames'], on: ['quarrel'], within: 9, actFirst: true, unless: helpful, unlessWithin: 8 }) ??
    inOrder(found, { lists: [['copies'], ['theirWords']], within: 3, unless: ['fair'], unlessWithin: 6 }),
}
const helpful = ['service', 'benefit', 'helping']

/** What people say to each other, told on. */
const retelling: Rule = {
  id: 'monitoring/retelling@2',
  reason: 'monitoring',
  find: found =>
    pair(found, {
      act: ['retell'],
      on: ['saidByPeople'],
      within: 12,
      unless: ['service', 'benefit', 'gains', 'cares', 'dealings'],
      unlessWithin: 8,
    }),
}

export const byRight: Family = { words: rights, rules: [picking, asking, retelling] }

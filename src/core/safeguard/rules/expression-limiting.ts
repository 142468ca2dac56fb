import { type Family, pair, type Rule, together, words } from '../matching/rule.ts'
import { concerns } from '../words/concerns.ts'
import { utterances } from '../words/utterances.ts'

const harmless = ['harmless', 'welcoming', 'encouraging', 'weather', 'own', 'zones', 'trade', 'careers']

/** Talk about what concerns people held back, shortened, put off or moved out of sight. */
const limiting: Rule = {
  id: 'expression/limiting@1',
  reason: 'expression',
  find: found =>
    together(found, { lists: [['limiting'], ['voicing'], ['concern', 'critical']], within: 8, unless: harmless, unlessWithin: 9 }) ??
    together(found, { lists: [['approach'], ['channels'], ['tone']], within: 14, unless: harmless, unlessWithin: 9 }),
}

/** Answers, speakers and praise arranged beforehand. */
const staging: Rule = {
  id: 'expression/staging@2',
  reason: 'expression',
  find: found =>
    together(found, { lists: [['staged'], ['voicing', 'voices']], within: 14, unless: ['harmless', 'weather'], unlessWithin: 8 }) ??
    together(found, { lists: [['preview'], ['voicing', 'event'], ['voices']], within: 12, unless: harmless, unlessWithin: 9 }),
}

/** Anything done to keep down what others say, write, show or sing, and no other reason for it named. */
const keepingDown: Rule = {
  id: 'expression/keeping-down@2',
  reason: 'expression',
  find: found =>
    pair(found, { act: ['curb'], on: ['theirWords'], within: 12, actFirst: true, unless: ['fair', 'fairTalk'], unlessWithin: 12 }) ??
    pair(found, { act: ['theirWords'], on: ['putDown'], within: 10, actFirst: true, unless: ['fair', 'fairTalk'], unlessWithin: 12 }) ??
    together(found, {
      lists: [['curb'], ['theirWords', 'event'], ['critical', 'unwelcome']],
      within: 12,
      unless: ['fair'],
      unlessWithin: 6,
    }) ??
    words(found, ['unsay']) ??
    words(found, ['cutOut'], ['fair'], 10) ??
    pair(found, { act: ['cutLines'], on: ['gatheringPlace', 'crowd', 'event'], within: 8 }),
}

const drowning: Rule = {
  id: 'expression/flooding@3',
  reason: 'expression',
  find: found =>
    together(found, { lists: [['drowning'], ['unwelcome']], within: 12, unless: ['harmless', 'weather'], unlessWithin: 6 }) ??
    together(found, { lists: [['dispatch'], ['entering'], ['praising2']], within: 10 }) ??
    together(found, { lists: [['quota'], ['likes']], within: 8 }) ??
    together(found, { lists: [['dispatch'], ['ownPages'], ['boosting']], within: 10, unless: ['harmless', 'fair'], unlessWithin: 8 }),
}

export const limits: Family = { words: { ...concerns, ...utterances }, rules: [limiting, staging, keepingDown, drowning] }

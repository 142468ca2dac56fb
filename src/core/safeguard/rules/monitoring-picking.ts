import { type Family, pair, type Rule, together } from '../matching/rule.ts'
import { picking } from '../words/picking.ts'

const help = ['kindly', 'helping', 'benefit', 'gains', 'officeBusiness', 'remedied']

/** People noticed, noted or told of in everyday words, for what they do by right. */
const noticed: Rule = {
  id: 'monitoring/by-right@2',
  reason: 'monitoring',
  find: found =>
    together(found, { lists: [['noticing'], ['anyone'], ['byRight']], within: 7, unless: help, unlessWithin: 8 }) ??
    together(found, { lists: [['noticing'], ['byRight'], ['anyone']], within: 7, unless: help, unlessWithin: 8 }),
}

/** Where they come from, whom they know, who stands behind them. */
const probing: Rule = {
  id: 'monitoring/by-right@2',
  reason: 'monitoring',
  find: found =>
    together(found, { lists: [['noticing'], ['probing'], ['anyone', 'civil', 'believers']], within: 12, unless: help, unlessWithin: 8 }),
}

/** What people told a doctor, handed to those who may use it against them. */
const health: Rule = {
  id: 'monitoring/traces@1',
  reason: 'monitoring',
  find: found =>
    together(found, {
      lists: [['handOver'], ['healthTrace'], ['strongArm']],
      within: 8,
      unless: ['healthFair', 'kindly'],
      unlessWithin: 10,
    }),
}

/** Sent to listen where people talk, and to tell. */
const overhearing: Rule = {
  id: 'monitoring/overhearing@1',
  reason: 'monitoring',
  find: found =>
    together(found, { lists: [['gossipSpot'], ['listening'], ['tellingOn']], within: 12, unless: ['kindly', 'gains'], unlessWithin: 6 }),
}

/** The traces that people leave, looked through to learn about them. */
const traces: Rule = {
  id: 'monitoring/traces@1',
  reason: 'monitoring',
  find: found =>
    together(found, {
      lists: [['keeping'], ['trace'], ['anyone'], ['byRight']],
      within: 10,
      unless: ['kindly', 'ordinary', 'benefit'],
      unlessWithin: 8,
    }),
}

/** Into what people carry about them or write to each other. */
const peeping: Rule = {
  id: 'monitoring/traces@1',
  reason: 'monitoring',
  find: found =>
    pair(found, {
      act: ['peeping'],
      on: ['intimate'],
      within: 4,
      actFirst: true,
      unless: ['crimeFair', 'kindly', 'benefit'],
      unlessWithin: 8,
    }),
}

/** Tips paid for, about what people do together; children who tell of their parents. */
const telling: Rule = {
  id: 'monitoring/retelling@2',
  reason: 'monitoring',
  find: found =>
    together(found, { lists: [['reward'], ['tip'], ['doings']], within: 9, unless: ['crimeFair'], unlessWithin: 8 }) ??
    together(found, {
      lists: [['child'], ['childTells'], ['elders']],
      within: 9,
      unless: ['childFair', 'gains', 'cares'],
      unlessWithin: 6,
    }),
}

/** People sorted by where they stand. */
const sorted: Rule = {
  id: 'monitoring/sorting@1',
  reason: 'monitoring',
  find: found =>
    together(found, {
      lists: [['sorting'], ['anyone'], ['stance']],
      within: 9,
      unless: ['kindly', 'gains', 'cares', 'dealings'],
      unlessWithin: 8,
    }),
}

export const pickings: Family = { words: picking, rules: [noticed, probing, health, overhearing, traces, peeping, telling, sorted] }

import { type Family, inOrder, pair, type Rule, together, words } from '../matching/rule.ts'
import { contriving } from '../words/contriving.ts'

/** Voices put where nobody finds them, played over, kept among ourselves, or met by a yard that happens to be busy. */
const contrived: Rule = {
  id: 'expression/contriving@1',
  reason: 'expression',
  find: found =>
    together(found, {
      lists: [['putting'], ['voiceThing'], ['badPlace']],
      within: 9,
      unless: ['fairTalk', 'forKeeping'],
      unlessWithin: 8,
    }) ??
    pair(found, { act: ['over'], on: ['voicePart'], within: 5, actFirst: true, unless: ['voiceFair', 'fairTalk'], unlessWithin: 8 }) ??
    together(found, { lists: [['exactlyWhen'], ['busyMaking'], ['groupMeets']], within: 10, unless: ['kindly'], unlessWithin: 6 }) ??
    together(found, { lists: [['keepInside'], ['matterOf']], within: 9, unless: ['insideFair', 'secretFair'], unlessWithin: 8 }) ??
    inOrder(found, {
      lists: [['takingAway'], ['toolOfSpeech'], ['crowdOf']],
      within: 3,
      unless: ['toolFair', 'kindly'],
      unlessWithin: 8,
    }) ??
    inOrder(found, { lists: [['moving'], ['talk'], ['lateSpot']], within: 7, unless: ['fairTalk', 'fairPick'], unlessWithin: 6 }) ??
    pair(found, { act: ['coveringUp'], on: ['voiceBoard'], within: 4, actFirst: true, unless: ['boardFair'], unlessWithin: 8 }) ??
    words(found, ['drownEnd', 'noReact']),
}

/** Talk counted by whether it is kind; slips filled in by those whom they judge. */
const counted: Rule = {
  id: 'expression/staging@2',
  reason: 'expression',
  find: found =>
    pair(found, { act: ['ratio'], on: ['talkShare'], within: 8 }) ??
    together(found, { lists: [['filledFor'], ['pollForm', 'agreeWord']], within: 12, unless: ['notReading'], unlessWithin: 8 }),
}

/** What people said weighed where they get something; those who film or ask, checked. */
const weighed: Rule = {
  id: 'expression/consequence@2',
  reason: 'expression',
  find: found =>
    together(found, { lists: [['weighing'], ['opinionGiven'], ['privilege']], within: 9, unless: ['opinionFair'], unlessWithin: 6 }) ??
    inOrder(found, { lists: [['whoFilms'], ['stopIt']], within: 6, unless: ['secretFair', 'zones', 'harmless'], unlessWithin: 8 }) ??
    inOrder(found, { lists: [['whoFilms'], ['thenCheck']], within: 8, unless: ['secretFair'], unlessWithin: 8 }) ??
    inOrder(found, {
      lists: [['pagesWhich'], ['talks', 'talk', 'sting', 'concern'], ['thenAgainst']],
      within: 9,
      unless: ['secretFair'],
      unlessWithin: 8,
    }),
}

export const contrive: Family = { words: contriving, rules: [contrived, counted, weighed] }

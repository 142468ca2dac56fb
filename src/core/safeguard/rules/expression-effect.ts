import { type Family, inOrder, pair, type Rule, together, words } from '../matching/rule.ts'
import { effects } from '../words/effects.ts'

/** Asked by what is to come of it, not by what is done: talk that nobody is to see, notice or believe any more. */
const outOfSight: Rule = {
  id: 'expression/out-of-sight@1',
  reason: 'expression',
  find: found =>
    together(found, { lists: [['sunk'], ['talkAbout']], within: 10, unless: ['notices'], unlessWithin: 8 }) ??
    together(found, { lists: [['unseen'], ['talkAbout']], within: 10, unless: ['fair', 'notices'], unlessWithin: 8 }) ??
    inOrder(found, { lists: [['removing'], ['theirWords', 'media'], ['byOthers'], ['made']], within: 8, unless: ['worn', 'notices'] }) ??
    together(found, { lists: [['removing'], ['replacedBy'], ['usesRight', 'critical']], within: 14, unless: ['fair'], unlessWithin: 6 }) ??
    pair(found, { act: ['callingUp'], on: ['ratings'], within: 8, actFirst: true }) ??
    words(found, ['toDrown', 'conceal']) ??
    words(found, ['turnTalk'], ['careers'], 6) ??
    pair(found, { act: ['belittle'], on: ['otherVoice'], within: 8, actFirst: true }),
}

/** Whoever wants to say, print, show or meet has to ask first. */
const leave: Rule = {
  id: 'expression/leave-to-speak@2',
  reason: 'expression',
  find: found =>
    inOrder(found, { lists: [['askLeave'], ['beforehand'], ['ownVoice']], within: 8, unless: ['notices'], unlessWithin: 10 }) ??
    inOrder(found, { lists: [['wantsTo'], ['mustWait']], within: 10, unless: ['notices'], unlessWithin: 10 }) ??
    words(found, ['noTalking']),
}

/** Talk cut off where it comes to what matters; room for those only who agree. */
const shutting: Rule = {
  id: 'expression/shutting@2',
  reason: 'expression',
  find: found =>
    together(found, { lists: [['shutting'], ['onTalk']], within: 12, unless: ['notices'], unlessWithin: 8 }) ??
    inOrder(found, { lists: [['onlyLet'], ['agreeing']], within: 6 }) ??
    inOrder(found, { lists: [['ready'], ['question'], ['audience']], within: 7, unless: ['fairTalk'], unlessWithin: 5 }) ??
    together(found, {
      lists: [['pretext'], ['event', 'theirWords', 'gatheringPlace', 'voices']],
      within: 12,
      unless: ['noPretext'],
      unlessWithin: 12,
    }) ??
    together(found, { lists: [['hush'], ['denying']], within: 16 }) ??
    inOrder(found, { lists: [['persuading'], ['desisting'], ['performing']], within: 7, unless: ['fair', 'notices'], unlessWithin: 6 }) ??
    inOrder(found, { lists: [['noVenue'], ['circle'], ['venue']], within: 6 }) ??
    inOrder(found, { lists: [['readyPick'], ['responding']], within: 6 }) ??
    pair(found, { act: ['shutTalk'], on: ['concern', 'complaint'], within: 4, actFirst: true }) ??
    inOrder(found, {
      lists: [['dont'], ['theirWords', 'performing', 'concern']],
      within: 5,
      unless: ['notices', 'fair'],
      unlessWithin: 5,
    }) ??
    words(found, ['evading']) ??
    together(found, { lists: [['onlyLet'], ['floor'], ['chosenList']], within: 12 }) ??
    inOrder(found, { lists: [['dropOption'], ['noAnswer']], within: 3 }) ??
    together(found, { lists: [['brushOff'], ['complaint']], within: 8, unless: ['noPretext'], unlessWithin: 4 }),
}

/** What somebody loses for having spoken, or until they take it back. */
const consequence: Rule = {
  id: 'expression/consequence@2',
  reason: 'expression',
  find: found =>
    together(found, { lists: [['adverse'], ['forWords']], within: 12 }) ??
    inOrder(found, { lists: [['whoSpeaks'], ['penal']], within: 12 }) ??
    inOrder(found, { lists: [['someone', 'folk'], ['mocking'], ['loss']], within: 8 }) ??
    words(found, ['wearOut']),
}

export const effect: Family = { words: effects, rules: [outOfSight, leave, shutting, consequence] }

import { type Family, inOrder, pair, type Rule, together } from '../matching/rule.ts'
import { silencing } from '../words/silencing.ts'

/** Less and less said of a subject, a channel of voices paused, one source for all. */
const thinning: Rule = {
  id: 'expression/thinning-out@1',
  reason: 'expression',
  find: found =>
    pair(found, { act: ['lessen'], on: ['coverage'], within: 5, actFirst: true, unless: ['fairTalk', 'notices'], unlessWithin: 9 }) ??
    together(found, { lists: [['pauseOf'], ['voiceChannel'], ['occasion']], within: 7, unless: ['fairTalk'], unlessWithin: 8 }) ??
    together(found, {
      lists: [['oneSource'], ['aboutIt'], ['lessen', 'whichOne', 'lay']],
      within: 10,
      unless: ['fairTalk'],
      unlessWithin: 6,
    }) ??
    together(found, { lists: [['lineCut'], ['strife']], within: 9, unless: ['fairTalk', 'fairPick'], unlessWithin: 6 }) ??
    together(found, { lists: [['meetingTime'], ['fewer'], ['outspoken']], within: 12, unless: ['fairPick'], unlessWithin: 8 }),
}

/** Replies by number wherever somebody complains; complaints reported away. */
const replies: Rule = {
  id: 'expression/flooding@3',
  reason: 'expression',
  find: found =>
    together(found, { lists: [['replyNumber'], ['warmReplies'], ['onComplaint']], within: 10 }) ??
    together(found, {
      lists: [['massReport'], ['coverage', 'talk', 'media'], ['sting', 'concern']],
      within: 8,
      unless: ['fairTalk', 'harmless'],
      unlessWithin: 8,
    }),
}

/** Agreement printed before anybody is asked. */
const printed: Rule = {
  id: 'expression/staging@2',
  reason: 'expression',
  find: found => together(found, { lists: [['readyForm'], ['agreeWord'], ['pollForm']], within: 9, unless: ['fairPick'], unlessWithin: 6 }),
}

/** A paper for what is going to be said. */
const paper: Rule = {
  id: 'expression/leave-to-speak@2',
  reason: 'expression',
  find: found =>
    together(found, { lists: [['paperFor'], ['contentOf']], within: 9, unless: ['notices', 'fairTalk'], unlessWithin: 9 }) ??
    inOrder(found, { lists: [['oathTo'], ['notToSay']], within: 6, unless: ['secretFair'], unlessWithin: 8 }),
}

/** Those who talk are made to answer for it, or are doubted aloud. */
const answering: Rule = {
  id: 'expression/consequence@2',
  reason: 'expression',
  find: found =>
    inOrder(found, { lists: [['whichOne'], ['talks'], ['atOwnRisk']], within: 12, unless: ['secretFair', 'fairTalk'], unlessWithin: 8 }) ??
    together(found, { lists: [['doubting'], ['speakers']], within: 8, unless: ['fairTalk'], unlessWithin: 6 }),
}

export const silence: Family = { words: silencing, rules: [thinning, replies, printed, paper, answering] }

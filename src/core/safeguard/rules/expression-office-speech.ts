import { type Family, inOrder, pair, type Rule, together, words } from '../matching/rule.ts'
import { officeSpeech } from '../words/office-speech.ts'

/** Posts and opinions dealt with because of their slant. */
const dealing: Rule = {
  id: 'expression/rebuttal@2',
  reason: 'expression',
  find: found =>
    together(found, { lists: [['dealing'], ['posting'], ['slant']], within: 6, unless: ['slantFair', 'fairTalk'], unlessWithin: 8 }),
}

/** People told not to talk of it. */
const gag: Rule = {
  id: 'expression/gag@3',
  reason: 'expression',
  find: found =>
    words(found, ['noView'], ['secretFair'], 8) ??
    inOrder(found, { lists: [['bidding'], ['anyone'], ['notTalking']], within: 5, unless: ['notTalkingFair', 'notices'], unlessWithin: 9 }),
}

/** Places and papers refused to what others want to show or to meet for. */
const refusing: Rule = {
  id: 'expression/gathering@3',
  reason: 'expression',
  find: found =>
    pair(found, { act: ['notGranting'], on: ['ownEvent'], within: 6, actFirst: true, unless: ['grantFair'], unlessWithin: 12 }),
}

/** Kind words kept on top; content shown beforehand; people asked for too short a time to answer. */
const arranging: Rule = {
  id: 'expression/staging@2',
  reason: 'expression',
  find: found =>
    together(found, { lists: [['kindTalk'], ['topPlace']], within: 6 }) ??
    together(found, { lists: [['ownVoices'], ['submits'], ['approves']], within: 9, unless: ['notices'], unlessWithin: 6 }) ??
    pair(found, { act: ['shortTime'], on: ['consulting'], within: 7, unless: ['shortFair'], unlessWithin: 7 }),
}

/** Groups joined under another name; those who come to worship, counted or filmed. */
const joined: Rule = {
  id: 'monitoring/covert@2',
  reason: 'monitoring',
  find: found =>
    together(found, { lists: [['guise'], ['intoGroup', 'gossipSpot'], ['toKnow']], within: 9, unless: ['guiseFair'], unlessWithin: 8 }),
}
const worshippers: Rule = {
  id: 'monitoring/belief@3',
  reason: 'monitoring',
  find: found => pair(found, { act: ['watching'], on: ['worship'], within: 8, unless: ['worshipFair'], unlessWithin: 10 }),
}

export const officeWays: Family = { words: officeSpeech, rules: [joined, worshippers, dealing, gag, refusing, arranging] }

import { type Family, inOrder, type Rule, together } from '../matching/rule.ts'
import { covering } from '../words/covering.ts'

/** Many hands sent to speak well where somebody spoke ill. */
const drowning: Rule = {
  id: 'expression/flooding@3',
  reason: 'expression',
  find: found =>
    together(found, { lists: [['manyHands'], ['goodWords'], ['whereBadTalk']], within: 12, unless: ['fairTalk'], unlessWithin: 6 }),
}

/** The same answer that says nothing, given by all who are asked. */
const oneAnswer: Rule = {
  id: 'expression/one-answer@1',
  reason: 'expression',
  find: found => inOrder(found, { lists: [['asked'], ['noKnowing']], within: 10, unless: ['fairTalk'], unlessWithin: 8 }),
}

/** Screens, lamps, lines and routes, so that nobody sees, films or hears what is done to people or what they do. */
const screening: Rule = {
  id: 'expression/screening-off@1',
  reason: 'expression',
  find: found =>
    together(found, { lists: [['screen'], ['siteOfForce'], ['unseenBy', 'film']], within: 12, unless: ['notices'], unlessWithin: 6 }) ??
    together(found, { lists: [['screen'], ['siteOfForce']], within: 9, unless: ['notices', 'fairPick'], unlessWithin: 9 }) ??
    together(found, { lists: [['pressmen'], ['ledRound']], within: 12, unless: ['supporting', 'fairPick'], unlessWithin: 8 }),
}

/** Those picked to be heard who will say the right thing. */
const picked: Rule = {
  id: 'expression/chosen-voices@1',
  reason: 'expression',
  find: found => together(found, { lists: [['pickFrom'], ['docile'], ['hearing']], within: 12, unless: ['fairPick'], unlessWithin: 8 }),
}

export const cover: Family = { words: covering, rules: [drowning, oneAnswer, screening, picked] }

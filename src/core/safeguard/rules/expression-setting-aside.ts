import { type Family, inOrder, type Rule, together } from '../matching/rule.ts'
import { settingAside } from '../words/setting-aside.ts'

/** Talk laid aside, put last, made milder or picked over, because of what it says or how it looks. */
const layingAside: Rule = {
  id: 'expression/setting-aside@1',
  reason: 'expression',
  find: found =>
    inOrder(found, { lists: [['whichTalk'], ['sting'], ['thenLay']], within: 8, unless: ['fairTalk'], unlessWithin: 8 }) ??
    together(found, { lists: [['lay'], ['talk'], ['sting']], within: 9, unless: ['fairTalk'], unlessWithin: 9 }) ??
    together(found, { lists: [['lay'], ['talk'], ['facade']], within: 9, unless: ['fairTalk'], unlessWithin: 9 }) ??
    together(found, { lists: [['later'], ['lay', 'soften'], ['talk']], within: 10, unless: ['fairTalk'], unlessWithin: 9 }) ??
    together(found, { lists: [['soften'], ['talk'], ['sting', 'facade']], within: 8, unless: ['fairTalk'], unlessWithin: 9 }) ??
    together(found, { lists: [['onlyTake'], ['talk'], ['pleasant'], ['sting']], within: 9, unless: ['fairTalk'], unlessWithin: 9 }),
}

/** Whoever wants to say something shows it first. */
const lookingThrough: Rule = {
  id: 'expression/leave-to-speak@2',
  reason: 'expression',
  find: found =>
    inOrder(found, { lists: [['wishToSay'], ['lookThrough']], within: 14, unless: ['notices'], unlessWithin: 10 }) ??
    inOrder(found, { lists: [['whichTalk'], ['sting'], ['lookThrough']], within: 8, unless: ['notices'], unlessWithin: 10 }),
}

export const asides: Family = { words: settingAside, rules: [layingAside, lookingThrough] }

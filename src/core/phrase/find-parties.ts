import type { AgencyMention } from '../agency/mention.ts'
import { type PredicateKind, predicates } from '../agency/predicates.ts'
import { type BodyList, readBodies } from '../agency/read-bodies.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import { registerTraitOfKeys, registerWord } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { afterCount } from './after-count.ts'
import { beginsBody, bodyTrait } from './begins-body.ts'
import { closesWithSupport, standsBesideLead } from './beside-lead.ts'
import { isDoneBy, namesWork } from './done-by.ts'
import { areOwnPeople, withoutEach } from './meant-bodies.ts'
import { namedBehind, opensBracketOfLead } from './named-behind.ts'
import { askCues, assignCues, connectives, directing, headingCues, manners, openers, supportCues } from './party-cues.ts'
import { afterSettling, afterTogether, partCompany, settling } from './together.ts'
import { endsWithBodies, isNamedSubject, isSubject } from './told-body.ts'

/** Who does what in one sentence. */
export interface SentenceParties {
  /** Words of the sentence. */
  readonly from: number
  readonly to: number
  /** Bodies told to do it. */
  readonly lead: readonly AgencyMention[]
  /** `yêu cầu X`, `đề nghị X`: told through the body that a heading names, where there is one. */
  readonly asked: readonly AgencyMention[]
  /** Nothing is told before they are asked: `Ủy ban nhân dân tỉnh đề nghị X …`. */
  readonly asksFirst: boolean
  readonly support: readonly AgencyMention[]
  /** Bodies at its head, whatever follows them: what a heading names. */
  readonly opening: readonly AgencyMention[]
  /** The word after them. */
  readonly openingEnd: number
  /** The first word that tells what to do; -1 where none does. */
  readonly verb: number
  /** Nothing but bodies stands in it, brackets and what narrows them left out. */
  readonly onlyBodies: boolean
  readonly sure: boolean
}

const by = registerWord('do')

/** Reads the parties of each sentence between two words. */
export function findParties(words: WordTable, from: number, to: number): readonly SentenceParties[] {
  const known = rememberedOf(words)
  const last = known.get(from)
  if (last?.to === to) return last.sentences
  const sentences = readSentences(words, from, to)
  known.set(from, { to, sentences })
  return sentences
}

/** A heading is asked for its parties several times: as a heading, as an introduction, as a task. */
interface Remembered {
  readonly to: number
  readonly sentences: readonly SentenceParties[]
}
const remembered = new WeakMap<WordTable, Map<number, Remembered>>()

function rememberedOf(words: WordTable): Map<number, Remembered> {
  const known = remembered.get(words)
  if (known) return known
  const made = new Map<number, Remembered>()
  remembered.set(words, made)
  return made
}

function readSentences(words: WordTable, from: number, to: number): SentenceParties[] {
  const sentences: SentenceParties[] = []
  let start = from
  for (let i = from + 1; i <= to; i++) {
    if (i < to && !endsSentence(words, start, i, to)) continue
    const sentence = readSentence(words, start, i)
    sentences.push(namesWork(words, from, start, sentence) ? { ...sentence, lead: sentence.opening } : sentence)
    start = i
  }
  return sentences
}

/** A full stop; or the colon after a title (`Về kinh phí: Sở Tài chính …`), but not after the body that is told. */
function endsSentence(words: WordTable, from: number, at: number, to: number): boolean {
  const before = words.gapBefore(at)
  if ((before & (gap.stop | gap.colon)) === 0 || !words.startsUpper(at)) return false
  if ((before & gap.stop) !== 0) return true
  return (before & gap.colon) !== 0 && at - from < longestTitle && readOpening(words, from, to) === null
}

const longestTitle = 25

interface Scan {
  readonly words: WordTable
  readonly from: number
  readonly to: number
  readonly lead: AgencyMention[]
  readonly asked: AgencyMention[]
  readonly support: AgencyMention[]
  verb: number
  asksFirst: boolean
  directed: boolean
  /** Still in `Trên cơ sở đề nghị của …,`: its verbs tell nobody anything. */
  opening: boolean
  /** The last of a row of objects that a predicate follows: the subject, where no other is found. */
  pending: AgencyMention | null
  /** The word after the last bodies read. */
  bodiesEnd: number
  sure: boolean
  /** What the sentence opens with, which is read once. */
  readonly first: BodyList | null
}

function readSentence(words: WordTable, from: number, to: number): SentenceParties {
  const first = readOpening(words, from, to)
  const scan: Scan = {
    words,
    from,
    to,
    first,
    lead: [],
    asked: [],
    support: [],
    verb: -1,
    asksFirst: false,
    directed: false,
    opening: false,
    pending: null,
    bodiesEnd: -1,
    sure: true,
  }
  const opened = openers.longest(words, from, to) !== null && !startsWithBody(words, from, to)
  scan.opening = opened
  const { traits, gaps } = words
  for (let at = afterCount(words, from, to); at < to; ) {
    // No cue, body or predicate begins with the word, and no clause either: four words in ten.
    const saysNothing = ((traits[at] ?? 0) & (partyTrait | bodyTrait)) === 0 && ((gaps[at] ?? 0) & clauseEnds) === 0
    at = saysNothing ? at + 1 : step(scan, at, opened)
  }
  if (scan.lead.length + scan.asked.length === 0)
    scan.lead.push(...(scan.pending ? [scan.pending] : scan.verb >= 0 ? namedBehind(words, from, to) : nobody))
  const { lead, asked, asksFirst, support, verb, sure } = scan
  const onlyBodies = first !== null && endsWithBodies(words, first.end, to)
  return {
    from,
    to,
    lead,
    asked,
    asksFirst,
    support,
    opening: first?.mentions ?? nobody,
    openingEnd: first?.end ?? from,
    verb,
    onlyBodies,
    sure,
  }
}

const nobody: readonly AgencyMention[] = []

/** A cue (`Giao`, `Đề nghị:`) and the bodies after it. */
function readOpening(words: WordTable, from: number, to: number): BodyList | null {
  const start = afterCount(words, from, to)
  const cue = assignCues.longest(words, start, to) ?? askCues.longest(words, start, to) ?? headingCues.longest(words, start, to)
  const at = cue ? cue.end : start
  return at < to && beginsBody(words, at) ? readBodies(words, at, to, true) : null
}

const startsWithBody = (words: WordTable, at: number, to: number): boolean =>
  beginsBody(words, at) && readBodies(words, at, to, true) !== null

const cueTrait = registerTraitOfKeys([supportCues, assignCues, askCues, settling].flatMap(tree => [...tree.firstWords()]))
const predicateTrait = registerTraitOfKeys(predicates.firstWords())
const partyTrait = cueTrait | predicateTrait

/** Takes what begins at a word and returns the word after it. */
function step(scan: Scan, at: number, opened: boolean): number {
  const { words, to } = scan
  if ((words.gapBefore(at) & gap.semicolon) !== 0) scan.directed = false
  if (at > scan.from && startsClause(words, at)) scan.opening = false
  const traits = words.traitsOf(at)
  if ((traits & cueTrait) !== 0) {
    const support =
      supportCues.longest(words, at, to)?.end ?? Math.max(afterTogether(words, at, scan.from, to), afterSettling(words, at, to))
    if (support > 0) return takeSupport(scan, at, support)
    const told = tellBodyByCue(scan, at, opened)
    if (told > 0) return told
  }
  if ((traits & bodyTrait) !== 0) {
    const taken = takeBodies(scan, at, opened)
    if (taken > at) return taken
  }
  if ((traits & predicateTrait) === 0) return at + 1
  const predicate = predicates.longest(words, at, to)
  if (!predicate) return at + 1
  if (scan.verb < 0 && !scan.opening && isDoing(predicate.value)) scan.verb = at
  if (directing.longest(words, at, to)) scan.directed = true
  return predicate.end
}

/** The word after the bodies that a cue tells; 0 where none stands here. */
function tellBodyByCue(scan: Scan, at: number, opened: boolean): number {
  const { words, to } = scan
  const assigns = assignCues.longest(words, at, to)
  const cue = assigns ?? askCues.longest(words, at, to)
  if (!cue) return 0
  const tells = scan.verb < 0 || scan.bodiesEnd === at || (words.gapBefore(at) & gap.semicolon) !== 0 || asksAtLast(scan, at, opened)
  return tells ? tellBody(scan, at, cue.end, assigns !== null) : 0
}

/** `Để việc tổng hợp được thống nhất, trên cơ sở …, đề nghị các sở …`: whatever verbs stand in what opens the sentence. */
const asksAtLast = ({ words, lead, asked }: Scan, at: number, opened: boolean): boolean =>
  opened && lead.length + asked.length === 0 && (words.gapBefore(at) & gap.comma) !== 0

const isDoing = (kind: PredicateKind): boolean => kind === 'verb' || kind === 'lead' || kind === 'support' || kind === 'duty'

const clauseEnds = gap.comma | gap.semicolon | gap.colon | gap.stop
const startsClause = (words: WordTable, at: number): boolean => (words.gapBefore(at) & clauseEnds) !== 0

/** `phối hợp với Sở Y tế, Sở Nội vụ`; not where a body that is directed does so. */
function takeSupport(scan: Scan, at: number, end: number): number {
  const { words, to } = scan
  const list =
    end < to && (words.gapBefore(end) & (gap.stop | gap.open)) === 0 ? readBodies(words, skipManner(words, end, to), to, true) : null
  if (scan.verb < 0) scan.verb = at
  if (list === null) return end
  if (!(scan.directed && !startsClause(words, at)) && agreements.longest(words, at - 2, at)?.end !== at) scan.support.push(...list.mentions)
  return list.end
}

/** `ký kết chương trình phối hợp với Sở Y tế`: a paper that two sign, not help. */
const agreements = phraseSet('quy chế', 'chương trình', 'cơ chế', 'thỏa thuận', 'biên bản', 'nghị quyết')

function skipManner(words: WordTable, at: number, to: number): number {
  const hit = manners.longest(words, at, to)
  return hit ? hit.end : at
}

/** `Giao Sở Y tế …`, `yêu cầu các sở …`: returns the word after the bodies, or 0 where no body follows. */
function tellBody(scan: Scan, at: number, end: number, assigns: boolean): number {
  const { words, to } = scan
  const list = beginsBody(words, end) ? readBodies(words, end, to, true) : null
  if (list === null) return 0
  if (areOwnPeople(list.mentions)) return list.end
  const target = assigns ? scan.lead : scan.asked
  // `Ủy ban nhân dân tỉnh yêu cầu các sở …`: the one who asks is not told.
  if (scan.lead.length > 0 && words.gapBefore(at) === 0) scan.lead.length = 0
  scan.asksFirst ||= !assigns && scan.verb < 0 && scan.lead.length === 0
  const { acting, helping } = partCompany(words, list.mentions)
  target.push(...acting)
  scan.support.push(...helping)
  scan.directed = false
  return list.end
}

/** Bodies at the head of a clause, with a predicate after them, are told to do it; others are objects. */
function takeBodies(scan: Scan, at: number, opened: boolean): number {
  const { words, from, to } = scan
  const first = at === from
  const list = first && scan.first?.start === at ? scan.first : readBodies(words, at, to, true, !first)
  if (list === null) return at
  scan.bodiesEnd = list.end
  const heads = first || clauseHead(scan, at, opened)
  if (
    scan.lead.length + scan.asked.length > 0 &&
    ((heads && closesWithSupport(words, list.end, to)) || standsBesideLead(words, at, list.end, to))
  ) {
    scan.support.push(...list.mentions)
    return list.end
  }
  if (heads && (isSubject(words, list, to) || ((first || afterCount(words, from, to) === at) && isNamedSubject(words, list, to)))) {
    const { acting, helping } = partCompany(words, withoutEach(list.mentions, scan.lead))
    scan.lead.push(...acting)
    scan.support.push(...helping)
    scan.sure &&= list.sure
    scan.directed = false
  } else if (opened && scan.verb < 0 && list.mentions.length > 1 && isSubject(words, list, to)) scan.pending = list.mentions.at(-1) ?? null
  return list.end
}

/** A later clause has its own subject after a semicolon; after a comma only while nothing has been told yet. */
function clauseHead(scan: Scan, at: number, opened: boolean): boolean {
  const { words, from } = scan
  const before = words.gapBefore(at)
  if ((before & gap.colon) !== 0 || (scan.lead.length === 0 && opensBracketOfLead(words, at, scan.to))) return true
  if ((before & gap.semicolon) !== 0) return scan.lead.length > 0 || scan.verb < 0 || namesOne(words, at, scan.to)
  if (words.keyOf(at - 1) === by && (at - 1 === from || (words.gapBefore(at - 1) & gap.colon) !== 0 || isDoneBy(words, from, scan.to, at)))
    return true
  if ((before & gap.comma) !== 0) return scan.lead.length === 0 && (opened || scan.verb < 0)
  return isConnective(words, at - 1, from)
}

/** A body by its name, or the communes: `các cá nhân, tổ chức` after a semicolon goes on with a list of objects. */
function namesOne(words: WordTable, at: number, to: number): boolean {
  const list = readBodies(words, at, to, false)
  return list?.mentions.some(body => body.kind === 'one' || /^(?:UBND|Ủy ban|Uỷ ban|Chủ tịch|Thủ trưởng)/i.test(body.name)) ?? false
}

function isConnective(words: WordTable, at: number, from: number): boolean {
  for (let begin = Math.max(from, at - 2); begin <= at; begin++) {
    if (connectives.longest(words, begin, at + 1)?.end === at + 1) return begin === from || startsClause(words, begin)
  }
  return false
}

import type { AgencyMention } from '../agency/mention.ts'
import type { Plan } from '../plan/plan.ts'
import { WordTable } from '../text/word-table.ts'
import { type AnnexHead, findAnnexHeads } from './annexes.ts'
import { type Citation, findCitations } from './citation.ts'
import { findWrittenDays, type WrittenDay } from './written-day.ts'
import { findSymbols, type WrittenSymbol } from './written-symbol.ts'

/** What several rules look for in one plan, found once, when the first of them asks. */
export class PlanFacts {
  readonly #plan: Pick<Plan, 'text'> & Partial<Plan>
  #words: WordTable | null
  #citations: readonly Citation[] | null = null
  #symbols: readonly WrittenSymbol[] | null = null
  #days: readonly WrittenDay[] | null = null
  #agencies: readonly AgencyMention[] | null = null
  #annexHeads: readonly AnnexHead[] | null = null

  constructor(plan: Pick<Plan, 'text'> & Partial<Plan>, words: WordTable | null) {
    this.#plan = plan
    this.#words = words
  }

  get words(): WordTable {
    this.#words ??= new WordTable(this.#plan.text)
    return this.#words
  }

  get citations(): readonly Citation[] {
    this.#citations ??= [...findCitations(this.words)]
    return this.#citations
  }

  get symbols(): readonly WrittenSymbol[] {
    this.#symbols ??= [...findSymbols(this.words)]
    return this.#symbols
  }

  get days(): readonly WrittenDay[] {
    this.#days ??= [...findWrittenDays(this.words)]
    return this.#days
  }

  get annexHeads(): readonly AnnexHead[] {
    this.#annexHeads ??= findAnnexHeads(this.words)
    return this.#annexHeads
  }

  /** Bodies that get work or reports, each name where it first stands, those of the tasks before those of the reports. */
  get agencies(): readonly AgencyMention[] {
    this.#agencies ??= distinct(this.#plan)
    return this.#agencies
  }
}

function distinct({ tasks = [], reports = [] }: Partial<Plan>): AgencyMention[] {
  const first = new Map<string, AgencyMention>()
  const add = (bodies: readonly AgencyMention[]): void => {
    for (const body of bodies) if (!first.has(body.name)) first.set(body.name, body)
  }
  for (const { lead, support } of tasks) {
    add(lead)
    add(support)
  }
  for (const { by, to } of reports) {
    add(by)
    add(to)
  }
  return [...first.values()]
}

const facts = new WeakMap<Pick<Plan, 'text'>, PlanFacts>()

/** The facts of a plan; `words` where the table of its words is at hand. */
export function factsOf(plan: Pick<Plan, 'text'> & Partial<Plan>, words: WordTable | null = null): PlanFacts {
  const known = facts.get(plan)
  if (known) return known
  const made = new PlanFacts(plan, words)
  facts.set(plan, made)
  return made
}

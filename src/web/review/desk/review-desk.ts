import type { ReviewView } from '../../../api/review.ts'
import type { ReviewRefusal } from '../../../core/task/draft.ts'
import { Refused } from '../../remote/refused.ts'
import { agrees, confirmStep, type Step, stepTrail, type Trail, trailOf } from './trail.ts'

/** What the desk needs of the world. */
export interface DeskLine {
  readonly send: (version: number, step: Step) => Promise<ReviewView>
  readonly load: () => Promise<ReviewView>
  /** `changed`: someone else has moved on and the page shows theirs; `refused`: a step was not done and is taken back. */
  readonly tell: (what: 'changed' | 'refused', error: Refused) => void
  readonly wait: (ms: number) => Promise<void>
}

export interface DeskState {
  readonly trail: Trail
  readonly version: number
  /** Steps that the server has not confirmed. */
  readonly pending: number
  readonly line: 'saved' | 'saving' | 'waiting'
}

const pauseMs = 3000

/**
 * Steps show at once and go to the server one after the other, each on the version that the one before made. With no answer they wait
 * and are sent again; refused, they are taken back.
 */
export class ReviewDesk {
  readonly #line: DeskLine
  readonly #source: { readonly text: string }
  readonly #watchers = new Set<() => void>()
  #base: Trail
  #version: number
  #queue: readonly Step[] = []
  #pumping = false
  #state: DeskState

  constructor(view: ReviewView, source: { readonly text: string }, line: DeskLine) {
    this.#line = line
    this.#source = source
    this.#base = trailOf(view)
    this.#version = view.version
    this.#state = { trail: this.#base, version: view.version, pending: 0, line: 'saved' }
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  readonly state = (): DeskState => this.#state

  /** Shows the step and sends it; a step that the fold refuses is neither shown nor sent. */
  do(step: Step): ReviewRefusal | null {
    if ((step.kind === 'undo' && this.#state.trail.undo === null) || (step.kind === 'redo' && this.#state.trail.redo === null)) return null
    const stepped = stepTrail(this.#state.trail, step, this.#source)
    if ('refusal' in stepped) return stepped.refusal
    this.#queue = [...this.#queue, step]
    this.#show(stepped.trail, this.#state.line === 'waiting' ? 'waiting' : 'saving')
    void this.#pump()
    return null
  }

  #show(trail: Trail, line: DeskState['line']): void {
    this.#state = { trail, version: this.#version, pending: this.#queue.length, line }
    for (const watcher of this.#watchers) watcher()
  }

  /** What the page shows: what the server has, with the steps that still wait; those that no longer fit are dropped. */
  #refold(line: DeskState['line']): void {
    let trail = this.#base
    const kept: Step[] = []
    for (const step of this.#queue) {
      const stepped = stepTrail(trail, step, this.#source)
      if ('refusal' in stepped) continue
      trail = stepped.trail
      kept.push(step)
    }
    this.#queue = kept
    this.#show(trail, this.#queue.length ? line : 'saved')
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return
    this.#pumping = true
    for (let step = this.#queue[0]; step; step = this.#queue[0]) {
      try {
        const view = await this.#line.send(this.#version, step)
        this.#confirm(step, view)
      } catch (error) {
        if (error instanceof Refused) await this.#refused(step, error)
        else {
          this.#show(this.#state.trail, 'waiting')
          await this.#line.wait(pauseMs)
        }
      }
    }
    this.#pumping = false
  }

  #confirm(step: Step, view: ReviewView): void {
    this.#base = confirmStep(this.#base, step, view, this.#source)
    this.#version = view.version
    this.#queue = this.#queue.slice(1)
    this.#refold('saving')
  }

  async #refused(step: Step, error: Refused): Promise<void> {
    if (error.problem.code !== 'review-changed') {
      this.#queue = this.#queue.slice(1)
      this.#refold('saving')
      this.#line.tell('refused', error)
      return
    }
    let view: ReviewView
    try {
      view = await this.#line.load()
    } catch (fault) {
      if (fault instanceof Refused) this.#queue = []
      this.#refold('waiting')
      await this.#line.wait(pauseMs)
      return
    }
    const expected = stepTrail(this.#base, step, this.#source)
    // The answer to this very step was lost on the way: it is done, and nobody else has moved.
    if (view.version === this.#version + 1 && 'trail' in expected && agrees(expected.trail, view)) return this.#confirm(step, view)
    this.#base = trailOf(view)
    this.#version = view.version
    this.#queue = []
    this.#refold('saved')
    this.#line.tell('changed', error)
  }
}

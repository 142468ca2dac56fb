/** An item that somebody has judged, as its phrases: see `phrasesOf`. */
export interface JudgedItem {
  readonly phrases: readonly string[]
  /** Whether it is to be held, or, among those held, whether it has people watched. */
  readonly is: boolean
}

export interface Weights {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

export interface Learning {
  /** How much more an item counts that is to be held. */
  readonly heavier: number
  /** How often all items are gone through. */
  readonly rounds: number
  /** How many phrases are kept. */
  readonly most: number
  /** Weights are whole numbers of such parts. */
  readonly parts: number
}

/**
 * Weights of phrases such that the sum over an item, divided by the root of how many phrases it has, tells those to be held from
 * the others: logistic regression by AdaGrad (Duchi, Hazan, Singer 2011). Phrases that one item alone has are left out. The same items give
 * the same weights.
 */
export function learnWeights(items: readonly JudgedItem[], learning: Learning): Weights {
  const often = timesOf(items)
  const phrases = [...often].filter(([, times]) => times > 1).map(([phrase]) => phrase)
  const numbers = new Map(phrases.map((phrase, number) => [phrase, number]))
  const rows = items.map(item => item.phrases.flatMap(phrase => numbers.get(phrase) ?? []))
  const model = new Model(phrases.length)
  const order = items.map((_, at) => at)
  const random = numbersFrom(12345)
  for (let round = 0; round < learning.rounds; round++) {
    shuffle(order, random)
    for (const at of order) model.see(rows[at] ?? [], items[at]?.phrases.length ?? 0, items[at]?.is === true, learning.heavier)
  }
  const weighed = phrases.map((phrase, number) => ({ phrase, weight: model.weights[number] ?? 0, times: often.get(phrase) ?? 0 }))
  weighed.sort(
    (a, b) => Math.abs(b.weight) * Math.sqrt(b.times) - Math.abs(a.weight) * Math.sqrt(a.times) || (a.phrase < b.phrase ? -1 : 1),
  )
  const kept = weighed.slice(0, learning.most).map(({ phrase, weight }) => [phrase, Math.round(weight * learning.parts)] as const)
  return { bias: Math.round(model.bias * learning.parts), weights: new Map(kept.filter(([, weight]) => weight !== 0)) }
}

/** In how many items a phrase stands. */
function timesOf(items: readonly JudgedItem[]): Map<string, number> {
  const often = new Map<string, number>()
  for (const { phrases } of items) for (const phrase of new Set(phrases)) often.set(phrase, (often.get(phrase) ?? 0) + 1)
  return often
}

class Model {
  readonly weights: Float64Array
  readonly #squares: Float64Array
  bias = 0
  #squareOfBias = 0.1

  constructor(phrases: number) {
    this.weights = new Float64Array(phrases)
    this.#squares = new Float64Array(phrases).fill(0.1)
  }

  see(row: readonly number[], all: number, is: boolean, heavier: number): void {
    const share = 1 / Math.sqrt(Math.max(1, all))
    let sum = this.bias
    for (const number of row) sum += (this.weights[number] ?? 0) * share
    const error = (1 / (1 + Math.exp(-sum)) - (is ? 1 : 0)) * (is ? heavier : 1)
    for (const number of row) this.#move(number, error * share)
    this.#squareOfBias += error * error
    this.bias -= (0.3 * error) / Math.sqrt(this.#squareOfBias)
  }

  #move(number: number, error: number): void {
    const weight = this.weights[number] ?? 0
    const step = error + decay * weight
    const squares = (this.#squares[number] ?? 0) + step * step
    this.#squares[number] = squares
    this.weights[number] = weight - (0.5 * step) / Math.sqrt(squares)
  }
}

/** Draws weights that nothing asks for back to 0. */
const decay = 1e-4

function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [a, b] = [order[at] ?? 0, order[other] ?? 0]
    order[at] = b
    order[other] = a
  }
}

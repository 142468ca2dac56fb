/** From a node by a step to the next node, in one open-addressed table for a whole tree; 0 stands for none. */
export class StepTable {
  #size = 0
  /** Node, step and target of each place, side by side. */
  #entries: Int32Array
  #mask: number

  /** `places` is a power of two. */
  constructor(places = 16) {
    this.#entries = new Int32Array(places * 3)
    this.#mask = places - 1
  }

  find(node: number, step: number): number {
    const entries = this.#entries
    for (let place = placeOf(node, step) & this.#mask; ; place = (place + 1) & this.#mask) {
      const taken = entries[place * 3] ?? 0
      if (taken === 0) return 0
      if (taken === node && entries[place * 3 + 1] === step) return entries[place * 3 + 2] ?? 0
    }
  }

  add(node: number, step: number, target: number): void {
    if (++this.#size * 3 > this.#mask) this.#grow()
    this.#put(node, step, target)
  }

  #put(node: number, step: number, target: number): void {
    let place = placeOf(node, step) & this.#mask
    while (this.#entries[place * 3] !== 0) place = (place + 1) & this.#mask
    this.#entries.set([node, step, target], place * 3)
  }

  #grow(): void {
    const before = this.#entries
    this.#mask = this.#mask * 2 + 1
    this.#entries = new Int32Array(before.length * 2)
    for (let at = 0; at < before.length; at += 3) if (before[at] !== 0) this.#put(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0)
  }
}

const placeOf = (node: number, step: number): number => {
  const mixed = Math.imul(node, 0x9e37_79b1) ^ Math.imul(step, 0x85eb_ca6b)
  return mixed ^ (mixed >>> 15)
}

/** From a node by a step to the next node, in one open-addressed table for a whole tree; 0 stands for none. */
export class StepTable {
  #size = 0
  #nodes = new Int32Array(1 << 10)
  #steps = new Int32Array(1 << 10)
  #targets = new Int32Array(1 << 10)

  find(node: number, step: number): number {
    const mask = this.#nodes.length - 1
    let slot = place(node, step) & mask
    for (;;) {
      const taken = this.#nodes[slot] ?? 0
      if (taken === 0) return 0
      if (taken === node && this.#steps[slot] === step) return this.#targets[slot] ?? 0
      slot = (slot + 1) & mask
    }
  }

  add(node: number, step: number, target: number): void {
    if (++this.#size * 4 > this.#nodes.length) this.#grow()
    this.#put(node, step, target)
  }

  #put(node: number, step: number, target: number): void {
    const mask = this.#nodes.length - 1
    let slot = place(node, step) & mask
    while (this.#nodes[slot] !== 0) slot = (slot + 1) & mask
    this.#nodes[slot] = node
    this.#steps[slot] = step
    this.#targets[slot] = target
  }

  #grow(): void {
    const [nodes, steps, targets] = [this.#nodes, this.#steps, this.#targets]
    this.#nodes = new Int32Array(nodes.length * 4)
    this.#steps = new Int32Array(nodes.length * 4)
    this.#targets = new Int32Array(nodes.length * 4)
    nodes.forEach((node, slot) => {
      if (node !== 0) this.#put(node, steps[slot] ?? 0, targets[slot] ?? 0)
    })
  }
}

const place = (node: number, step: number): number => {
  const mixed = Math.imul(node, 0x9e37_79b1) ^ Math.imul(step, 0x85eb_ca6b)
  return mixed ^ (mixed >>> 15)
}

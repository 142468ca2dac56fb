/** A new UUID (version 4). Offices open the pages over plain HTTP on their own network, where browsers have no `crypto.randomUUID`. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, index) => {
    const set = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return set.toString(16).padStart(2, '0')
  })
  return [4, 2, 2, 2, 6].map(count => hex.splice(0, count).join('')).join('-')
}

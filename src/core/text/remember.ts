/**
 * `make`, which keeps what it made: names, labels and words come again and again in one document and the next. Past `mostKept` texts all
 * are forgotten, so that memory stays bounded; texts of more than `longestKept` letters come once and are not kept.
 */
export function remember<Made>(make: (text: string) => Made, mostKept = 8000, longestKept = 80): (text: string) => Made {
  const kept = new Map<string, Made>()
  return text => {
    if (text.length > longestKept) return make(text)
    const known = kept.get(text)
    if (known !== undefined) return known
    const made = make(text)
    if (kept.size >= mostKept) kept.clear()
    kept.set(text, made)
    return made
  }
}

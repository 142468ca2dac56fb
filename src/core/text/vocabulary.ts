import { toneKey } from './fold.ts'

/**
 * The distinct words met so far. Texts repeat their words: a page has some 400, of which it has met 350 before; so what can be said of a
 * word by itself (its key in the lexicons, its traits, and whatever a room keeps by its number) is found out once, and a text is from then
 * on a row of small numbers.
 *
 * The table is open-addressed over the letters themselves: looking a word up cuts no string and makes no object. It grows with what is
 * read and is emptied before a text is read once it holds `mostWords`, so that a server's memory stays bounded while the numbers of a
 * text hold as long as it is being read.
 */
const mostWords = 60_000
/** A run of taken places this long means that somebody chose the words: those beyond it are looked up in a `Map`. */
const longestProbe = 48

/** Traits that the letters of a word have; lexicons add their own, see `registerTrait`. */
export const trait = {
  /** Begins with a capital. */
  upper: 1,
  /** Has a figure in it. */
  figure: 2,
  /** Has something in it besides figures and letters of Vietnamese. */
  odd: 4,
} as const

export const unknownKey = 0
export const numeralKey = 1

const registered = new Map<string, number>()
let traitsOfKeys = new Int32Array(256)
let nextTrait = 8

let slots = new Int32Array(1024)
let count = 0
let hashes = new Int32Array(512)
let starts = new Int32Array(513)
let keys = new Uint16Array(512)
let traits = new Int32Array(512)
let landmarks = new Int32Array(512)
let letters = new Uint16Array(4096)
const crowded = new Map<string, number>()
let age = 0

/** Registers a word of a lexicon; case and tone placement do not matter. Called while modules load: what was met before is forgotten. */
export function registerWord(word: string): number {
  const key = toneKey(word)
  const known = registered.get(key)
  if (known !== undefined) return known
  const next = registered.size + 2
  registered.set(key, next)
  if (next >= traitsOfKeys.length) traitsOfKeys = grown(traitsOfKeys)
  forgetWords()
  return next
}

const patterns: RegExp[] = []

/**
 * Words in which something begins that is looked for in a whole text: the pattern is held against each distinct word once, and says where
 * in the word it begins. See `findFrom`. Called while modules load.
 */
export function registerLandmark(pattern: RegExp): number {
  if (patterns.length === 31) throw new Error('no landmark is left to register')
  forgetWords()
  return patterns.push(pattern) - 1
}

/** One bit for each landmark that a word is. */
export const landmarksOfWord = (word: number): number => landmarks[word] ?? 0

/** Where in a word the landmark begins; `again` where it may begin a second time behind that. */
export const placeOfLandmark = (landmark: number, word: number): { readonly place: number; readonly again: boolean } =>
  places.get(word * 32 + landmark) ?? nowhere
const nowhere = { place: 0, again: true }
const places = new Map<number, { place: number; again: boolean }>()

function landmarksOf(word: number, surface: string): number {
  let found = 0
  for (const [landmark, pattern] of patterns.entries()) {
    const place = surface.search(pattern)
    if (place < 0) continue
    found |= 1 << landmark
    places.set(word * 32 + landmark, { place, again: pattern.test(surface.slice(place + 1)) })
  }
  return found
}

/** A bit of its own for these words, so that one look at the traits of a stretch tells whether any of them stands in it. */
export function registerTrait(...words: readonly string[]): number {
  const bit = nextTrait
  if (bit === 0) throw new Error('no trait is left to register')
  nextTrait = bit << 1
  for (const word of words) addTrait(registerWord(word), bit)
  forgetWords()
  return bit
}

/** The same for words that are registered already, by their keys. */
export function registerTraitOfKeys(keysOfWords: Iterable<number>): number {
  const bit = registerTrait()
  for (const key of keysOfWords) addTrait(key, bit)
  return bit
}

function addTrait(key: number, bit: number): void {
  traitsOfKeys[key] = (traitsOfKeys[key] ?? 0) | bit
}

/** Changes whenever the numbers of words begin anew: what is kept by number is then to be dropped. */
export const vocabularyAge = (): number => age

function forgetWords(): void {
  if (count === 0) return
  slots.fill(0)
  crowded.clear()
  places.clear()
  count = 0
  age++
}

/** To be called before a text is read. */
export function makeRoomForWords(): void {
  if (count <= mostWords) return
  slots = new Int32Array(1024)
  forgetWords()
}

export const keyOfWord = (word: number): number => keys[word] ?? unknownKey
export const traitsOfWord = (word: number): number => traits[word] ?? 0

/** The number of the word that stands in the text from `start` to `end`; `hash` is that of its letters, see `hashWith`. */
export function numberOfWord(text: string, start: number, end: number, hash: number): number {
  const mask = slots.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let probes = 0; probes < longestProbe; probes++) {
    const word = slots[slot] ?? 0
    if (word === 0) return addWord(text, start, end, hash, slot)
    if (hashes[word] === hash && isWord(word, text, start, end)) return word
    slot = (slot + 1) & mask
  }
  return crowdedWord(text.slice(start, end), hash)
}

/** The hash of a word is that of the letters before, `hash`, and of one more; the first follows 0. FNV-1a, but for its beginning. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x0100_0193)

function isWord(word: number, text: string, start: number, end: number): boolean {
  const from = starts[word] ?? 0
  if ((starts[word + 1] ?? 0) - from !== end - start) return false
  for (let i = start, at = from; i < end; i++, at++) if (text.charCodeAt(i) !== letters[at]) return false
  return true
}

function addWord(text: string, start: number, end: number, hash: number, slot: number): number {
  if (count + 2 >= hashes.length) growWords()
  const word = enter(text.slice(start, end), hash)
  slots[slot] = word
  if (count * 2 > slots.length) growSlots()
  return word
}

function crowdedWord(surface: string, hash: number): number {
  const known = crowded.get(surface)
  if (known !== undefined) return known
  if (count + 2 >= hashes.length) growWords()
  const word = enter(surface, hash)
  crowded.set(surface, word)
  return word
}

function enter(surface: string, hash: number): number {
  count++
  const word = count
  const from = word === 1 ? 0 : (starts[word] ?? 0)
  while (from + surface.length > letters.length) letters = grown(letters)
  for (let i = 0; i < surface.length; i++) letters[from + i] = surface.charCodeAt(i)
  starts[word] = from
  starts[word + 1] = from + surface.length
  hashes[word] = hash
  const key = keyOf(surface)
  keys[word] = key
  traits[word] = traitsOfSurface(surface) | (traitsOfKeys[key] ?? 0)
  landmarks[word] = landmarksOf(word, surface)
  return word
}

const keyOf = (surface: string): number => (/^[0-9]+$/.test(surface) ? numeralKey : (registered.get(toneKey(surface)) ?? unknownKey))

const odd = /[^0-9A-Za-zÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/

const traitsOfSurface = (surface: string): number =>
  (isUpperCode(surface.charCodeAt(0)) ? trait.upper : 0) | (/[0-9]/.test(surface) ? trait.figure : 0) | (odd.test(surface) ? trait.odd : 0)

function growWords(): void {
  hashes = grown(hashes)
  keys = grown(keys)
  traits = grown(traits)
  landmarks = grown(landmarks)
  const more = new Int32Array(hashes.length + 1)
  more.set(starts)
  starts = more
}

function growSlots(): void {
  const more = new Int32Array(slots.length * 4)
  const mask = more.length - 1
  for (let word = 1; word <= count; word++) {
    const hash = hashes[word] ?? 0
    let slot = (hash ^ (hash >>> 15)) & mask
    let probes = 0
    while (more[slot] !== 0 && probes++ < longestProbe) slot = (slot + 1) & mask
    if (more[slot] === 0) more[slot] = word
    else crowded.set(String.fromCharCode(...letters.subarray(starts[word], starts[word + 1])), word)
  }
  slots = more
}

function grown<Numbers extends Int32Array | Uint16Array>(numbers: Numbers): Numbers {
  const more = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2)
  more.set(numbers)
  return more
}

/** Capital letters of Latin scripts, the Vietnamese ones among them, without a call to the Unicode tables. */
export function isUpperCode(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7
  if (code < 0x180) return code === 0x110 || ((code & 1) === 0 && code < 0x138)
  if (code === 0x1a0 || code === 0x1af) return true
  return code >= 0x1e00 && code <= 0x1eff && (code & 1) === 0
}

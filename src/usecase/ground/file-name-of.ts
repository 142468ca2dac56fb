const longestName = 200

/** The name without folders and without signs that lists and systems stumble over. */
export function fileNameOf(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const clean = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim()
  const dot = clean.lastIndexOf('.')
  const ending = dot > 0 && clean.length - dot <= 10 ? clean.slice(dot) : ''
  const kept = clean.length <= longestName ? clean : clean.slice(0, longestName - ending.length) + ending
  return kept || 'document'
}

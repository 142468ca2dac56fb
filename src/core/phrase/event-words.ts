/** What an event is said to be: up to a mark, or to the words that begin another duty or date. */
const words = /[^.,;:()]{1,120}/y
const another =
  /\s+(?:để\s|thì\s|báo\s+cáo\s|gửi\s+về\s|đồng\s+thời\s|(?:chậm|muộn)\s+nhất\s|trước\s+(?:ngày\s+)?\d|(?:trước|trong|đến)\s+(?:hết\s+)?(?:tháng|quý|năm)\s+[\div])/

/** Where the words of the event end that begin at `at`, in a text in lower case. */
export function eventEnd(text: string, at: number): number {
  words.lastIndex = at
  const said = words.exec(text)?.[0] ?? ''
  const cut = said.search(another)
  return at + (cut > 8 ? said.slice(0, cut) : said).trimEnd().length
}

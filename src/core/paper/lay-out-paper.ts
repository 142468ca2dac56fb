import { dayWords, fillWords, numberWords } from './fill-words.ts'
import { type Flow, type FlowSection, type FlowText, textOf } from './flow.ts'
import { layOutBlocks } from './lay-out-blocks.ts'
import { layOutClosing } from './lay-out-closing.ts'
import { layOutHead } from './lay-out-head.ts'
import { numeral } from './number-blocks.ts'
import type { Paper, PaperHead } from './paper.ts'
import type { PaperLayout } from './paper-layout.ts'
import { punctuate } from './punctuate.ts'

/** A document from top to bottom as its layout wants it; each annex begins pages of its own. Whoever writes bytes draws just this. */
export function layOutPaper(paper: Paper, layout: PaperLayout): readonly FlowSection[] {
  const closing = layOutClosing(paper, layout)
  const body = [...punctuate(paper.bases).map(basis => textOf('basis', basis)), ...layOutBlocks(paper.body, layout)]
  const main = [...layOutHead(paper, layout), ...closeBody(body, layout), ...(closing === null ? [] : [spaceAbove, closing])]
  return [
    ...(paper.annexesOnly === true ? [] : [{ landscape: false, flow: main }]),
    ...paper.annexes.map((annex, at) => ({
      landscape: annex.landscape,
      flow: [...annexHead(paper, annex.title, at, layout), ...layOutBlocks(annex.blocks, layout)],
    })),
  ]
}

const spaceAbove: Flow = { kind: 'space', height: 6 }

/** The end mark is glued to the last word, which stays on the page of the signature: below it nothing can be added. */
function closeBody(flow: readonly Flow[], layout: PaperLayout): readonly Flow[] {
  const at = flow.findLastIndex(each => each.kind !== 'space')
  const last = flow[at]
  const mark = layout.words.endMark
  if (last === undefined) return flow
  if (last.kind !== 'text' || last.style === 'table-source') return [...flow, { ...textOf('paragraph', mark), keepNext: true }]
  return [...flow.slice(0, at), marked(last, mark), ...flow.slice(at + 1)]
}

function marked(text: FlowText, mark: string): FlowText {
  const end = text.runs.at(-1)
  const words = end?.text.trimEnd() ?? ''
  if (words.endsWith(mark)) return { ...text, keepNext: true }
  return { ...text, keepNext: true, runs: [...text.runs.slice(0, -1), { ...end, text: words.replace(/[.;:,]$/, '') + mark }] }
}

function annexHead({ head, annexes }: Paper, title: string, at: number, layout: PaperLayout): readonly Flow[] {
  const { words, pointLetters } = layout
  const label = annexes.length > 1 ? fillWords(words.annexes, { n: numeral(at + 1, 'roman', pointLetters) }) : words.annex
  return [textOf('annex', label), textOf('annex-title', title.toUpperCase()), textOf('annex-reference', reference(head, layout))]
}

const reference = ({ type, number, symbol, day, body }: PaperHead, layout: PaperLayout): string =>
  fillWords(layout.words.annexReference, {
    type: type ?? layout.words.letter,
    number: numberWords(number),
    symbol,
    day: dayWords(day, layout, layout.words.shortDay),
    body,
  })

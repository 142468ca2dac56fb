import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readText } from '../../src/core/reading/read-text.ts'
import type { Reading } from '../../src/core/reading/reading.ts'
import { breachesOf } from './reading-laws.ts'

const text = readFileSync(join(import.meta.dirname, '..', '..', 'samples', 'storm-preparedness.txt'), 'utf8')
const reading = readText(text)

/** The tasks with the first one changed that the change fits. */
function withTask(fits: (task: Reading['tasks'][number]) => boolean, change: (task: Reading['tasks'][number]) => object): Reading {
  const at = reading.tasks.findIndex(fits)
  assert.ok(at >= 0, 'the sample has such a task')
  return { ...reading, tasks: reading.tasks.map((task, i) => (i === at ? { ...task, ...change(task) } : task)) }
}

const tampered: Readonly<Record<string, () => Reading>> = {
  'a span beyond the text': () =>
    withTask(
      () => true,
      ({ span }) => ({ span: [span[0], text.length + 1] }),
    ),
  'a span that runs backward': () =>
    withTask(
      () => true,
      ({ span }) => ({ span: [span[1], span[0]] }),
    ),
  'an id that is there twice': () => ({ ...reading, tasks: [...reading.tasks, ...reading.tasks.slice(0, 1)] }),
  'words that are not in the span': () =>
    withTask(
      () => true,
      task => ({ text: `${task.text} ngay lập tức §` }),
    ),
  'an agency read from other words': () =>
    withTask(
      task => task.lead.length > 0,
      task => ({ lead: task.lead.map(agency => ({ ...agency, span: [agency.span[0] + 1, agency.span[1] + 1] })) }),
    ),
  'a day that the words do not say': () =>
    withTask(
      task => task.due.some(due => due.kind === 'date'),
      task => ({ due: task.due.map(due => (due.kind === 'date' ? { ...due, date: '1907-07-07' } : due)) }),
    ),
  'a day that is none': () =>
    withTask(
      task => task.due.some(due => due.kind === 'date'),
      task => ({ due: task.due.map(due => (due.kind === 'date' ? { ...due, date: '2026-02-30' } : due)) }),
    ),
  'a count that the words do not say': () =>
    withTask(
      task => task.quantities.length > 0,
      task => ({ quantities: task.quantities.map(quantity => ({ ...quantity, n: quantity.n + 1 })) }),
    ),
  'a line left out of the account': () => ({ ...reading, lines: reading.lines.toSpliced(3, 1) }),
  'a line accounted for twice': () => ({ ...reading, lines: reading.lines.toSpliced(3, 0, ...reading.lines.slice(3, 4)) }),
  'sections that overlap': () => ({
    ...reading,
    outline: reading.outline.map(section => ({ ...section, span: [section.span[0], section.span[1] + 5] satisfies [number, number] })),
  }),
  'a section outside its parent': () => ({
    ...reading,
    outline: reading.outline.slice(0, 1).map(section => ({ ...section, children: reading.outline.slice(1, 2) })),
  }),
}

test('the sample as it is read breaks no law', () => assert.deepEqual(breachesOf(reading), []))

for (const [name, change] of Object.entries(tampered)) test(`the laws see ${name}`, () => assert.notDeepEqual(breachesOf(change()), []))

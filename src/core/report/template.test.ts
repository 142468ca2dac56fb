import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellsOf } from './cells.ts'
import { checkContent } from './check-content.ts'
import { checkTemplate } from './check-template.ts'
import { compareContent } from './compare-content.ts'
import { readFigure, showFigure } from './read-figure.ts'
import { columnFixture, rowFixture, sectionFixture, tableFixture, templateFixture } from './report-fixture.ts'
import type { ReportTemplate, TemplateTable } from './template.ts'
import { enteredFigures, renderCell, workOutReport } from './work-out-report.ts'

const problems = (change: Partial<TemplateTable>): string[] =>
  checkTemplate({ ...templateFixture, parts: [{ ...tableFixture, ...change }] }).map(({ at, code, piece }) =>
    [at, code, piece].filter(Boolean).join(' '),
  )
const withFormula = (formula: string) => ({ columns: [columnFixture(), columnFixture({ key: 'B', formula })], checks: [] })
const withCheck = (written: string) => ({ checks: [{ written, message: 'sai', severity: 'error' as const }] })

const faults: ReadonlyArray<readonly [said: string, change: Partial<TemplateTable>, problem: string]> = [
  ['a formula that is not finished, with its cell', withFormula('A *'), 'T1.B1 formula-unfinished'],
  ['a formula about a column that is not there', withFormula('A + Z'), 'T1.B1 formula-cell-unknown Z1'],
  ['a formula about a row that is not there', withFormula('A9'), 'T1.B1 formula-cell-unknown A9'],
  [
    'a formula about words',
    { columns: [columnFixture({ type: 'text' }), columnFixture({ key: 'B', formula: 'A + 1' })], checks: [] },
    'T1.B1 formula-cell-text A1',
  ],
  ['a formula that looks at itself', withFormula('A + B'), 'T1.B1 formula-circle'],
  [
    'rows that look at each other',
    { rows: [rowFixture(1, 'x', { formula: '#2' }), rowFixture(2, 'y', { formula: '#1' })], checks: [] },
    'T1.A1 formula-circle',
  ],
  ['a check without a comparison', withCheck('A + B'), 'T1.?1 formula-comparison-missing'],
  ['a check about a cell that is not there', withCheck('A7 = B'), 'T1.?1 formula-cell-unknown A7'],
  ['two columns of one key', { columns: [columnFixture(), columnFixture()] }, 'T1.A template-key-twice'],
  ['a column without a title', { columns: [columnFixture({ title: ' ' })], checks: [] }, 'T1.A template-title-missing'],
  ['a limit that is no number', { columns: [columnFixture({ least: '1,5' })], checks: [] }, 'T1.A template-limit-wrong 1,5'],
  ['a table without rows', { rows: [] }, 'T1 template-table-empty'],
]
test('the form of the fixture has nothing wrong', () => assert.deepEqual(checkTemplate(templateFixture), []))
for (const [said, change, problem] of faults) test(`a form is not taken with ${said}`, () => assert.deepEqual(problems(change), [problem]))

test('a form needs a title and a part, and keys of its parts once', () => {
  assert.deepEqual(
    checkTemplate({ title: '', parts: [] }).map(({ code }) => code),
    ['template-title-missing', 'template-empty'],
  )
  const twice: ReportTemplate = { title: 'x', parts: [sectionFixture('S1', 'a'), sectionFixture('S1', 'b')] }
  assert.deepEqual(
    checkTemplate(twice).map(({ at, code }) => `${at} ${code}`),
    ['S1 template-key-twice'],
  )
})

const figures = { 'T1.A1': '200', 'T1.B1': '150', 'T1.A2': '100', 'T1.B2': '99', 'T1.D1': '31.5' }

test('totals and rates are worked out; the rate of the total from the totals', () => {
  const report = workOutReport(templateFixture, enteredFigures(figures))
  const shown = cellsOf(templateFixture).flatMap(cell => {
    const value = report.figures.get(cell.key)
    return value && cell.formula ? [`${cell.key.slice(3)} ${renderCell(cell, value)}`] : []
  })
  assert.deepEqual(shown, ['C1 75', 'C2 99', 'A3 300', 'B3 249', 'C3 83', 'D3 31.5'])
})

test('what cannot be worked out is told with its cell and empties nothing else', () => {
  const report = workOutReport(templateFixture, enteredFigures({ ...figures, 'T1.A1': '0' }))
  assert.deepEqual(report.faults, [{ cell: 'T1.C1', code: 'formula-by-nought' }])
  assert.ok(report.figures.has('T1.C2') && report.figures.has('T1.C3'))
})

const found = (entered: Record<string, string>, texts = { S1: 'Đã làm' }, former: Record<string, string> | null = null) =>
  checkContent(templateFixture, { figures: { ...figures, ...entered }, texts }, former && { figures: former, texts: {} }).map(
    ({ code, severity, at }) => `${severity} ${at} ${code}`,
  )
const entries: ReadonlyArray<readonly [said: string, finding: readonly string[], answer: string[]]> = [
  ['a report that is all right has no findings', [], found({})],
  ['more than all is an error at its cell', ['error T1.B1 check-failed'], found({ 'T1.B1': '201' })],
  ['the total is checked as well', ['error T1.B1 check-failed', 'error T1.B3 check-failed'], found({ 'T1.B1': '400' })],
  ['a figure that is needed', ['error T1.A2 figure-missing'], found({ 'T1.A2': '', 'T1.B2': '' })],
  ['a figure that is none', ['error T1.B2 figure-unreadable'], found({ 'T1.B2': 'nhiều' })],
  ['half a child', ['error T1.B2 figure-too-precise'], found({ 'T1.B2': '9.5' })],
  ['less than nothing', ['error T1.B2 figure-below'], found({ 'T1.B2': '-1' })],
  ['a section that is needed', ['error S1 text-missing'], found({}, { S1: ' ' })],
  ['far from the last period it is asked about', ['warning T1.A1 figure-differs'], found({}, undefined, { 'T1.A1': '100' })],
  ['near the last period it is not', [], found({}, undefined, { 'T1.A1': '180' })],
]
for (const [said, finding, answer] of entries) test(said, () => assert.deepEqual(answer, finding))

test('versions are compared figure by figure and section by section', () => {
  const before = { figures: { 'T1.A1': '1', 'T1.A2': '2' }, texts: { S1: 'a' } }
  const after = { figures: { 'T1.A1': '1', 'T1.A2': '3', 'T1.B1': '4' }, texts: {} }
  assert.deepEqual(
    compareContent(before, after).map(({ at, before: from, after: to }) => `${at} ${from}→${to}`),
    ['T1.A2 2→3', 'T1.B1 →4', 'S1 a→'],
  )
})

const typed: ReadonlyArray<readonly [typed: string, stored: string | null]> = [
  ['1.234,5', '1234.5'],
  ['1.234', '1234'],
  ['1234.5', '1234.5'],
  ['12,50', '12.5'],
  ['12 %', '12'],
  ['−3', '-3'],
  ['1.23.4', null],
  ['1,234,567', null],
  ['12a', null],
  ['', null],
]
for (const [text, stored] of typed)
  test(`“${text}” is ${stored ?? 'no figure'}`, () => {
    assert.equal(readFigure(text), stored)
    if (stored !== null) assert.equal(readFigure(showFigure(stored)), stored)
  })

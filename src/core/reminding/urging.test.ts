import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Obligation } from '../obligation/obligation.ts'
import { obligationFixture } from '../obligation/obligation-fixture.ts'
import { findDisciplinaryWords } from './find-disciplinary-words.ts'
import { checkUrging, type UrgingKind } from './urging.ts'

const by = { unitIds: ['province'], today: '2026-06-20' }
const given = (part: Partial<Obligation> = {}, assignerId = 'province') => ({ obligation: obligationFixture(part), assignerId })
const outcome = (kind: UrgingKind, work: readonly ReturnType<typeof given>[], words = 'Đề nghị sớm hoàn thành.'): string => {
  const checked = checkUrging(kind, words, work, by)
  return 'refusal' in checked ? checked.refusal : checked.lines.map(({ lastDay, daysLate }) => `${lastDay} ${daysLate}`).join()
}

describe('whether a unit may write about work', () => {
  for (const [said, kind, work, expected] of [
    ['what is overdue is urged', 'urge', [given()], '2026-06-15 5'],
    ['and told above', 'report-up', [given({ state: 'accepted' })], '2026-06-15 5'],
    ['an extension counts', 'urge', [given({ extendedTo: '2026-06-19' })], '2026-06-19 1'],
    ['on its last day it is not overdue', 'urge', [given({ extendedTo: '2026-06-20' })], 'urging-too-early'],
    ['but may be reminded of', 'remind', [given({ extendedTo: '2026-06-20' })], '2026-06-20 0'],
    ['a week ahead at most', 'remind', [given({ extendedTo: '2026-06-28' })], 'urging-too-early'],
    ['what has no day is not late', 'remind', [given({ term: { kind: 'none' } })], 'urging-too-early'],
    ['nothing is written about nothing', 'urge', [], 'urging-of-none'],
    ['one record is to one unit', 'urge', [given(), given({ unitId: 'v' })], 'urging-of-many-units'],
    ['about work that one has given', 'urge', [given({}, 'ministry')], 'urging-not-given'],
    ['not while the answer is one’s own', 'urge', [given({ state: 'submitted' })], 'urging-not-now'],
    ['nor about what is done', 'urge', [given({ state: 'confirmed' })], 'urging-not-now'],
  ] as const)
    test(said, () => assert.equal(outcome(kind, work), expected))
})

describe('words of discipline', () => {
  for (const [words, found] of [
    ['Yêu cầu ⟦kiểm điểm⟧ người đứng đầu', 'kiểm điểm'],
    ['sẽ bị ⟦Phê bình⟧ trước hội nghị', 'Phê bình'],
    ['⟦xem xét trách nhiệm⟧ của lãnh đạo', 'xem xét trách nhiệm'],
    ['⟦trừ điểm thi đua⟧ quý II', 'trừ điểm thi đua'],
    ['Đề nghị đơn vị báo cáo khó khăn, vướng mắc trước ngày 30/6.', undefined],
    ['Tổ chức kiểm tra tiến độ, phân công trách nhiệm cụ thể', undefined],
  ] as const)
    test(`${words} ${found ? 'has some' : 'has none'}`, () => assert.equal(findDisciplinaryWords(words.replace(/[⟦⟧]/g, ''))[0], found))

  test('letters that are composed otherwise do not get round', () =>
    assert.equal(outcome('urge', [given()], 'sẽ bị kiểm  điểm'.normalize('NFD')), 'urging-discipline'))
})

import assert from 'node:assert/strict'
import type { Chain, ChainMoveRequest, HigherChainPage, OwnChainPage, TaskCoverage, UnitCoverage } from '../../api/chain.ts'
import type { TrialProvince } from './trial-province.ts'
import type { TrialClient } from './trial-server.ts'

type Move = ChainMoveRequest['move']

/** Plans of a trial province that carry each other out, and what is asked of them. */
export function trialChain(trial: () => TrialProvince) {
  let numbered = 100
  /** A plan of the province under a number of its own. */
  const higher = async (change = (text: string) => text) => {
    const number = ++numbered
    const id = await trial().publish(text => change(text.replace('Số: 45/KH-UBND', `Số: ${number}/KH-UBND`)))
    return { id, number }
  }
  /** A plan of the department that cites it. */
  const lower = (
    number: number,
    tasks = '1. Phòng Giáo dục phổ thông tổ chức 01 lớp tập huấn cho giáo viên, hoàn thành trước ngày 15/4/2026.',
  ) =>
    trial().publish(
      text =>
        text
          .replace('Số: 45/KH-UBND', `Số: ${number + 500}/KH-SGDĐT`)
          .replace(
            'I. MỤC ĐÍCH',
            `Thực hiện Kế hoạch số ${number}/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Sông Trăng về phổ biến quyền trẻ em, Sở Giáo dục và Đào tạo xây dựng kế hoạch như sau:\n\nI. MỤC ĐÍCH`,
          )
          .replace(
            /II\. NHIỆM VỤ[\s\S]*III\. TỔ CHỨC/,
            `II. NHIỆM VỤ\n${tasks}\n2. Trung tâm Giáo dục thường xuyên sửa chữa phòng học trước ngày 30/6/2026.\n\nIII. TỔ CHỨC`,
          ),
      'education',
    )
  const chain = async (client: TrialClient, id: string) => (await client.ask<Chain>('GET', `/api/plans/${id}/chain`)).body
  const own = async (client: TrialClient, id: string, query = '') =>
    (await client.ask<OwnChainPage>('GET', `/api/plans/${id}/chain/own${query}`)).body
  const above = async (client: TrialClient, id: string, higherId: string, query = '') =>
    (await client.ask<HigherChainPage>('GET', `/api/plans/${id}/chain/higher?higherId=${higherId}${query}`)).body
  const move = (client: TrialClient, id: string, what: Move) => client.ask('POST', `/api/plans/${id}/chain/moves`, { move: what })
  const units = async (client: TrialClient, id: string, query = '') =>
    (await client.ask<UnitCoverage>('GET', `/api/plans/${id}/coverage/units${query}`)).body
  const tasksOf = async (client: TrialClient, id: string, query = '') =>
    (await client.ask<TaskCoverage>('GET', `/api/plans/${id}/coverage/tasks${query}`)).body.items
  const pairOf = async (client: TrialClient, id: string) => {
    const [first] = (await own(client, id)).items
    const [like] = first?.proposals ?? []
    assert.ok(first && like, 'nothing is proposed')
    return { taskId: first.id, higherTaskId: like.id }
  }
  /** Both plans, linked, as the department sees them. */
  const linked = async (tasks?: string) => {
    const up = await higher()
    const low = await lower(up.number, tasks)
    const client = await trial().as('education')
    assert.equal((await move(client, low, { type: 'carry-out', higherId: up.id })).status, 204)
    return { ...up, low, client }
  }
  return { higher, lower, chain, own, above, move, units, tasksOf, pairOf, linked }
}

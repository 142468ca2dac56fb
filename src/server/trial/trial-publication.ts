import assert from 'node:assert/strict'
import type { Problem } from '../../api/problem.ts'
import type { Published, ReviewView } from '../../api/review.ts'
import type { TrialClient } from './trial-server.ts'

/** Takes a plan in, accepts all that it says and publishes it; in the place of a former document, where one is named. */
export async function publishText(
  clerk: TrialClient,
  name: string,
  text: string,
  formerId?: string,
): Promise<{ readonly planId: string; readonly documentId: string }> {
  const documentId = (await clerk.upload(`kế hoạch ${name}.txt`, text)).body.id
  if (formerId) assert.equal((await clerk.ask('PUT', `/api/documents/${documentId}/former`, { formerId })).status, 204)
  const review = async (): Promise<ReviewView> => (await clerk.ask<ReviewView>('GET', `/api/documents/${documentId}/review`)).body
  const { items, gone } = await review()
  const moves = [
    { type: 'accept', ids: items.map(({ id }) => id) },
    ...(gone.length ? [{ type: 'acknowledge', ids: gone.map(({ item }) => item.id) }] : []),
  ]
  for (const move of moves)
    await clerk.ask('POST', `/api/documents/${documentId}/review/moves`, { version: (await review()).version, move })
  const answer = await clerk.ask<Published & Problem>('POST', `/api/documents/${documentId}/plan`, { version: (await review()).version })
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return { planId: answer.body.planId, documentId }
}

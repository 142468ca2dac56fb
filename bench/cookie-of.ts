import { trialPassword } from '../src/server/trial/trial-server.ts'

/** Signs somebody in; answers the cookie to ask with. */
export async function cookieOf(url: string, username: string): Promise<string> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: trialPassword }),
  })
  if (answer.status !== 200) throw new Error(`nobody could sign in: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map(line => line.split(';')[0])
    .join('; ')
}

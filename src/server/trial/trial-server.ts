import { join } from 'node:path'
import type { Created } from '../../api/document.ts'
import type { Problem } from '../../api/problem.ts'
import { addAccount } from '../../usecase/account/add-account.ts'
import type { OfficeOptions, OpenOffice } from '../../usecase/ground/office.ts'
import { openTrialOffice } from '../../usecase/trial/trial-office.ts'
import type { ServerApp } from '../ground/server-app.ts'
import { makeApp } from '../make-app.ts'

/** A caller over HTTP that keeps its cookie, as a browser does. */
export interface TrialClient {
  readonly ask: <Body = Problem>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<TrialAnswer<Body>>
  readonly upload: <Body = Created & Problem>(fileName: string, content: string | Buffer) => Promise<TrialAnswer<Body>>
  /** A file as it comes. */
  readonly bytes: (path: string) => Promise<{ readonly status: number; readonly headers: Headers; readonly bytes: Buffer }>
}

/** `body` is what the caller says it expects. */
export interface TrialAnswer<Body> {
  readonly status: number
  readonly body: Body
  readonly headers: Headers
}

export interface TrialServer {
  readonly office: OpenOffice
  readonly app: ServerApp
  readonly url: string
  readonly stranger: () => TrialClient
  readonly as: (username: TrialName) => Promise<TrialClient>
  readonly close: () => Promise<void>
}

/** Accounts by the names that tests know them by, and their posts in the one unit that there is. */
export const trialPosts = { administrator: 'administrator', clerk: 'main-focal-point', viewer: 'reader' } as const
type TrialName = keyof typeof trialPosts

export const trialPassword = 'một mật khẩu để thử'

export function clientOf(url: string): TrialClient {
  const cookies = new Map<string, string>()
  const cookieHeader = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const ask: TrialClient['ask'] = async <Body>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const isForm = body instanceof FormData
    const cookie = cookieHeader()
    const answer = await fetch(url + path, {
      method,
      headers: { ...(cookie && { cookie }), ...(body !== undefined && !isForm && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      redirect: 'manual',
    })
    for (const given of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.startsWith('application/json') && text !== ''
    return { status: answer.status, body: (isJson ? JSON.parse(text) : text) as Body, headers: answer.headers }
  }
  const upload: TrialClient['upload'] = (fileName, content) => {
    const form = new FormData()
    form.append('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), fileName)
    return ask('POST', '/api/documents', form)
  }
  const bytes: TrialClient['bytes'] = async path => {
    const answer = await fetch(url + path, { headers: { cookie: cookieHeader() } })
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
  }
  return { ask, upload, bytes }
}

/** A client as whom somebody has signed in. */
export async function signedIn(url: string, username: string): Promise<TrialClient> {
  const client = clientOf(url)
  const { status } = await client.ask('POST', '/api/session', { username, password: trialPassword })
  if (status !== 200) throw new Error(`${username} could not sign in: ${status}`)
  return client
}

/** The whole server on a real database of its own, with an account of each kind. */
export async function openTrialServer(options: Partial<OfficeOptions> = {}): Promise<TrialServer> {
  const office = await openTrialOffice(options)
  for (const [username, post] of Object.entries(trialPosts))
    await addAccount(office, { username, name: `Tài khoản ${username}`, post, password: trialPassword, mustChangePassword: false })
  const app = await makeApp(office, { logLevel: 'silent', trustProxy: false, webDir: join(import.meta.dirname, '../no-pages') })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    office,
    app,
    url,
    stranger: () => clientOf(url),
    as: role => signedIn(url, role),
    close: async () => {
      await app.close()
      await office.close()
    },
  }
}

/** A plan in the layout of Decree 30 of an invented province; `mark` makes it a document of its own. */
export const trialPlan = (mark = ''): string => `ỦY BAN NHÂN DÂN
TỈNH SÔNG TRĂNG
Số: 45/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sông Trăng, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Phổ biến quyền trẻ em trong trường học năm 2026${mark}

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, giáo viên về quyền trẻ em.

II. NHIỆM VỤ
1. Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Y tế tổ chức 02 lớp tập huấn cho giáo viên, hoàn thành trước ngày 31/3/2026.
2. Sở Văn hóa, Thể thao và Du lịch chủ trì biên soạn tài liệu truyền thông về quyền trẻ em, hoàn thành trong quý II năm 2026.
3. Sở Tài chính chủ trì tham mưu bố trí kinh phí thực hiện Kế hoạch.

III. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành báo cáo kết quả thực hiện về Sở Giáo dục và Đào tạo trước ngày 15/12/2026 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.

Nơi nhận:
- Sở Giáo dục và Đào tạo;
- Sở Y tế;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`

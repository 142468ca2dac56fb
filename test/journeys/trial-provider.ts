import { createServer } from 'node:http'
import { type AddressInfo, createServer as createSocket } from 'node:net'
import { Provider } from 'oidc-provider'

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const socket = createSocket()
  await new Promise<void>(resolve => socket.listen(0, '127.0.0.1', resolve))
  const { port } = socket.address() as AddressInfo
  await new Promise(resolve => socket.close(resolve))
  return port
}

export interface TrialProvider {
  readonly issuer: string
  readonly close: () => Promise<void>
}

/** A real OpenID Connect provider: whoever signs in as `x` is x@songtrang.example, an address that it has verified. */
export async function openTrialProvider(redirect: string): Promise<TrialProvider> {
  const port = await freePort()
  const issuer = `http://localhost:${port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'dondoc',
        client_secret: 'mot-bi-mat-de-thu',
        redirect_uris: [redirect],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@songtrang.example`, email_verified: true, name: 'Trần Thị Cúc' }),
    }),
    cookies: { keys: ['khóa để thử'] },
  })
  const server = createServer(provider.callback())
  await new Promise<void>(resolve => server.listen(port, 'localhost', resolve))
  return {
    issuer,
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
